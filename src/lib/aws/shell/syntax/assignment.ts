import type { ArrayItem, Assignment, Word } from './ast';
import { readSubscript } from './parameter';
import { readWord } from './parts';
import type { Reader } from './reader';

/** `name=value`, `name+=value`, `name[key]=value`, `name=(…)`. Null, and unmoved, where none begins. */
export function readAssignment(reader: Reader): Assignment | null {
	reader.skipBlanks();
	const start = reader.position;
	const name = reader.take(/[A-Za-z_]\w*(?=\+?=|\[)/y);
	if (name === null) return null;
	const subscript = keyOf(reader);
	const operator = reader.take(/\+?=/y);
	if (operator === null) {
		reader.position = start;
		return null;
	}
	const append = operator === '+=';
	if (reader.character === '(' && subscript === null) {
		reader.position += 1;
		const value = readItems(reader);
		return { name, subscript, append, value, source: reader.text.slice(start, reader.position) };
	}
	const value = readValue(reader);
	return { name, subscript, append, value, source: reader.text.slice(start, reader.position) };
}

/** An argument of `declare` and its like: an assignment, or a word. */
export function readArrayOrWord(reader: Reader): Word | null {
	reader.skipBlanks();
	const assignment = readAssignment(reader);
	if (assignment === null) return readWord(reader);
	return { parts: [], source: assignment.source, assignment };
}

function keyOf(reader: Reader): Assignment['subscript'] {
	const subscript = readSubscript(reader);
	if (typeof subscript !== 'string') return subscript;
	return [{ type: 'literal', text: subscript, quoted: true }];
}

function readValue(reader: Reader): Word {
	// Directly behind the sign: after a blank the value is empty.
	if (/[\s;|&()<>]/.test(reader.character || '\n') && reader.peek(/[<>]\(/y) === null)
		return { parts: [], source: '' };
	return readWord(reader) ?? { parts: [], source: '' };
}

function readItems(reader: Reader): readonly ArrayItem[] {
	const items: ArrayItem[] = [];
	for (;;) {
		reader.skipNewlines();
		if (reader.takeOperator(')')) return items;
		if (reader.atEnd) throw reader.unfinished(')');
		const start = reader.position;
		if (reader.character === '[') {
			const subscript = keyOf(reader);
			const operator = reader.take(/\+?=/y);
			if (operator !== null) {
				items.push({ subscript, append: operator === '+=', value: readValue(reader) });
				continue;
			}
			reader.position = start;
		}
		const value = readWord(reader);
		if (value === null) throw reader.unexpected();
		items.push({ subscript: null, append: false, value });
	}
}
