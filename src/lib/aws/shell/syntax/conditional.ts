import type { Test, Word } from './ast';
import type { BareCompound } from './command';
import { readUnquoted, readWord } from './parts';
import { Reader } from './reader';
import { SyntaxTrouble, Unfinished } from './trouble';

const unary = /^-[abcdefghknoprstuvwxzGLNORS]$/;
const binary = /(?:=~|==|=|!=|<|>|-(?:eq|ne|lt|le|gt|ge|nt|ot|ef))(?=[\s(]|$)/y;

/** `[[ … ]]`. */
export function readConditional(reader: Reader): BareCompound {
	reader.takeLiteral('[[');
	const test = readOr(reader);
	skipLines(reader);
	if (!reader.takeLiteral(']]')) {
		if (reader.atEnd) throw noEnd(reader);
		throw reader.unexpected();
	}
	return { type: 'conditional', test };
}

function noEnd(reader: Reader): Unfinished {
	const line = Math.min(reader.line, reader.lastLine);
	return new Unfinished("unexpected EOF while looking for `]]'", line);
}

function skipLines(reader: Reader): void {
	reader.take(/(?:[ \t\r\n]|\\\n)+/y);
}

function readOr(reader: Reader): Test {
	let left = readAnd(reader);
	while (taken(reader, /\|\|/y)) left = { type: 'or', left, right: readAnd(reader) };
	return left;
}

function readAnd(reader: Reader): Test {
	let left = readPrimary(reader);
	while (taken(reader, /&&/y)) left = { type: 'and', left, right: readPrimary(reader) };
	return left;
}

function taken(reader: Reader, pattern: RegExp): boolean {
	skipLines(reader);
	return reader.take(pattern) !== null;
}

function readPrimary(reader: Reader): Test {
	skipLines(reader);
	if (reader.atEnd) throw noEnd(reader);
	if (reader.takeLiteral('!')) return { type: 'not', test: readPrimary(reader) };
	if (taken(reader, /\(/y)) {
		const test = readOr(reader);
		if (taken(reader, /\)/y)) return { type: 'parentheses', test };
		if (reader.atEnd) throw noEnd(reader);
		throw refused(reader, (token) => `unexpected token \`${token}', expected \`)'`);
	}
	const first = reader.peekLiteral();
	if (first === ']]') throw reader.unexpected();
	if (first !== null && unary.test(first)) {
		const start = reader.position;
		reader.takeLiteral(first);
		reader.skipBlanks();
		if (reader.peek(binary) === null) {
			const operand = operandOf(reader, 'conditional unary operator');
			return { type: 'unary', operator: first, operand };
		}
		reader.position = start;
	}
	return readComparison(reader);
}

function readComparison(reader: Reader): Test {
	const left = readPatternWord(reader, false);
	if (left === null) throw reader.unexpected();
	reader.skipBlanks();
	const operator = reader.take(binary);
	if (operator === null) {
		if (reader.atEnd) throw noEnd(reader);
		if (reader.peek(/\]\]|&&|\|\||\)/y) !== null) return { type: 'word', word: left };
		if (reader.character === '\n')
			throw refused(
				reader,
				(token) => `unexpected token \`${token}', conditional binary operator expected`
			);
		throw refused(reader, () => 'conditional binary operator expected');
	}
	const right = operandOf(reader, 'conditional binary operator', operator);
	return { type: 'binary', operator, left, right };
}

function operandOf(reader: Reader, role: string, operator = ''): Word {
	reader.skipBlanks();
	if (reader.atEnd) throw noEnd(reader);
	const isEnd = reader.peekLiteral() === ']]';
	const operand = isEnd ? null : readPatternWord(reader, operator === '=~');
	if (operand !== null) return operand;
	throw refused(reader, (token) => `unexpected argument \`${token}' to ${role}`);
}

/** Parentheses of a pattern or a regular expression belong to the word, and so do blanks between them. */
function readPatternWord(reader: Reader, isExpression: boolean): Word | null {
	reader.skipBlanks();
	const start = reader.position;
	const inner = isExpression ? reader : nested(reader);
	let depth = 0;
	const parts = readUnquoted(inner, (at) => {
		if (isExpression && at === '(') depth += 1;
		else if (isExpression && at === ')' && depth > 0) depth -= 1;
		else return depth === 0 && (isExpression ? /[\s&;)]/ : /[\s;|&()<>]/).test(at);
		return false;
	});
	reader.position = inner.position;
	const source = reader.text.slice(start, reader.position);
	return source === '' ? null : { parts, source };
}

/** Extended patterns are always understood here. */
function nested(reader: Reader): Reader {
	const inner = new Reader(reader.text, { ...reader.options, extendedPatterns: true });
	inner.position = reader.position;
	return inner;
}

function refused(reader: Reader, message: (token: string) => string): SyntaxTrouble {
	const { line } = reader;
	const token = reader.peekOperator() ?? readWord(reader)?.source ?? '';
	return new SyntaxTrouble(message(token === '\n' ? 'newline' : token), line);
}
