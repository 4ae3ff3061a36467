import { Discard } from '../interpret/signals';
import type { Shell } from '../interpret/shell';
import { itemsOf } from '../interpret/variables';
import type { Operation, Parameter, Part } from '../syntax/ast';
import { computeOrDiscard, elementText } from './cells';
import { changeCase, cutOff, replaceIn, transformed } from './operations';
import { specialItems, specialText } from './special';
import type { Piece } from './split';
import { expandParts, expandPattern, expandQuoted, expandText, separators } from './words';

/** What a parameter stands for: one value (undefined: unset), or a list. */
interface Resolved {
	readonly name: string;
	readonly key: string | null;
	/** `@` or `*` of a list. */
	readonly list: '@' | '*' | null;
	readonly values: readonly string[];
	readonly isSet: boolean;
}

export async function expandParameter(
	shell: Shell,
	parameter: Parameter,
	quoted: boolean
): Promise<readonly Piece[]> {
	const { operation } = parameter;
	const piece = (text: string): Piece => ({ text, quoted, split: !quoted });
	if (operation?.type === 'bad') {
		await shell.complain(`${parameter.source}: bad substitution`);
		throw new Discard(1);
	}
	if (operation?.type === 'names') {
		const found = shell.variables.names().filter((name) => name.startsWith(parameter.name));
		return listed(shell, found, parameter.source.endsWith('@}') ? '@' : '*', quoted);
	}
	if (operation?.type === 'keys') {
		const value = shell.variables.get(parameter.name)?.value;
		const keys = value === undefined ? [] : itemsOf(value).map(([key]) => key);
		return listed(shell, keys, parameter.subscript === '*' ? '*' : '@', quoted);
	}
	const found = await resolve(shell, parameter);
	const other = await operated(shell, found, operation, quoted);
	if (other !== null) return other;
	if (!found.isSet && found.list === null && shell.has('nounset')) return unbound(shell, parameter);
	if (operation?.type === 'length') {
		if (found.list !== null) return [piece(String(found.values.length))];
		return [piece(String([...(found.values[0] ?? '')].length))];
	}
	const values = await changed(shell, found, operation);
	if (found.list !== null) return listed(shell, values, found.list, quoted);
	return [piece(values[0] ?? '')];
}

async function unbound(shell: Shell, parameter: Parameter): Promise<never> {
	const subscript = parameter.subscript === null ? '' : /\[.*\]/s.exec(parameter.source)?.[0];
	const name = /^\d/.test(parameter.name) ? `$${parameter.name}` : parameter.name;
	await shell.complain(`${name}${subscript ?? ''}: unbound variable`);
	throw shell.fatal();
}

function listed(
	shell: Shell,
	values: readonly string[],
	list: '@' | '*',
	quoted: boolean
): readonly Piece[] {
	if (list === '*' && quoted)
		return [{ text: values.join(separators(shell).charAt(0)), quoted, split: false }];
	return values.flatMap((text, index): Piece[] => [
		...(index === 0 ? [] : (['break'] as const)),
		{ text, quoted, split: !quoted }
	]);
}

async function keyOf(shell: Shell, name: string, subscript: readonly Part[]): Promise<string> {
	const text = await expandQuoted(shell, subscript);
	if (shell.variables.get(name)?.value.type === 'associative') return text;
	return String(await computeOrDiscard(shell, text));
}

async function resolve(shell: Shell, parameter: Parameter): Promise<Resolved> {
	const { name, subscript } = parameter;
	if (!parameter.indirect) return lookUp(shell, name, subscript);
	const variable = shell.variables.find(name);
	const reference = variable?.reference && variable.value.type === 'scalar' && subscript === null;
	if (reference) {
		const target = variable.value.type === 'scalar' ? variable.value.text : '';
		return { name, key: null, list: null, values: [target], isSet: true };
	}
	const first = await lookUp(shell, name, subscript);
	const target = /^([A-Za-z_]\w*|\d+|[@*#?$!-])(?:\[(.*)\])?$/s.exec(first.values[0] ?? '');
	if (target === null) {
		await shell.complain(
			first.isSet
				? `${first.values[0]}: invalid variable name`
				: `${name}: invalid indirect expansion`
		);
		throw new Discard(1);
	}
	const [, to = '', key] = target;
	if (key === '@' || key === '*') return lookUp(shell, to, key);
	const text = key === undefined ? null : ([{ type: 'literal', text: key, quoted: true }] as const);
	return lookUp(shell, to, text);
}

async function lookUp(
	shell: Shell,
	name: string,
	subscript: Parameter['subscript']
): Promise<Resolved> {
	if (name === '@' || name === '*') {
		const values = shell.positional;
		return { name, key: null, list: name, values, isSet: values.length > 0 };
	}
	if (subscript === '@' || subscript === '*') {
		const value = shell.variables.get(name)?.value;
		const items = value === undefined ? [] : itemsOf(value).map(([, text]) => text);
		const values = specialItems(shell, name) ?? items;
		return { name, key: null, list: subscript, values, isSet: values.length > 0 };
	}
	const key = subscript === null ? null : await keyOf(shell, name, subscript);
	const text =
		key === null
			? (specialText(shell, name) ?? shell.variables.text(name))
			: (specialItems(shell, name)?.at(Number(key)) ?? elementText(shell, name, key));
	return {
		name,
		key,
		list: null,
		values: text === undefined ? [] : [text],
		isSet: text !== undefined
	};
}

/** The operations that give another word in the place of the value. Null where the value itself stands. */
async function operated(
	shell: Shell,
	found: Resolved,
	operation: Operation | null,
	quoted: boolean
): Promise<readonly Piece[] | null> {
	if (operation === null || !('colon' in operation)) return null;
	const isEmpty = operation.colon && found.values.join('') === '' && found.values.length < 2;
	const stands = found.isSet && !isEmpty;
	if (operation.type === 'alternative')
		return stands ? operand(shell, operation.word.parts, quoted) : operand(shell, [], quoted);
	if (stands) return null;
	if (operation.type === 'default') return operand(shell, operation.word.parts, quoted);
	const text = await expandText(shell, operation.word, { quoted });
	if (operation.type === 'assign') {
		if (found.key !== null) shell.variables.assignElement(found.name, found.key, text);
		else if (/^\w+$/.test(found.name)) shell.variables.assign(found.name, text);
		return [{ text, quoted, split: !quoted }];
	}
	const standard = operation.colon ? 'parameter null or not set' : 'parameter not set';
	await shell.complain(`${found.name}: ${text === '' ? standard : text}`);
	throw shell.fatal();
}

/** Between quotes even nothing is a word. */
async function operand(
	shell: Shell,
	parts: readonly Part[],
	quoted: boolean
): Promise<readonly Piece[]> {
	const pieces = await expandParts(shell, parts, { quoted, operand: true });
	return pieces.length === 0 && quoted ? [{ text: '', quoted, split: false }] : pieces;
}

async function changed(
	shell: Shell,
	found: Resolved,
	operation: Operation | null
): Promise<readonly string[]> {
	switch (operation?.type) {
		case 'trim': {
			const pattern = await expandPattern(shell, operation.pattern);
			return found.values.map((text) => cutOff(shell, text, pattern, operation));
		}
		case 'replace': {
			const pattern = await expandPattern(shell, operation.pattern);
			const replacement = await expandText(shell, operation.replacement);
			return found.values.map((text) =>
				replaceIn(shell, text, pattern, replacement, operation.where)
			);
		}
		case 'case': {
			const pattern =
				operation.pattern === null ? null : await expandPattern(shell, operation.pattern);
			return found.values.map((text) => changeCase(shell, text, pattern, operation));
		}
		case 'substring':
			return slice(shell, found, operation);
		case 'transform':
			return transformed(shell, found, operation.operator);
		default:
			return found.values;
	}
}

async function slice(
	shell: Shell,
	found: Resolved,
	operation: Extract<Operation, { type: 'substring' }>
): Promise<readonly string[]> {
	const bound = async (parts: readonly Part[]) =>
		Number(await computeOrDiscard(shell, await expandQuoted(shell, parts)));
	const isPositional = found.name === '@' || found.name === '*';
	const all =
		found.list === null
			? [...(found.values[0] ?? '')]
			: isPositional
				? [specialText(shell, '0') ?? '', ...found.values]
				: found.values;
	let from = await bound(operation.offset);
	if (from < 0) from += all.length;
	let to = all.length;
	if (operation.length !== null) {
		const length = await bound(operation.length);
		if (length < 0 && found.list !== null) {
			await shell.complain(`${length}: substring expression < 0`);
			throw new Discard(1);
		}
		to = length < 0 ? all.length + length : from + length;
		if (to < from && length < 0) {
			await shell.complain(`${length}: substring expression < 0`);
			throw new Discard(1);
		}
	}
	const items = from < 0 ? [] : all.slice(from, Math.max(from, to));
	return found.list === null ? [items.join('')] : items;
}
