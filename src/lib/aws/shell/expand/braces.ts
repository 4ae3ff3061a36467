import type { Part, Word } from '../syntax/ast';

/** One character outside quotes, or a part that no brace reaches into. */
type Token = string | Part;

function tokensOf(parts: readonly Part[]): Token[] {
	return parts.flatMap((part): Token[] =>
		part.type === 'literal' && !part.quoted ? [...part.text] : [part]
	);
}

function partsOf(tokens: readonly Token[]): Part[] {
	const out: Part[] = [];
	for (const token of tokens) {
		const last = out.at(-1);
		if (typeof token !== 'string') out.push(token);
		else if (
			last?.type === 'parameter' &&
			/^\$[A-Za-z_]/.test(last.parameter.source) &&
			/\w/.test(token)
		) {
			// Braces are expanded first: `$HOME{a,b}` is `$HOMEa $HOMEb`.
			const name = last.parameter.name + token;
			out[out.length - 1] = { ...last, parameter: { ...last.parameter, name, source: `$${name}` } };
		} else if (last?.type === 'literal' && !last.quoted)
			out[out.length - 1] = { ...last, text: last.text + token };
		else out.push({ type: 'literal', text: token, quoted: false });
	}
	return out;
}

/** `a{b,c}` are two words, `{1..3}` three. */
export function expandBraces(word: Word): readonly Word[] {
	const mayHave = word.parts.some(
		(part) => part.type === 'literal' && !part.quoted && part.text.includes('{')
	);
	if (!mayHave) return [word];
	return expand(tokensOf(word.parts)).map((tokens) => ({ ...word, parts: partsOf(tokens) }));
}

function expand(tokens: readonly Token[]): readonly (readonly Token[])[] {
	for (let open = tokens.indexOf('{'); open >= 0; open = tokens.indexOf('{', open + 1)) {
		const close = closing(tokens, open);
		if (close < 0) continue;
		const choices = choicesOf(tokens.slice(open + 1, close));
		if (choices === null) continue;
		const before = tokens.slice(0, open);
		const rests = expand(tokens.slice(close + 1));
		return choices.flatMap((choice) => rests.map((rest) => [...before, ...choice, ...rest]));
	}
	return [tokens];
}

function closing(tokens: readonly Token[], open: number): number {
	let depth = 0;
	for (let at = open; at < tokens.length; at += 1) {
		if (tokens[at] === '{') depth += 1;
		if (tokens[at] === '}' && (depth -= 1) === 0) return at;
	}
	return -1;
}

function choicesOf(inner: readonly Token[]): readonly (readonly Token[])[] | null {
	const pieces: Token[][] = [[]];
	let depth = 0;
	for (const token of inner) {
		if (token === '{') depth += 1;
		if (token === '}') depth -= 1;
		if (token === ',' && depth === 0) pieces.push([]);
		else pieces.at(-1)?.push(token);
	}
	if (pieces.length > 1) return pieces.flatMap((piece) => expand(piece));
	if (!inner.every((token) => typeof token === 'string')) return null;
	return sequence(inner.join(''))?.map((text) => [...text]) ?? null;
}

const largest = 1_000_000;

function sequence(text: string): readonly string[] | null {
	const numbers = /^([+-]?\d+)\.\.([+-]?\d+)(?:\.\.([+-]?\d+))?$/.exec(text);
	const letters = /^([a-zA-Z])\.\.([a-zA-Z])(?:\.\.([+-]?\d+))?$/.exec(text);
	const found = numbers ?? letters;
	if (found === null) return null;
	const [, first = '', last = '', given = '1'] = found;
	const from = numbers ? Number(first) : first.charCodeAt(0);
	const to = numbers ? Number(last) : last.charCodeAt(0);
	const step = Math.max(1, Math.abs(Number(given)));
	if (Math.abs(to - from) / step > largest) return null;
	const padded = numbers !== null && [first, last].some((one) => /^-?0\d/.test(one));
	const width = padded ? Math.max(first.length, last.length) : 0;
	const out: string[] = [];
	for (let at = from; from <= to ? at <= to : at >= to; at += from <= to ? step : -step) {
		const digits = String(Math.abs(at)).padStart(at < 0 ? width - 1 : width, '0');
		out.push(numbers ? (at < 0 ? `-${digits}` : digits) : String.fromCharCode(at));
	}
	return out;
}
