import type { Operation, Parameter, Part, Word } from './ast';
import { readExpression, readQuoted, readUnquoted } from './parts';
import type { Reader } from './reader';

const plain = /\$(?:[A-Za-z_]\w*|[0-9@*#?$!-])/y;
const name = /(?:[A-Za-z_]\w*|\d+|[@*#?$!-])/y;
const modifiers = {
	'-': 'default',
	'=': 'assign',
	'?': 'error',
	'+': 'alternative'
} as const;

/** `$name`, `$1`, `${…}`. Null where the `$` begins none of them. */
export function readParameter(reader: Reader, quoted: boolean): Parameter | null {
	const start = reader.position;
	const short = reader.take(plain);
	if (short !== null)
		return {
			name: short.slice(1),
			subscript: null,
			indirect: false,
			operation: null,
			source: short
		};
	if (!reader.startsWith('${')) return null;
	const opened = reader.line;
	reader.position += 2;
	const read = readBraced(reader, quoted);
	if (reader.atEnd) throw reader.unfinished('}', opened);
	if (reader.character === '}') {
		reader.position += 1;
		return { ...read, source: reader.text.slice(start, reader.position) };
	}
	readUnquoted(reader, (at) => at === '}');
	if (reader.atEnd) throw reader.unfinished('}', opened);
	reader.position += 1;
	const source = reader.text.slice(start, reader.position);
	return { name: '', subscript: null, indirect: false, operation: { type: 'bad' }, source };
}

function readBraced(reader: Reader, quoted: boolean): Omit<Parameter, 'source'> {
	const length = reader.peek(/#(?:[A-Za-z_]\w*|\d+|[@*#?$!-])[}[]/y) !== null;
	if (length) reader.position += 1;
	const indirect = !length && reader.peek(/!(?:\w|[@*#?-](?!\}))/y) !== null;
	if (indirect) reader.position += 1;
	const found = reader.take(name);
	if (found === null) return { name: '', subscript: null, indirect, operation: { type: 'bad' } };
	const subscript = readSubscript(reader);
	const parameter = { name: found, subscript, indirect };
	if (length) return { ...parameter, operation: { type: 'length' } };
	if (indirect && reader.take(/[@*](?=\})/y) !== null)
		return { ...parameter, indirect: false, operation: { type: 'names' } };
	if (indirect && (subscript === '@' || subscript === '*') && reader.character === '}')
		return { ...parameter, indirect: false, operation: { type: 'keys' } };
	return { ...parameter, operation: readOperation(reader, quoted) };
}

/** `[…]` behind a name. Null where there is none. */
export function readSubscript(reader: Reader): readonly Part[] | '@' | '*' | null {
	if (reader.character !== '[') return null;
	const all = reader.take(/\[[@*]\]/y);
	if (all !== null) return all === '[@]' ? '@' : '*';
	reader.position += 1;
	const parts = readKey(reader);
	if (reader.atEnd) throw reader.unfinished(']');
	reader.position += 1;
	return parts;
}

/** A key may be quoted, and hold brackets of its own. */
function readKey(reader: Reader): readonly Part[] {
	let depth = 0;
	return readUnquoted(reader, (at) => {
		if (at === ']' && depth === 0) return true;
		if (at === '[') depth += 1;
		if (at === ']') depth -= 1;
		return false;
	});
}

function readOperation(reader: Reader, quoted: boolean): Operation | null {
	if (reader.character === '}') return null;
	const modifier = reader.take(/:?[-=?+]/y);
	if (modifier !== null) {
		const colon = modifier.length === 2;
		return { type: modifiers[modifier.slice(-1) as '-'], colon, word: readOperand(reader, quoted) };
	}
	if (reader.take(/:/y) !== null) {
		const offset = readBound(reader);
		const length = reader.take(/:/y) === null ? null : readBound(reader);
		return { type: 'substring', offset, length };
	}
	const trim = reader.take(/##?|%%?/y);
	if (trim !== null)
		return {
			type: 'trim',
			side: trim.startsWith('#') ? 'prefix' : 'suffix',
			longest: trim.length === 2,
			pattern: readPattern(reader, (at) => at === '}')
		};
	const slash = reader.take(/\/[/#%]?/y);
	if (slash !== null) {
		const where = { '//': 'all', '/#': 'prefix', '/%': 'suffix' } as const;
		const pattern = readPattern(reader, (at) => at === '}' || at === '/');
		const replacement =
			reader.take(/\//y) === null
				? { parts: [], source: '' }
				: readPattern(reader, (at) => at === '}');
		return {
			type: 'replace',
			where: where[slash as keyof typeof where] ?? 'first',
			pattern,
			replacement
		};
	}
	const change = reader.take(/\^\^?|,,?|~~?/y);
	if (change !== null) {
		const to = ({ '^': 'upper', ',': 'lower', '~': 'toggle' } as const)[change[0] as '^'];
		const pattern = readPattern(reader, (at) => at === '}');
		return {
			type: 'case',
			to,
			all: change.length === 2,
			pattern: pattern.parts.length === 0 ? null : pattern
		};
	}
	const transform = reader.take(/@[UuLQEPAKak](?=\})/y);
	if (transform !== null) return { type: 'transform', operator: transform.slice(1) };
	return { type: 'bad' };
}

/** Between quotes the operand follows the rules of double quotes, and may hold double quotes of its own. */
function readOperand(reader: Reader, quoted: boolean): Word {
	if (!quoted) return readPattern(reader, (at) => at === '}');
	const start = reader.position;
	const parts: Part[] = [];
	for (;;) {
		parts.push(...readQuoted(reader, '$`"\\}', (at) => at === '}' || at === '"'));
		if (reader.character !== '"') break;
		parts.push(...readUnquoted(reader, (at) => at !== '"'));
	}
	return { parts, source: reader.text.slice(start, reader.position) };
}

function readPattern(reader: Reader, ends: (character: string) => boolean): Word {
	const start = reader.position;
	const parts = readUnquoted(reader, ends);
	return { parts, source: reader.text.slice(start, reader.position) };
}

/** Offset or length: an expression, in which a question mark opens a colon of its own. */
function readBound(reader: Reader): readonly Part[] {
	let questions = 0;
	return readExpression(reader, (at) => {
		if (at === '?') questions += 1;
		if (at === ':' && questions > 0) {
			questions -= 1;
			return false;
		}
		return at === ':' || at === '}';
	});
}
