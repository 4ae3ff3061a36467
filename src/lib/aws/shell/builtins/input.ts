import { separators } from '../expand/words';
import type { Shell } from '../interpret/shell';
import { Complaint, Interrupted } from '../interpret/signals';
import type { Source } from '../interpret/streams';
import { elementChanged } from '../interpret/variables';
import type { Call, Program } from '../interpret/world';
import { readOptions } from './usage';

interface Character {
	readonly text: string;
	/** A backslash stood before it: it separates nothing. */
	readonly plain: boolean;
}

function sourceOf(call: Call, option: string | undefined): Source {
	if (option === undefined) return call.input;
	const source = call.shell.source(Number(option));
	if (source === undefined)
		throw new Complaint(`${call.name}: ${option}: invalid file descriptor: Bad file descriptor`);
	return source;
}

export const read: Program = async (call) => {
	const { shell } = call;
	const { options, operands } = readOptions('read', call.args, 'ersa:d:i:n:N:p:t:u:');
	for (const name of operands)
		if (!/^[A-Za-z_]\w*(?:\[.+\])?$/.test(name))
			throw new Complaint(`read: \`${name}': not a valid identifier`);
	const source = sourceOf(call, options.get('u'));
	if (source.isTerminal) await call.errors.write(options.get('p') ?? '');
	const exact = options.get('N');
	const limit = Number(exact ?? options.get('n') ?? Infinity);
	const delimiter = exact !== undefined ? '' : (options.get('d')?.charAt(0) ?? '\n');
	const line = await readLine(
		source,
		options.has('d') && delimiter === '' && exact === undefined ? '\0' : delimiter,
		limit,
		options.has('r')
	);
	if (shell.world.run.signal.aborted) throw new Interrupted();
	const array = options.get('a');
	if (array !== undefined) {
		const items = fieldsOf(line.characters, separators(shell), Infinity);
		shell.variables.unset(array);
		shell.variables.make(array).value = { type: 'indexed', items: new Map(items.entries()) };
	} else if (operands.length === 0 || exact !== undefined)
		store(shell, operands[0] ?? 'REPLY', line.characters.map((one) => one.text).join(''));
	else {
		const fields = fieldsOf(line.characters, separators(shell), operands.length);
		for (const [index, name] of operands.entries()) store(shell, name, fields[index] ?? '');
	}
	return Number(line.ended);
};

function store(shell: Shell, name: string, text: string): void {
	const element = /^(\w+)\[(.+)\]$/.exec(name);
	if (element !== null) shell.variables.assignElement(element[1] ?? '', element[2] ?? '', text);
	else shell.variables.assign(name, text);
}

/** A line; a backslash joins it with the next and protects a character, unless `raw`. */
async function readLine(
	source: Source,
	delimiter: string,
	limit: number,
	raw: boolean
): Promise<{ readonly characters: readonly Character[]; readonly ended: boolean }> {
	const characters: Character[] = [];
	for (;;) {
		const { text, ended } = await source.until(delimiter, limit);
		let continues = false;
		const points = [...text];
		for (let at = 0; at < points.length; at += 1) {
			const point = points[at] ?? '';
			if (raw || point !== '\\') characters.push({ text: point, plain: false });
			else if (at + 1 < points.length) {
				at += 1;
				if (points[at] !== '\n') characters.push({ text: points[at] ?? '', plain: true });
			} else continues = !ended;
		}
		if (!continues) return { characters, ended: ended && text.length < limit };
	}
}

/** At most `count` fields; the last takes the rest of the line, its end trimmed. */
function fieldsOf(
	characters: readonly Character[],
	separated: string,
	count: number
): readonly string[] {
	const isBlank = (one: Character | undefined) =>
		one !== undefined && !one.plain && /[ \t\n]/.test(one.text) && separated.includes(one.text);
	const isOther = (one: Character | undefined) =>
		one !== undefined && !one.plain && separated.includes(one.text) && !/[ \t\n]/.test(one.text);
	const fields: string[] = [];
	let at = 0;
	while (isBlank(characters[at])) at += 1;
	while (at < characters.length) {
		if (fields.length === count - 1) {
			fields.push(lastField(characters.slice(at), isBlank, isOther));
			break;
		}
		let text = '';
		while (at < characters.length && !isBlank(characters[at]) && !isOther(characters[at])) {
			text += characters[at]?.text ?? '';
			at += 1;
		}
		fields.push(text);
		while (isBlank(characters[at])) at += 1;
		if (isOther(characters[at])) at += 1;
		while (isBlank(characters[at])) at += 1;
	}
	return fields;
}

function lastField(
	rest: readonly Character[],
	isBlank: (one: Character | undefined) => boolean,
	isOther: (one: Character | undefined) => boolean
): string {
	let end = rest.length;
	while (end > 0 && isBlank(rest[end - 1])) end -= 1;
	// One separator at the end of a single last field belongs to it.
	const inner = rest.slice(0, end);
	const others = inner.filter(isOther).length;
	if (others === 1 && isOther(inner.at(-1))) end -= 1;
	while (end > 0 && isBlank(rest[end - 1])) end -= 1;
	return rest
		.slice(0, end)
		.map((one) => one.text)
		.join('');
}

export const mapfile: Program = async (call) => {
	const { options, operands } = readOptions(call.name, call.args, 'd:n:O:s:tu:C:c:');
	const source = sourceOf(call, options.get('u'));
	const delimiter = options.has('d') ? options.get('d')?.charAt(0) || '\0' : '\n';
	const most = Number(options.get('n') ?? 0) || Infinity;
	let skips = Number(options.get('s') ?? 0);
	const name = operands[0] ?? 'MAPFILE';
	const variable = call.shell.variables.make(name);
	call.shell.variables.refuseReadonly(name, variable);
	const keeps = options.has('O') && variable.value.type === 'indexed';
	const items =
		keeps && variable.value.type === 'indexed' ? variable.value.items : new Map<number, string>();
	let index = Number(options.get('O') ?? 0);
	for (let taken = 0; taken < most;) {
		const { text, ended } = await source.until(delimiter);
		if (ended && text === '') break;
		if (skips > 0) skips -= 1;
		else {
			items.set(index, options.has('t') || ended ? text : text + delimiter);
			index += 1;
			taken += 1;
		}
		if (ended) break;
	}
	elementChanged(items, null);
	variable.value = { type: 'indexed', items };
	return 0;
};
