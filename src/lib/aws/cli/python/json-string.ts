import { jsonError } from './json-error';

const escapes: Readonly<Record<string, string>> = {
	'"': '"',
	'\\': '\\',
	'/': '/',
	b: '\b',
	f: '\f',
	n: '\n',
	r: '\r',
	t: '\t'
};
const plain = /[ !#-[\]-\uffff]*/y;
const hex = /[0-9A-Fa-f]{4}/y;

/** Reads a JSON string from its opening quote on, in Python's strict mode. `end` is the offset behind the closing quote. */
export function readJsonString(text: string, open: number): { value: string; end: number } {
	let value = '';
	let at = open + 1;
	for (;;) {
		plain.lastIndex = at;
		value += plain.exec(text)![0];
		at = plain.lastIndex;
		const stop = text[at];
		if (stop === '"') return { value, end: at + 1 };
		if (stop !== undefined && stop !== '\\') {
			throw jsonError('Invalid control character at', text, at);
		}
		const letter = text[at + 1];
		if (letter === undefined) throw jsonError('Unterminated string starting at', text, open);
		if (letter === 'u') {
			value += String.fromCharCode(readHex(text, at + 2));
			at += 6;
			continue;
		}
		const escaped = Object.hasOwn(escapes, letter) ? escapes[letter] : undefined;
		if (escaped === undefined) throw jsonError('Invalid \\escape', text, at);
		value += escaped;
		at += 2;
	}
}

/** The four digits must be followed by at least one more character, or Python calls the escape invalid rather than the string unterminated. */
function readHex(text: string, at: number): number {
	hex.lastIndex = at;
	if (at + 4 >= text.length || !hex.test(text)) {
		throw jsonError('Invalid \\uXXXX escape', text, at - 1);
	}
	return parseInt(text.slice(at, at + 4), 16);
}
