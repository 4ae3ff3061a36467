import { topIndex } from '../interpret/variables';
import { Complaint, Discard } from '../interpret/signals';
import type { Shell } from '../interpret/shell';
import { Arithmetic, type Cells } from './arithmetic';

/** Variables as expressions see them. */
export function cellsOf(shell: Shell): Cells {
	const { variables } = shell;
	return {
		read(name, key) {
			const text = key === null ? variables.text(name) : elementText(shell, name, key);
			if (text === undefined && shell.has('nounset'))
				throw new Complaint(`${key === null ? name : `${name}[${key}]`}: unbound variable`);
			return text;
		},
		write(name, key, value) {
			if (key === null) variables.assign(name, value);
			else variables.assignElement(name, key, value);
		},
		isAssociative: (name) => variables.get(name)?.value.type === 'associative'
	};
}

/** Undefined where there is no such element. Negative indices count from the end. */
export function elementText(shell: Shell, name: string, key: string): string | undefined {
	const value = shell.variables.get(name)?.value;
	if (value === undefined || value.type === 'unset')
		return Number(key) === 0 ? shell.variables.text(name) : undefined;
	if (value.type === 'associative') return value.items.get(key);
	const index = Number(key);
	if (value.type === 'scalar') return index === 0 || index === -1 ? value.text : undefined;
	return value.items.get(index < 0 ? topIndex(value.items) + 1 + index : index);
}

/** Throws a Complaint. */
export function compute(shell: Shell, expression: string): bigint {
	return Arithmetic.compute(expression, cellsOf(shell));
}

/** An expression inside a word or an assignment: an error gives up the command line. */
export async function computeOrDiscard(shell: Shell, expression: string): Promise<bigint> {
	try {
		return compute(shell, expression);
	} catch (trouble) {
		if (!(trouble instanceof Complaint)) throw trouble;
		await shell.complain(trouble.message);
		if (trouble.message.endsWith('unbound variable')) throw shell.fatal();
		throw new Discard(1);
	}
}
