import type { Command, CompoundCommand, Redirect, SimpleCommand, Word } from './ast';
import { readArrayOrWord, readAssignment } from './assignment';
import { readCase, readFor, readIf, readLoop, reserved } from './compound';
import { readConditional } from './conditional';
import { readArithmetic, readWord } from './parts';
import type { Reader } from './reader';
import { readBody } from './statements';
import { SyntaxTrouble } from './trouble';

type Bare<T> = T extends unknown ? Omit<T, 'redirects' | 'line'> : never;
export type BareCompound = Bare<CompoundCommand>;

const declarations = new Set(['declare', 'typeset', 'local', 'export', 'readonly']);

export function readCommand(reader: Reader): Command {
	reader.skipBlanks();
	for (let name = reader.peekLiteral(); name !== null; name = reader.peekLiteral())
		if (!reader.expandAlias(name)) break;
	const { line } = reader;
	const compound = readCompound(reader);
	if (compound !== null) return { ...compound, redirects: readRedirects(reader), line };
	const literal = reader.peekLiteral();
	if (literal !== null && reserved.has(literal)) throw reader.unexpected();
	const defined = reader.take(/[^\s;|&()<>"'`$\\#=]+[ \t]*\([ \t]*\)/y);
	if (defined !== null) return readFunction(reader, defined.replace(/[ \t]*\([ \t]*\)$/, ''), line);
	if (reader.takeLiteral('function')) {
		const name = readWord(reader);
		if (name === null) throw reader.unexpected();
		reader.skipBlanks();
		reader.take(/\([ \t]*\)/y);
		return readFunction(reader, name.source, line);
	}
	return readSimple(reader, line);
}

function readFunction(reader: Reader, name: string, line: number): Command {
	reader.skipNewlines();
	const bodyLine = reader.line;
	const compound = readCompound(reader);
	if (compound === null) throw reader.unexpected();
	const body = { ...compound, redirects: readRedirects(reader), line: bodyLine };
	return { type: 'function', name, body, line };
}

function readCompound(reader: Reader): BareCompound | null {
	if (reader.peekOperator() === '(') {
		const start = reader.position;
		if (reader.startsWith('((')) {
			const expression = readArithmetic(reader, 2);
			const source = reader.text.slice(start + 2, reader.position - 2);
			if (expression !== null) return { type: 'arithmetic', expression, source };
		}
		reader.takeOperator('(');
		const body = readBody(reader, [')']);
		if (!reader.takeOperator(')')) throw reader.unexpected();
		return { type: 'subshell', body };
	}
	switch (reader.peekLiteral()) {
		case '{': {
			reader.takeLiteral('{');
			const body = readBody(reader, ['}']);
			if (!reader.takeLiteral('}')) throw reader.unexpected();
			return { type: 'group', body };
		}
		case 'if':
			return readIf(reader);
		case 'while':
		case 'until':
			return readLoop(reader);
		case 'for':
		case 'select':
			return readFor(reader);
		case 'case':
			return readCase(reader);
		case '[[':
			return readConditional(reader);
		default:
			return null;
	}
}

function readSimple(reader: Reader, line: number): SimpleCommand {
	const assignments: SimpleCommand['assignments'][number][] = [];
	const words: Word[] = [];
	const redirects: Redirect[] = [];
	for (;;) {
		const redirect = readRedirect(reader);
		if (redirect !== null) {
			redirects.push(redirect);
			continue;
		}
		const assignment = words.length === 0 ? readAssignment(reader) : null;
		if (assignment !== null) {
			assignments.push(assignment);
			continue;
		}
		const declares = declarations.has(words[0]?.source ?? '');
		const word = declares ? readArrayOrWord(reader) : readWord(reader);
		if (word === null) break;
		words.push(word);
	}
	if (assignments.length + words.length + redirects.length === 0) throw reader.unexpected();
	if (reader.peekOperator() === '(') throw notAFunction(reader, words.length === 1);
	return { type: 'simple', assignments, words, redirects, line };
}

/** `name (`: bash takes it for a function, and wants the other parenthesis. */
function notAFunction(reader: Reader, isName: boolean): Error {
	if (!isName) return reader.unexpected();
	reader.takeOperator('(');
	reader.skipBlanks();
	if (!reader.atEnd) return reader.unexpected();
	return new SyntaxTrouble("syntax error near unexpected token `newline'", reader.line);
}

function readRedirects(reader: Reader): Redirect[] {
	const redirects: Redirect[] = [];
	for (let one = readRedirect(reader); one !== null; one = readRedirect(reader))
		redirects.push(one);
	return redirects;
}

function readRedirect(reader: Reader): Redirect | null {
	reader.skipBlanks();
	if (reader.peek(/[<>]\(/y) !== null) return null;
	const found = reader.take(/(?:\d+|\{[A-Za-z_]\w*\})?(?:<<<|<<-|<<|<&|<>|<|>>|>&|>\||>)|&>>|&>/y);
	if (found === null) return null;
	const [, owner, symbol] = /^(\d+|\{\w+\})?(.*)$/.exec(found) as unknown as [
		string,
		string?,
		string?
	];
	const fd =
		owner === undefined ? null : owner.startsWith('{') ? owner.slice(1, -1) : Number(owner);
	const operator = (symbol === '<<-' ? '<<' : symbol) as Redirect['operator'];
	const target = readWord(reader);
	if (target === null) throw reader.unexpected();
	if (operator !== '<<') return { fd, operator, target };
	const delimiter = { source: target.source, tabs: symbol === '<<-', body: '' };
	const redirect: Redirect = { fd, operator, target, delimiter };
	reader.expectDocument(redirect);
	return redirect;
}
