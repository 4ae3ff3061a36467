import { SyntaxTrouble } from '../syntax/trouble';

export interface Expanded {
	readonly text: string;
	/** `:p` only prints. */
	readonly printsOnly: boolean;
}

/**
 * `!!`, `!12`, `!-2`, `!aws`, `!?text?`, `!$` and `^old^new^`, as bash expands them before it reads a line. Null where the line
 * holds none. Throws a SyntaxTrouble in bash's words where there is no such line.
 */
export function expandHistory(line: string, history: readonly string[]): Expanded | null {
	const quick = /^\^([^^]*)\^([^^]*)(?:\^([^]*))?$/.exec(line);
	if (quick !== null) {
		const [, from = '', to = '', rest = ''] = quick;
		const last = history.at(-1) ?? '';
		if (!last.includes(from)) throw new SyntaxTrouble(`:s${line}: substitution failed`, 1);
		return { text: last.replace(from, () => to) + rest, printsOnly: false };
	}
	let out = '';
	let changed = false;
	let printsOnly = false;
	let inSingle = false;
	let inDouble = false;
	for (let at = 0; at < line.length; at += 1) {
		const point = line.charAt(at);
		if (point === '\\' && !inSingle) {
			out += line.slice(at, at + 2);
			at += 1;
			continue;
		}
		if (point === "'" && !inDouble) inSingle = !inSingle;
		if (point === '"' && !inSingle) inDouble = !inDouble;
		const next = line.charAt(at + 1);
		const begins = point === '!' && !inSingle && next !== '' && !/[\s=(]/.test(next);
		if (!begins || (inDouble && next === '"') || /\$\{?$/.test(out)) {
			out += point;
			continue;
		}
		const found = readEvent(line.slice(at), history);
		out += found.text;
		changed = true;
		printsOnly ||= found.printsOnly;
		at += found.length - 1;
	}
	return changed ? { text: out, printsOnly } : null;
}

interface Event extends Expanded {
	readonly length: number;
}

const event =
	/^!(?:!|(-?\d+)|\?([^?\n]*)(?:\?|$)|(?=[$^*:])|([^\s;|&()<>:$^*"'`!?-][^\s;|&()<>:"'`]*))/;

function readEvent(text: string, history: readonly string[]): Event {
	const found = event.exec(text);
	if (found === null) return { text: text.charAt(0), printsOnly: false, length: 1 };
	const [whole, number, part, start] = found;
	const line = lineFor(number, part, start, history);
	if (line === undefined) throw new SyntaxTrouble(`${whole}: event not found`, 1);
	let { length } = whole;
	let value = line;
	const designator = /^:?([$^*]|(?<=:)(?:\d+|\$)(?:-(?:\d+|\$)?|\*)?|(?<=:)-\d+)/.exec(
		text.slice(length)
	);
	if (designator !== null) {
		length += designator[0].length;
		value = wordsAt(line, designator[1] ?? '', whole + designator[0]);
	}
	let printsOnly = false;
	for (;;) {
		const modifier = /^:(?:([htrepq])|(g?)s(.)([^]*?)\3([^]*?)(?:\3|$))/.exec(text.slice(length));
		if (modifier === null) return { text: value, printsOnly, length };
		length += modifier[0].length;
		const [, letter, global, , from, to = ''] = modifier;
		if (from !== undefined)
			value = global ? value.replaceAll(from, () => to) : value.replace(from, () => to);
		else if (letter === 'p') printsOnly = true;
		else value = modified(value, letter ?? '');
	}
}

function lineFor(
	number: string | undefined,
	part: string | undefined,
	start: string | undefined,
	history: readonly string[]
): string | undefined {
	if (number !== undefined)
		return Number(number) < 0 ? history.at(Number(number)) : history[Number(number) - 1];
	if (part !== undefined) return history.findLast((line) => line.includes(part));
	if (start !== undefined) return history.findLast((line) => line.startsWith(start));
	return history.at(-1);
}

/** Words as the shell splits them, quotes kept. */
function wordsOf(line: string): readonly string[] {
	return (
		line.match(/(?:\\[^]|"(?:\\[^]|[^"\\])*"|'[^']*'|[^\s;|&()<>"'\\])+|&&|\|\||[;|&()<>]+/g) ?? []
	);
}

function wordsAt(line: string, designator: string, shown: string): string {
	const words = wordsOf(line);
	const last = words.length - 1;
	const place = (text: string) => (text === '$' ? last : Number(text));
	if (designator === '*') return words.slice(1).join(' ');
	if (designator === '$') return words[last] ?? '';
	if (designator === '^') return words[1] ?? bad(shown);
	const [first = '', end] = designator.split(/(?=[-*])/);
	const from = first.startsWith('-') ? 0 : place(first);
	const to =
		end === undefined
			? first.startsWith('-')
				? place(first.slice(1))
				: from
			: end === '*'
				? last
				: end === '-'
					? last - 1
					: place(end.slice(1));
	if (from > last || to > last) return bad(shown);
	return words.slice(from, to + 1).join(' ');
}

function bad(shown: string): never {
	throw new SyntaxTrouble(`${shown.replace(/^![^:$^*]*/, '')}: bad word specifier`, 1);
}

function modified(text: string, letter: string): string {
	switch (letter) {
		case 'h':
			return text.replace(/\/[^/]*$/, '');
		case 't':
			return text.replace(/^.*\//s, '');
		case 'r':
			return text.replace(/\.[^./]*$/, '');
		case 'e':
			return /\.[^./]*$/.exec(text)?.[0] ?? '';
		default:
			return `'${text.replaceAll("'", "'\\''")}'`;
	}
}
