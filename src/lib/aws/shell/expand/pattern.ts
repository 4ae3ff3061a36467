/** Patterns as bash writes them, `\` before a character that stands for itself. */

export interface PatternOptions {
	/** `@(a|b)` and its like. */
	readonly extended?: boolean;
	readonly ignoreCase?: boolean;
	/** Takes as little as possible. */
	readonly shortest?: boolean;
}

const special = /[\\^$.*+?()[\]{}|/]/g;
const specialInClass = /[\\^[\]-]/g;
const classes: Readonly<Record<string, string>> = {
	alnum: '\\p{L}\\p{N}',
	alpha: '\\p{L}',
	ascii: '\\x00-\\x7f',
	blank: ' \\t',
	cntrl: '\\x00-\\x1f\\x7f',
	digit: '0-9',
	graph: '\\x21-\\x7e\\u00a1-\\u{10ffff}',
	lower: '\\p{Ll}',
	print: '\\x20-\\x7e\\u00a0-\\u{10ffff}',
	punct: '!-\\/:-@\\[-`\\{-~',
	space: '\\s',
	upper: '\\p{Lu}',
	word: '\\w',
	xdigit: '0-9a-fA-F'
};

export function escapePattern(text: string): string {
	return text.replace(/[\\*?[\]()|!+@]/g, '\\$&');
}

/** Whether the pattern can match anything but one text. */
export function isPattern(pattern: string, extended = false): boolean {
	return (extended ? /(?:^|[^\\])(?:\\\\)*(?:[*?[]|[+@!]\()/ : /(?:^|[^\\])(?:\\\\)*[*?[]/).test(
		pattern
	);
}

export function unescapePattern(pattern: string): string {
	return pattern.replace(/\\([^])/g, '$1');
}

/** The source of a regular expression for the flags `s` and `u`. */
export function patternSource(pattern: string, options: PatternOptions = {}): string {
	const many = options.shortest ? '.*?' : '.*';
	let out = '';
	for (let at = 0; at < pattern.length;) {
		const point = String.fromCodePoint(pattern.codePointAt(at) ?? 0);
		const group = options.extended ? /^[?*+@!]\(/.exec(pattern.slice(at, at + 2)) : null;
		const end = group === null ? -1 : groupEnd(pattern, at + 2);
		if (end >= 0) {
			const choices = splitChoices(pattern.slice(at + 2, end)).map((one) =>
				patternSource(one, options)
			);
			const rest = patternSource(pattern.slice(end + 1), options);
			const inner = `(?:${choices.join('|')})`;
			if (point === '!') return `${out}(?!${inner}${rest}$)${many}${rest}`;
			out += inner + (point === '@' ? '' : point);
			at = end + 1;
		} else if (point === '\\' && at + 1 < pattern.length) {
			const next = String.fromCodePoint(pattern.codePointAt(at + 1) ?? 0);
			out += next.replace(special, '\\$&');
			at += 1 + next.length;
		} else if (point === '*') {
			while (pattern[at] === '*') at += 1;
			out += many;
		} else if (point === '?') {
			out += '.';
			at += 1;
		} else if (point === '[') {
			const bracket = bracketSource(pattern, at);
			out += bracket?.source ?? '\\[';
			at = bracket?.end ?? at + 1;
		} else {
			out += point.replace(special, '\\$&');
			at += point.length;
		}
	}
	return out;
}

/** A range that is upside down, `[z-a]`, matches nothing. */
export function regExp(source: string, flags: string): RegExp {
	try {
		return new RegExp(source, flags);
	} catch {
		return /(?!)/g;
	}
}

export function patternRegExp(pattern: string, options: PatternOptions = {}): RegExp {
	return regExp(`^(?:${patternSource(pattern, options)})$`, options.ignoreCase ? 'sui' : 'su');
}

export function matchesPattern(
	text: string,
	pattern: string,
	options: PatternOptions = {}
): boolean {
	return patternRegExp(pattern, options).test(text);
}

function groupEnd(pattern: string, from: number): number {
	let depth = 1;
	for (let at = from; at < pattern.length; at += 1) {
		if (pattern[at] === '\\') at += 1;
		else if (pattern[at] === '(') depth += 1;
		else if (pattern[at] === ')' && (depth -= 1) === 0) return at;
	}
	return -1;
}

function splitChoices(text: string): readonly string[] {
	const out = [''];
	let depth = 0;
	for (let at = 0; at < text.length; at += 1) {
		const point = text.charAt(at);
		if (point === '(') depth += 1;
		if (point === ')') depth -= 1;
		if (point === '|' && depth === 0) out.push('');
		else out[out.length - 1] += point === '\\' ? point + text.charAt((at += 1)) : point;
	}
	return out;
}

function bracketSource(
	pattern: string,
	from: number
): { readonly source: string; readonly end: number } | null {
	let at = from + 1;
	const negated = pattern[at] === '!' || pattern[at] === '^';
	if (negated) at += 1;
	let members = '';
	for (let first = true; at < pattern.length; first = false) {
		const point = pattern.charAt(at);
		if (point === ']' && !first)
			return { source: `[${negated ? '^' : ''}${members}]`, end: at + 1 };
		const named = /^\[:(\w+):\]/.exec(pattern.slice(at));
		if (named !== null) {
			members += classes[named[1] ?? ''] ?? '';
			at += named[0].length;
		} else if (point === '\\') {
			members += pattern.charAt(at + 1).replace(specialInClass, '\\$&');
			at += 2;
		} else {
			const isRange = point === '-' && !first && pattern[at + 1] !== ']';
			members += isRange ? '-' : point.replace(specialInClass, '\\$&');
			at += 1;
		}
	}
	return null;
}

/** Finds the part of the text that `${name#pattern}` and its like cut off. Null where nothing matches. */
export function trimmed(
	text: string,
	pattern: string,
	side: 'prefix' | 'suffix',
	longest: boolean,
	options: PatternOptions
): string | null {
	const source = patternSource(pattern, { ...options, shortest: side === 'prefix' && !longest });
	if (side === 'prefix') {
		const found = regExp(`^(?:${source})`, 'su').exec(text);
		return found === null ? null : text.slice(found[0].length);
	}
	const found = regExp(longest ? `^(.*?)(?:${source})$` : `^(.*)(?:${source})$`, 'su').exec(text);
	return found === null ? null : (found[1] ?? '');
}
