import { general } from '../errors/failure';

/**
 * Parts of a text between commas, as the AWS CLI splits options that are not of a model: a backslash keeps a comma, quotes keep what is between them, and
 * `name=[a,b]` stays one part. Throws a general `CliError` where a quote or bracket is left open.
 */
export function splitOnCommas(text: string): string[] {
	if (!/["'[\]]/.test(text)) return text.includes('\\') ? csvFields(text) : text.split(',');
	const rest = csvFields(text);
	const parts: string[] = [];
	while (rest.length > 0) parts.push(nextPart(rest, text));
	return parts;
}

function nextPart(rest: string[], text: string): string {
	const part = rest.shift()!;
	const quote = /["']/.exec(part)?.[0] ?? null;
	const list = part.indexOf('=[');
	if (list >= 0 && text.includes(']') && (quote === null || part.indexOf(quote) > list)) {
		const whole = part.includes(']') ? part : upTo(rest, part, ']', '', text);
		return whole.slice(0, list + 1) + splitOnCommas(whole.slice(list + 2, -1)).join(',');
	}
	if (quote === null) return part;
	if (part.split(quote).length === 3) return part.replaceAll(quote, '');
	return upTo(rest, part, quote, quote, text);
}

/** Joins parts up to the one that ends in `end`. */
function upTo(rest: string[], first: string, end: string, dropped: string, text: string): string {
	const clean = (part: string) => (dropped === '' ? part : part.replaceAll(dropped, ''));
	const chunks = [clean(first)];
	for (;;) {
		const next = rest.shift();
		if (next === undefined) throw general(text);
		chunks.push(clean(next));
		if (next.endsWith(end)) return chunks.join(',');
	}
}

/** The first line as Python's `csv.reader(text, escapechar='\\')` reads it: only a double quote at the beginning of a field quotes. */
function csvFields(text: string): string[] {
	const fields: string[] = [];
	let field = '';
	let state: 'start' | 'plain' | 'quoted' | 'closed' = 'start';
	for (let at = 0; at < text.length; at++) {
		const char = text[at]!;
		if (char === '\\' && state !== 'closed') {
			at += 1;
			field += text[at] ?? '\n';
			if (state === 'start') state = 'plain';
		} else if (state === 'quoted') {
			if (char === '"') state = 'closed';
			else field += char;
		} else if (char === '"' && state === 'start') {
			state = 'quoted';
		} else if (char === '"' && state === 'closed') {
			field += char;
			state = 'quoted';
		} else if (char === ',') {
			fields.push(field);
			field = '';
			state = 'start';
		} else if (char === '\n') {
			break;
		} else {
			field += char;
			state = 'plain';
		}
	}
	return [...fields, field];
}
