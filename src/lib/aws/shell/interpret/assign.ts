import { computeOrDiscard } from '../expand/cells';
import { traced } from '../expand/quote';
import { expandQuoted, expandText, expandWord } from '../expand/words';
import type { ArrayItem, Assignment } from '../syntax/ast';
import type { Shell } from './shell';
import { Complaint, Discard } from './signals';
import { topIndex } from './variables';

/** An assignment whose words are expanded. */
export interface Assigned {
	readonly name: string;
	readonly key: string | null;
	readonly append: boolean;
	readonly value: string | readonly AssignedItem[];
}

interface AssignedItem {
	readonly key: string | null;
	readonly append: boolean;
	readonly text: string;
}

export async function resolveAssignment(
	shell: Shell,
	{ name, subscript, append, value }: Assignment,
	becomesAssociative = false
): Promise<Assigned> {
	const isKeyed = becomesAssociative || shell.variables.get(name)?.value.type === 'associative';
	const keyOf = async (parts: ArrayItem['subscript']) => {
		if (parts === null) return null;
		const text = await expandQuoted(shell, parts);
		return isKeyed ? text : String(await computeOrDiscard(shell, text));
	};
	if ('parts' in value) {
		const text = await expandText(shell, value, { assignment: true });
		return { name, key: await keyOf(subscript), append, value: text };
	}
	const items: AssignedItem[] = [];
	for (const item of value) {
		const key = await keyOf(item.subscript);
		if (key !== null)
			items.push({ key, append: item.append, text: await expandText(shell, item.value) });
		else
			for (const text of await expandWord(shell, item.value))
				items.push({ key: null, append: false, text });
	}
	return { name, key: null, append, value: items };
}

/** Throws a Complaint where the variable is read-only. */
export function assign(shell: Shell, { name, key, append, value }: Assigned): void {
	const { variables } = shell;
	if (typeof value === 'string') {
		if (key === null) variables.assign(name, value, append);
		else variables.assignElement(name, key, value, append);
	} else assignItems(shell, name, append, value);
	if (shell.has('allexport')) variables.make(name).exported = true;
}

function assignItems(
	shell: Shell,
	name: string,
	append: boolean,
	items: readonly AssignedItem[]
): void {
	const { variables } = shell;
	const variable = variables.make(name);
	variables.refuseReadonly(name, variable);
	if (variable.value.type === 'associative') {
		if (!append) variable.value = { type: 'associative', items: new Map() };
		for (let at = 0; at < items.length; at += 1) {
			const item = items[at];
			if (item === undefined) continue;
			if (item.key !== null) variables.assignElement(name, item.key, item.text, item.append);
			// Without keys the words are keys and values in turn.
			else variables.assignElement(name, item.text, items[(at += 1)]?.text ?? '');
		}
		return;
	}
	if (!append) variable.value = { type: 'indexed', items: new Map() };
	else if (variable.value.type === 'scalar')
		variable.value = { type: 'indexed', items: new Map([[0, variable.value.text]]) };
	else if (variable.value.type === 'unset') variable.value = { type: 'indexed', items: new Map() };
	let next = variable.value.type === 'indexed' ? topIndex(variable.value.items) + 1 : 0;
	for (const { key, text, append: adds } of items) {
		const index = key === null ? next : Number(key);
		variables.assignElement(name, String(index), text, adds);
		next = index + 1;
	}
}

/** An assignment on the command line: a read-only variable gives the line up. */
export async function assignOrDiscard(shell: Shell, assigned: Assigned): Promise<void> {
	try {
		assign(shell, assigned);
	} catch (trouble) {
		if (!(trouble instanceof Complaint)) throw trouble;
		await shell.complain(trouble.message);
		throw new Discard(1);
	}
}

/** As `set -x` shows it; a list as it was typed. */
export function shownAssigned({ name, key, append, value }: Assigned, source: string): string {
	if (typeof value !== 'string') return source;
	const left = `${name}${key === null ? '' : `[${key}]`}${append ? '+=' : '='}`;
	return left + (value === '' ? '' : traced(value));
}
