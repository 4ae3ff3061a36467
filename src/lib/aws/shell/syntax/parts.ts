import type { Part, Statement, Word } from './ast';
import { decodeEscapes } from './escapes';
import { readParameter } from './parameter';
import { Reader } from './reader';
import { SyntaxTrouble, Unfinished } from './trouble';

/** Collects parts; neighbouring literals of one kind become one. */
export class Parts {
	readonly parts: Part[] = [];

	text(text: string, quoted: boolean): void {
		const last = this.parts.at(-1);
		if (last?.type === 'literal' && last.quoted === quoted)
			this.parts[this.parts.length - 1] = { ...last, text: last.text + text };
		else this.parts.push({ type: 'literal', text, quoted });
	}
}

/** A word as it stands between metacharacters. Null where none begins. */
export function readWord(reader: Reader): Word | null {
	reader.skipBlanks();
	const start = reader.position;
	const parts = readUnquoted(reader, (at) => /[\s;|&()<>]/.test(at));
	const source = reader.text.slice(start, reader.position);
	return source === '' ? null : { parts, source };
}

/** Parts outside quotes up to a character at which `ends` holds, or the end of the text. */
export function readUnquoted(reader: Reader, ends: (character: string) => boolean): Part[] {
	const out = new Parts();
	while (!reader.atEnd) {
		const at = reader.character;
		if (at === '\\') readEscape(reader, out);
		else if (at === "'") out.text(readSingle(reader), true);
		else if (at === '"') out.parts.push(readDouble(reader));
		else if (at === '$' || at === '`') readDollar(reader, out, false);
		else if (reader.peek(/[<>]\(/y) !== null) out.parts.push(readProcess(reader));
		else if (reader.options.extendedPatterns && reader.peek(/[?*+@!]\(/y) !== null)
			readExtended(reader, out);
		else if (ends(at)) break;
		else {
			out.text(at, false);
			reader.position += 1;
		}
	}
	return out.parts;
}

function readEscape(reader: Reader, out: Parts): void {
	if (reader.joinLine()) return;
	if (reader.position === reader.text.length - 1) {
		if (!reader.options.isLast) throw reader.unfinished();
		out.text('\\', true);
		reader.position += 1;
	} else {
		out.text(reader.text.charAt(reader.position + 1), true);
		reader.position += 2;
	}
}

function readSingle(reader: Reader): string {
	const found = reader.take(/'[^']*'/y);
	if (found === null) throw reader.unfinished("'");
	return found.slice(1, -1);
}

function readDouble(reader: Reader): Part {
	const opened = reader.line;
	reader.position += 1;
	const parts = readQuoted(reader, '$`"\\', (at) => at === '"');
	if (reader.atEnd) throw reader.unfinished('"', opened);
	reader.position += 1;
	return { type: 'double', parts };
}

/** Parts where only `$`, a backquote and a backslash mean something. A backslash stands for itself except before `escapable`. */
export function readQuoted(
	reader: Reader,
	escapable: string,
	ends: (character: string) => boolean
): Part[] {
	const out = new Parts();
	while (!reader.atEnd && !ends(reader.character)) {
		const at = reader.character;
		const next = reader.text[reader.position + 1];
		if (reader.joinLine()) continue;
		if (at === '\\' && next !== undefined && escapable.includes(next)) {
			out.text(next, true);
			reader.position += 2;
		} else if (at === '$' || at === '`') readDollar(reader, out, true);
		else {
			out.text(at, true);
			reader.position += 1;
		}
	}
	return out.parts;
}

/** The whole text as the body of a here-document, or as an expression that bash expands before it computes. */
export function readParts(reader: Reader, kind: 'document' | 'expression'): Part[] {
	return readQuoted(reader, kind === 'document' ? '$`\\' : '$`"\\', () => false);
}

/** `(expression)` parts up to the closing parenthesis or bracket that belongs to the opening one already read. */
export function readExpression(reader: Reader, ends: (character: string) => boolean): Part[] {
	let depth = 0;
	return readQuoted(reader, '$`"\\', (at) => {
		if (depth === 0 && ends(at)) return true;
		if (at === '(' || at === '[') depth += 1;
		if (at === ')' || at === ']') depth -= 1;
		return false;
	});
}

/** What begins with `$` or a backquote. A `$` that begins nothing is itself. */
export function readDollar(reader: Reader, out: Parts, quoted: boolean): void {
	if (reader.character === '`') return void out.parts.push(readBackquoted(reader, quoted));
	if (!quoted && reader.startsWith("$'")) {
		const found = reader.take(/\$'(?:\\[^]|[^'\\])*'/y);
		if (found === null) throw reader.unfinished("'");
		return out.text(decodeEscapes(found.slice(2, -1), 'quote').text, true);
	}
	if (!quoted && reader.startsWith('$"')) {
		reader.position += 1;
		return void out.parts.push(readDouble(reader));
	}
	if (reader.startsWith('$((')) {
		const expression = readArithmetic(reader, 3);
		if (expression !== null) return void out.parts.push({ type: 'arithmetic', expression });
	}
	if (reader.startsWith('$(')) {
		reader.position += 2;
		return void out.parts.push({ type: 'command', body: readEnclosed(reader) });
	}
	if (reader.startsWith('$[')) {
		reader.position += 2;
		const expression = readExpression(reader, (at) => at === ']');
		if (reader.atEnd) throw reader.unfinished(']');
		reader.position += 1;
		return void out.parts.push({ type: 'arithmetic', expression });
	}
	const parameter = readParameter(reader, quoted);
	if (parameter !== null) return void out.parts.push({ type: 'parameter', parameter });
	out.text('$', quoted);
	reader.position += 1;
}

/** `((expression))`, `opening` characters long at its front. Null, and back at the front, where no `))` closes it: two subshells. */
export function readArithmetic(reader: Reader, opening: number): readonly Part[] | null {
	const start = reader.position;
	reader.position += opening;
	const expression = readExpression(reader, (at) => at === ')');
	if (reader.startsWith('))')) {
		reader.position += 2;
		return expression;
	}
	if (reader.atEnd) throw reader.unfinished(')');
	reader.position = start;
	return null;
}

/** Statements up to the closing parenthesis, which is taken. */
function readEnclosed(reader: Reader): readonly Statement[] {
	try {
		const body = reader.options.statements(reader, [')']);
		if (!reader.takeOperator(')')) throw reader.unexpected();
		return body;
	} catch (trouble) {
		if (!(trouble instanceof Unfinished) || trouble.message.includes('looking for')) throw trouble;
		throw reader.unfinished(')', reader.lastLine + 1);
	}
}

function readProcess(reader: Reader): Part {
	const direction = reader.character === '<' ? '<' : '>';
	reader.position += 2;
	return { type: 'process', direction, body: readEnclosed(reader) };
}

function readBackquoted(reader: Reader, quoted: boolean): Part {
	const found = reader.take(/`(?:\\[^]|[^`\\])*`/y);
	if (found === null) throw reader.unfinished('`');
	const inner = found.slice(1, -1).replace(quoted ? /\\([$`\\"])/g : /\\([$`\\])/g, '$1');
	const nested = new Reader(inner, { ...reader.options, isLast: true, firstLine: reader.line });
	try {
		const body = nested.options.statements(nested, []);
		if (!nested.atEnd) throw nested.unexpected();
		return { type: 'command', body };
	} catch (trouble) {
		if (!(trouble instanceof Unfinished)) throw trouble;
		throw new SyntaxTrouble(trouble.message, trouble.line, false);
	}
}

/** `@(a|b)`: kept as pattern text, with the quotes inside it respected. */
function readExtended(reader: Reader, out: Parts): void {
	out.text(reader.take(/[?*+@!]\(/y) ?? '', false);
	let closed = false;
	const add = (parts: readonly Part[]) => {
		for (const part of parts)
			if (part.type === 'literal') out.text(part.text, part.quoted);
			else out.parts.push(part);
	};
	while (!closed) {
		add(readUnquoted(reader, (at) => at === '|' || at === ')' || at === '('));
		if (reader.atEnd) throw reader.unfinished(')');
		closed = reader.character === ')';
		out.text(reader.character, false);
		reader.position += 1;
	}
}
