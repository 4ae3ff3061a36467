/** What an unquoted word would be read as, and the characters with which it must begin: YAML 1.2 with the older numbers of YAML 1.1 that ruamel.yaml keeps, and its dates. */
const misread: readonly (readonly [first: RegExp, word: RegExp])[] = [
	[/[tTfF]/, /^(?:true|True|TRUE|false|False|FALSE)$/],
	[
		/[-+0-9.]/,
		/^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+|[-+]?\.[0-9_]+(?:[eE][-+][0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/
	],
	[/[-+0-9]/, /^(?:[-+]?0b[01_]+|[-+]?0o?[0-7_]+|[-+]?[0-9_]+|[-+]?0x[0-9a-fA-F_]+)$/],
	[/[<=]/, /^(?:<<|=)$/],
	[/[~nN]/, /^(?:~|null|Null|NULL)$/],
	[
		/[0-9]/,
		/^(?:\d{4}-\d\d-\d\d|\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?)$/
	],
	[/[!&*]/, /^[!&*]$/]
];

/** Whether the text, were it not quoted, would be read as a string. `yes`, `on` and `1:20` would; `256`, `null` and a date would not. */
export function readsAsString(text: string): boolean {
	const first = text[0];
	if (first === undefined) return false;
	return !misread.some(([start, word]) => start.test(first) && word.test(text));
}
