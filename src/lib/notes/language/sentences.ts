import { sliceInline, type Inline } from '../read/inline';

const abbreviations =
	/(?:\b(?:e\.g|i\.e|etc|vs|cf|approx|incl|resp|fig|no|vol|inc|ltd|dr|mr|ms|st|a\.k\.a|u\.s|min|max)|\b[A-Z])\.$/i;

/**
 * Parts inline text into sentences: at ". ", "! ", "? ", the CJK full stops, and line breaks; never inside code or brackets,
 * after an abbreviation, or before a lower-case letter.
 */
export function splitSentences(inline: Inline): Inline[] {
	const { text } = inline;
	const out: Inline[] = [];
	let start = 0;
	let inCode = false;
	let depth = 0;
	const push = (end: number) => {
		const part = sliceInline(inline, start, end);
		if (part.text) out.push(part);
		start = end;
	};
	for (let i = 0; i < text.length; i++) {
		const c = text[i] as string;
		if (c === '\n') {
			push(i);
			inCode = false;
			depth = 0;
			continue;
		}
		if (c === '`') inCode = !inCode;
		if (inCode) continue;
		if (c === '(' || c === '[') depth++;
		else if (c === ')' || c === ']') depth = Math.max(0, depth - 1);
		if (c === '。' || c === '！' || c === '？') {
			push(i + 1);
			continue;
		}
		if (depth > 0 || (c !== '.' && c !== '!' && c !== '?')) continue;
		let j = i + 1;
		while (j < text.length && /["'”’)*\]]/.test(text[j] as string)) j++;
		if (j < text.length && text[j] !== ' ') continue;
		if (j >= text.length) continue;
		if (c === '.' && abbreviations.test(text.slice(Math.max(start, i - 8), i + 1))) continue;
		const next = text.slice(j).trimStart()[0] ?? '';
		if (/\p{Ll}/u.test(next)) continue;
		push(j);
	}
	push(text.length);
	return out;
}

/** Ends with a full stop unless it already ends a sentence. */
export function fullStop(text: string): string {
	const trimmed = text.trim().replace(/[;,:]$/, '');
	return /[.!?。！？…]["'”’)]?$/.test(trimmed) && !/\betc\.\)$/.test(trimmed)
		? trimmed
		: `${trimmed}.`;
}

export const withoutStop = (text: string) =>
	text
		.trim()
		.replace(/[.;,]+$/, '')
		.trim();
