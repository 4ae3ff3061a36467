import { singleQuoted } from '../expand/quote';
import { findCommand, findInPath } from '../interpret/lookup';
import type { Call, Program } from '../interpret/world';
import { printFunction } from '../syntax/print';
import { readOptions } from './usage';

const keywords = new Set(
	'if then else elif fi case esac for select while until do done in function time { } ! [[ ]] coproc'.split(
		' '
	)
);

/** Says what a name is. False where it is nothing. */
export async function describe(
	call: Call,
	name: string,
	style: 'words' | 'path' | 'kind',
	all = false
): Promise<boolean> {
	const { shell, output } = call;
	const found: (readonly [kind: string, words: string, path: string])[] = [];
	const alias = shell.aliases.get(name);
	if (alias !== undefined && shell.has('expand_aliases'))
		found.push([
			'alias',
			`${name} is aliased to \`${alias}'`,
			`alias ${name}=${singleQuoted(alias)}`
		]);
	if (keywords.has(name)) found.push(['keyword', `${name} is a shell keyword`, name]);
	const definition = shell.functions.get(name);
	if (definition !== undefined) {
		const text = printFunction(name, definition.body);
		found.push(['function', `${name} is a function\n${text}`, name]);
	}
	if (shell.world.builtins.has(name)) found.push(['builtin', `${name} is a shell builtin`, name]);
	const path = name.includes('/') ? name : await findInPath(shell, name);
	const file = path === null ? null : await findCommand(shell, path, true);
	if (path !== null && file !== null && !('problem' in file))
		found.push(['file', `${name} is ${path}`, path]);
	for (const [kind, words, shown] of all ? found : found.slice(0, 1))
		await output.write(`${style === 'kind' ? kind : style === 'words' ? words : shown}\n`);
	return found.length > 0;
}

export const type: Program = async (call) => {
	const { options, operands } = readOptions('type', call.args, 'afptP');
	let status = 0;
	for (const name of operands) {
		if (options.has('P') || options.has('p')) {
			const hidden = options.has('p') && call.shell.world.builtins.has(name);
			const path = hidden ? null : await findInPath(call.shell, name);
			if (path !== null) await call.output.write(`${path}\n`);
			else if (!hidden) status = 1;
			continue;
		}
		const style = options.has('t') ? 'kind' : 'words';
		if (await describe(call, name, style, options.has('a'))) continue;
		status = 1;
		if (style === 'words') await call.shell.complain(`type: ${name}: not found`);
	}
	return status;
};

export const alias: Program = async ({ args, shell, output }) => {
	const { operands } = readOptions('alias', args, 'p');
	const show = (name: string, text: string) =>
		output.write(`alias ${name}=${singleQuoted(text)}\n`);
	if (operands.length === 0)
		for (const [name, text] of [...shell.aliases].sort(([a], [b]) => (a < b ? -1 : 1)))
			await show(name, text);
	let status = 0;
	for (const operand of operands) {
		const at = operand.indexOf('=');
		const text = shell.aliases.get(operand);
		if (at > 0) shell.aliases.set(operand.slice(0, at), operand.slice(at + 1));
		else if (text !== undefined) await show(operand, text);
		else {
			await shell.complain(`alias: ${operand}: not found`);
			status = 1;
		}
	}
	return status;
};

export const unalias: Program = async ({ args, shell }) => {
	const { options, operands } = readOptions('unalias', args, 'a');
	if (options.has('a')) shell.aliases.clear();
	let status = 0;
	for (const name of operands) {
		if (shell.aliases.delete(name)) continue;
		await shell.complain(`unalias: ${name}: not found`);
		status = 1;
	}
	return status;
};
