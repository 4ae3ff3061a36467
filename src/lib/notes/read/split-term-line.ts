import { sliceInline, type Inline } from './inline';
import { startsWithVerb } from '../language/clause';
import { isModal, isBe } from '../language/verbs';

export interface TermLine {
	readonly term: Inline;
	readonly rest: Inline;
	readonly separator: ':' | '-' | '=' | '->';
}

const maxTermWords = 8;

/**
 * Splits `Term: definition`, `**Term:** …`, `**Term** - …`, `` `term` – … ``, `Term → …`. Colons in URLs, ARNs, times, ratios, code and
 * brackets do not split, nor does a hyphen without spaces. `rest` may be empty ("Types:").
 */
export function splitTermLine(inline: Inline): TermLine | null {
	const { text } = inline;
	const firstLine = text.indexOf('\n') < 0 ? text.length : text.indexOf('\n');
	let inCode = false;
	let depth = 0;
	for (let i = 0; i < Math.min(firstLine, 120); i++) {
		const c = text[i] as string;
		if (c === '`') inCode = !inCode;
		if (inCode) continue;
		if (c === '(' || c === '[') depth++;
		if (c === ')' || c === ']') depth--;
		if (depth > 0) continue;
		const separator = separatorAt(text, i);
		if (!separator) {
			if (/[.!?;。]/.test(c) && /\s/.test(text[i + 1] ?? '')) return null;
			continue;
		}
		const term = sliceInline(inline, 0, i);
		const rest = sliceInline(inline, i + separator.width);
		return isTerm(term, separator.kind, rest.text)
			? { term, rest, separator: separator.kind }
			: null;
	}
	return null;
}

function separatorAt(
	text: string,
	i: number
): { kind: TermLine['separator']; width: number } | null {
	const c = text[i];
	const next = text[i + 1];
	const previous = text[i - 1];
	if (c === '：') return { kind: ':', width: 1 };
	if (c === ':') {
		if (next === undefined || /[\s]/.test(next)) return { kind: ':', width: next === '-' ? 2 : 1 };
		return next === '-' ? { kind: ':', width: 2 } : null;
	}
	if (!/\s/.test(previous ?? '')) {
		return c === '—' && previous !== undefined && !/\d/.test(previous) && /\S/.test(next ?? '')
			? { kind: '-', width: 1 }
			: null;
	}
	if ((c === '-' || c === '–' || c === '—') && /\s/.test(next ?? ''))
		return { kind: '-', width: 1 };
	if (c === '-' && next === '-' && /\s/.test(text[i + 2] ?? '')) return { kind: '-', width: 2 };
	if (c === '→' || (c === '=' && next === '>') || (c === '-' && next === '>'))
		return { kind: '->', width: c === '→' ? 1 : 2 };
	if (c === '=' && /\s/.test(next ?? '')) return { kind: '=', width: 1 };
	return null;
}

function isTerm(term: Inline, kind: TermLine['separator'], rest: string): boolean {
	const text = term.text;
	if (!text || !/[\p{L}\p{N}]/u.test(text)) return false;
	const words = text.split(/\s+/);
	if (/:\/\//.test(text)) return false;
	if (/^(?:https?|arn|e\.g|i\.e|ps|nb|ex)$/i.test(text)) return false;
	const emphasised = term.marks.some((m) => m.end - m.start >= text.replace(/`/g, '').length - 2);
	if (words.length > (emphasised ? maxTermWords + 2 : kind === '-' ? 6 : maxTermWords))
		return false;
	if (emphasised) return true;
	if (kind === '-' && rest === '') return false;
	if (/[,;]$/.test(text)) return false;
	// A clause before the sign makes it a sentence, not a term: "Remember that X is Y: …".
	const verbInside = words.slice(1).some((w) => isModal(w) || isBe(w));
	if (verbInside && words.length > 3) return false;
	return !(kind !== ':' && words.length > 3 && startsWithVerb(words.slice(1).join(' ')));
}
