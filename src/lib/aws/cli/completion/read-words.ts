import type { OptionSpec } from '../arguments/types';

/** What stands on a line, as far as its options are known. */
export interface ReadWords {
	/** Words that belong to no option: service, operation. */
	readonly bare: readonly string[];
	/** Values by flag; an option that takes nothing has none. */
	readonly options: ReadonlyMap<string, readonly string[]>;
	/** The option that the next word would belong to, and the words it has already. */
	readonly open: { readonly spec: OptionSpec; readonly values: readonly string[] } | null;
}

export const isFlag = (word: string) => word.startsWith('--');

/** An option by its name or an unambiguous beginning of it. */
export function findOption(specs: readonly OptionSpec[], word: string): OptionSpec | undefined {
	const [name = ''] = word.split('=', 1);
	const exact = specs.find((spec) => spec.flag === name);
	if (exact) return exact;
	const [first, ...more] = specs.filter((spec) => spec.flag.startsWith(name));
	return more.length === 0 ? first : undefined;
}

export function readWords(words: readonly string[], specs: readonly OptionSpec[]): ReadWords {
	const bare: string[] = [];
	const options = new Map<string, string[]>();
	let open: { spec: OptionSpec; values: string[] } | null = null;
	for (const word of words) {
		if (isFlag(word)) {
			const spec = findOption(specs, word);
			open = null;
			if (!spec) continue;
			const values = word.includes('=') ? [word.slice(word.indexOf('=') + 1)] : [];
			options.set(spec.flag, values);
			if (spec.takes !== 'nothing' && !word.includes('=')) open = { spec, values };
		} else if (open) {
			open.values.push(word);
			if (open.spec.takes !== 'words') open = null;
		} else {
			bare.push(word);
		}
	}
	return { bare, options, open };
}
