import type { CompoundCommand, Statement, Word } from './ast';
import type { BareCompound } from './command';
import { readExpression, readWord } from './parts';
import type { Reader } from './reader';
import { readBody, readStatements } from './statements';

/** Words that mean something where a command may begin, and cannot begin one. */
export const reserved = new Set([
	'then',
	'else',
	'elif',
	'fi',
	'do',
	'done',
	'esac',
	'in',
	'}',
	']]'
]);

type Of<T extends CompoundCommand['type']> = Extract<CompoundCommand, { type: T }>;

function expect(reader: Reader, word: string): void {
	if (!reader.takeLiteral(word)) throw reader.unexpected();
}

export function readIf(reader: Reader): BareCompound {
	const clauses: Of<'if'>['clauses'][number][] = [];
	let otherwise: Statement[] | null = null;
	for (let opening = 'if'; reader.takeLiteral(opening); opening = 'elif') {
		const condition = readBody(reader, ['then']);
		expect(reader, 'then');
		clauses.push({ condition, body: readBody(reader, ['elif', 'else', 'fi']) });
	}
	if (reader.takeLiteral('else')) otherwise = readBody(reader, ['fi']);
	expect(reader, 'fi');
	return { type: 'if', clauses, otherwise };
}

export function readLoop(reader: Reader): BareCompound {
	const type = reader.takeLiteral('while') ? 'while' : 'until';
	if (type === 'until') reader.takeLiteral('until');
	const condition = readBody(reader, ['do']);
	return { type, condition, body: readDo(reader) };
}

function readDo(reader: Reader): Statement[] {
	const braces = reader.takeLiteral('{');
	if (!braces) expect(reader, 'do');
	const body = readBody(reader, [braces ? '}' : 'done']);
	expect(reader, braces ? '}' : 'done');
	return body;
}

export function readFor(reader: Reader): BareCompound {
	const type = reader.takeLiteral('for') ? 'for' : 'select';
	if (type === 'select') reader.takeLiteral('select');
	reader.skipBlanks();
	if (type === 'for' && reader.startsWith('((')) return readArithmeticFor(reader);
	const name = readWord(reader);
	if (name === null) throw reader.unexpected();
	reader.skipNewlines();
	let words: Word[] | null = null;
	if (reader.takeLiteral('in')) {
		words = [];
		for (let word = readWord(reader); word !== null; word = readWord(reader)) words.push(word);
		if (!reader.takeOperator(';') && !reader.takeOperator('\n')) throw reader.unexpected();
	} else reader.takeOperator(';');
	reader.skipNewlines();
	return { type, name: name.source, words, body: readDo(reader) };
}

function readArithmeticFor(reader: Reader): BareCompound {
	reader.position += 2;
	const { position } = reader;
	const initial = readExpression(reader, (at) => at === ';');
	reader.take(/;/y);
	const condition = readExpression(reader, (at) => at === ';');
	reader.take(/;/y);
	const step = readExpression(reader, (at) => at === ')');
	const source = reader.text
		.slice(position, reader.position)
		.split(';')
		.map((one) => one.trim())
		.join('; ');
	if (reader.atEnd) throw reader.unfinished(')');
	if (reader.take(/\)\)/y) === null) throw reader.unexpected();
	reader.takeOperator(';');
	reader.skipNewlines();
	return { type: 'arithmetic-for', initial, condition, step, source, body: readDo(reader) };
}

export function readCase(reader: Reader): BareCompound {
	expect(reader, 'case');
	const subject = readWord(reader);
	if (subject === null) throw reader.unexpected();
	reader.skipNewlines();
	expect(reader, 'in');
	const items: Of<'case'>['items'][number][] = [];
	for (;;) {
		reader.skipNewlines();
		if (reader.takeLiteral('esac')) return { type: 'case', subject, items };
		reader.takeOperator('(');
		const patterns: Word[] = [];
		do {
			const pattern = readWord(reader);
			if (pattern === null) throw reader.unexpected();
			patterns.push(pattern);
		} while (reader.takeOperator('|'));
		if (!reader.takeOperator(')')) throw reader.unexpected();
		const body = readStatements(reader, [';;', ';&', ';;&', 'esac']);
		const operator = reader.peekOperator();
		const end = operator === ';;' || operator === ';&' || operator === ';;&' ? operator : null;
		if (end !== null) reader.takeOperator(end);
		else if (reader.peekLiteral() !== 'esac') throw reader.unexpected();
		items.push({ patterns, body, end: end ?? ';;' });
	}
}
