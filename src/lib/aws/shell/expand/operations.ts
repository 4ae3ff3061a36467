import type { Shell } from '../interpret/shell';
import { itemsOf, type Variable } from '../interpret/variables';
import { decodeEscapes } from '../syntax/escapes';
import { matchesPattern, patternSource, regExp, trimmed } from './pattern';
import { doubleQuoted, reusable } from './quote';

export function cutOff(
	shell: Shell,
	text: string,
	pattern: string,
	{ side, longest }: { readonly side: 'prefix' | 'suffix'; readonly longest: boolean }
): string {
	return trimmed(text, pattern, side, longest, { extended: shell.has('extglob') }) ?? text;
}

export function replaceIn(
	shell: Shell,
	text: string,
	pattern: string,
	replacement: string,
	where: 'first' | 'all' | 'prefix' | 'suffix'
): string {
	if (pattern === '' && (where === 'first' || where === 'all')) return text;
	const source = patternSource(pattern, { extended: shell.has('extglob') });
	const anchored = { prefix: `^(?:${source})`, suffix: `(?:${source})$` } as const;
	const whole = where === 'prefix' || where === 'suffix' ? anchored[where] : source;
	const flags = `su${where === 'all' ? 'g' : ''}${shell.has('nocasematch') ? 'i' : ''}`;
	return text.replace(regExp(whole, flags), (found) =>
		found === '' && where === 'all' ? '' : replacement
	);
}

export function changeCase(
	shell: Shell,
	text: string,
	pattern: string | null,
	{ to, all }: { readonly to: 'upper' | 'lower' | 'toggle'; readonly all: boolean }
): string {
	const change = (one: string) => {
		if (to === 'upper') return one.toUpperCase();
		if (to === 'lower') return one.toLowerCase();
		return one === one.toLowerCase() ? one.toUpperCase() : one.toLowerCase();
	};
	return [...text]
		.map((one, index) => {
			if (index > 0 && !all) return one;
			const fits =
				pattern === null || matchesPattern(one, pattern, { extended: shell.has('extglob') });
			return fits ? change(one) : one;
		})
		.join('');
}

/** The letters of `declare`: `-a`, `-A`, `-i`, … in bash's order. */
export function attributeLetters(variable: Variable | undefined): string {
	if (variable === undefined) return '';
	return [
		variable.value.type === 'indexed' ? 'a' : '',
		variable.value.type === 'associative' ? 'A' : '',
		variable.integer ? 'i' : '',
		variable.reference ? 'n' : '',
		variable.readonly ? 'r' : '',
		variable.exported ? 'x' : '',
		variable.letters === 'lower' ? 'l' : variable.letters === 'upper' ? 'u' : ''
	].join('');
}

/** `name=value` as `declare -p` shows it. */
export function shownAssignment(name: string, variable: Variable): string {
	const { value } = variable;
	if (value.type === 'unset') return name;
	if (value.type === 'scalar') return `${name}=${doubleQuoted(value.text)}`;
	const isKeyed = value.type === 'associative';
	const items = itemsOf(value).map(([key, text]) => {
		const shown = isKeyed && !/^\w+$/.test(key) ? doubleQuoted(key) : key;
		return `[${shown}]=${doubleQuoted(text)}`;
	});
	return `${name}=(${items.join(' ')}${isKeyed && items.length > 0 ? ' ' : ''})`;
}

/** `${name@Q}` and its like. */
export function transformed(
	shell: Shell,
	found: {
		readonly name: string;
		readonly values: readonly string[];
		readonly list: '@' | '*' | null;
	},
	operator: string
): readonly string[] {
	const variable = shell.variables.get(found.name);
	switch (operator) {
		case 'a':
			return (found.list === null ? [''] : found.values).map(() => attributeLetters(variable));
		case 'A': {
			if (variable === undefined) return [];
			const letters = attributeLetters(variable);
			const { value } = variable;
			if (letters === '' && value.type === 'scalar')
				return [`${found.name}=${reusable(value.text)}`];
			const shown =
				value.type === 'scalar'
					? `${found.name}=${reusable(value.text)}`
					: shownAssignment(found.name, variable);
			return [`declare -${letters || '-'} ${shown}`];
		}
		case 'K':
		case 'k':
			if (found.list !== null && variable !== undefined) {
				const flat = itemsOf(variable.value);
				if (operator === 'k') return flat.flat();
				return [flat.map(([key, text]) => `${key} ${doubleQuoted(text)}`).join(' ')];
			}
			return found.values.map(reusable);
		default:
			return found.values.map((text) => transformOne(text, operator));
	}
}

function transformOne(text: string, operator: string): string {
	switch (operator) {
		case 'Q':
			return reusable(text);
		case 'E':
			return decodeEscapes(text, 'quote').text;
		case 'U':
			return text.toUpperCase();
		case 'L':
			return text.toLowerCase();
		case 'u':
			return text.charAt(0).toUpperCase() + text.slice(1);
		default:
			return text;
	}
}
