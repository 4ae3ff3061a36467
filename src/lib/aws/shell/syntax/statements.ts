import type { Command, Pipeline, Statement } from './ast';
import { readCommand } from './command';
import { Reader, type ReaderOptions } from './reader';
import { SyntaxTrouble, Unfinished } from './trouble';

export type ScriptOptions = Omit<ReaderOptions, 'statements'>;

export function readerOf(text: string, options: ScriptOptions = {}): Reader {
	return new Reader(text, { ...options, statements: readStatements });
}

/** What bash runs at once: the statements up to the end of a line. Null at the end of the text. */
export function readUnit(reader: Reader): readonly Statement[] | null {
	reader.skipNewlines();
	if (reader.peekOperator() === null && reader.atEnd) return null;
	const statements: Statement[] = [];
	for (;;) {
		statements.push(readStatement(reader));
		if (reader.takeOperator('\n')) break;
		if (reader.peekOperator() === null && reader.atEnd) break;
	}
	reader.finish();
	return statements;
}

/** Statements on any number of lines, up to a closing token (which stays) or the end of the text. */
export function readStatements(reader: Reader, closers: readonly string[]): Statement[] {
	const statements: Statement[] = [];
	for (;;) {
		reader.skipNewlines();
		const operator = reader.peekOperator();
		if (operator === null && reader.atEnd) break;
		if (closers.includes(operator ?? reader.peekLiteral() ?? '')) break;
		statements.push(readStatement(reader));
	}
	return statements;
}

/** The body of a compound command: at least one statement, then one of the closing tokens. */
export function readBody(reader: Reader, closers: readonly string[]): Statement[] {
	const statements = readStatements(reader, closers);
	if (statements.length === 0 || (reader.atEnd && reader.peekOperator() === null))
		throw reader.unexpected();
	return statements;
}

function readStatement(reader: Reader): Statement {
	reader.skipBlanks();
	const { line } = reader;
	const pipelines = [readPipeline(reader)];
	const operators: ('&&' | '||')[] = [];
	for (;;) {
		const operator = reader.peekOperator();
		if (operator !== '&&' && operator !== '||') break;
		reader.takeOperator(operator);
		reader.skipNewlines();
		operators.push(operator);
		pipelines.push(readPipeline(reader));
	}
	const background = reader.takeOperator('&');
	if (!background && !reader.takeOperator(';')) {
		const next = reader.peekOperator();
		if (next === null && !reader.atEnd) throw reader.unexpected();
	}
	return { pipelines, operators, background, line };
}

function readPipeline(reader: Reader): Pipeline {
	let negated = false;
	let timed: Pipeline['timed'] = null;
	reader.skipBlanks();
	const { line } = reader;
	for (;;) {
		if (reader.takeLiteral('!')) negated = !negated;
		else if (reader.takeLiteral('time')) timed = reader.takeLiteral('-p') ? 'posix' : 'bash';
		else break;
	}
	const operator = reader.peekOperator();
	const ended = reader.atEnd || operator === '\n' || operator === ';';
	if ((timed !== null || negated) && ended) return { commands: [], negated, timed, line };
	const commands: Command[] = [readCommand(reader)];
	for (;;) {
		const pipe = reader.peekOperator();
		if (pipe !== '|' && pipe !== '|&') break;
		reader.takeOperator(pipe);
		if (pipe === '|&') commands.push(withErrors(commands.pop() as Command));
		reader.skipNewlines();
		commands.push(readCommand(reader));
	}
	return { commands, negated, timed, line };
}

/** `|&` is `2>&1 |`. */
function withErrors(command: Command): Command {
	if (command.type === 'function') return command;
	const target = { parts: [{ type: 'literal' as const, text: '1', quoted: false }], source: '1' };
	return { ...command, redirects: [...command.redirects, { fd: 2, operator: '>&', target }] };
}

/** Whether bash would run the text rather than ask for another line. What it would refuse is complete. */
export function isComplete(text: string, options: ScriptOptions = {}): boolean {
	const reader = readerOf(`${text.replace(/\n$/, '')}\n`, options);
	try {
		while (readUnit(reader) !== null);
		return true;
	} catch (trouble) {
		if (trouble instanceof Unfinished) return false;
		if (trouble instanceof SyntaxTrouble) return true;
		throw trouble;
	}
}
