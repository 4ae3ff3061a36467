import { ArgumentProblem } from './problem';
import type { OptionSpec } from './types';

/** By flag, in the order of the table. */
export type OptionSpecs = ReadonlyMap<string, OptionSpec>;

export interface Reading {
	/** Null for what looks like an option but is none of the table. */
	readonly option: OptionSpec | null;
	/** What stands behind `=` in the same word. */
	readonly explicit: string | null;
}

const negativeNumber = /^-\d+$|^-\d*\.\d+$/;

/** How argparse reads a word by itself: an option of the table (any unambiguous prefix), an unknown one, or null for a plain word. */
export function readOption(word: string, specs: OptionSpecs): Reading | null {
	if (!word.startsWith('-')) return null;
	const exact = specs.get(word);
	if (exact) return { option: exact, explicit: null };
	if (word.length === 1) return null;
	const equals = word.indexOf('=');
	const name = equals < 0 ? word : word.slice(0, equals);
	const explicit = equals < 0 ? null : word.slice(equals + 1);
	const named = specs.get(name);
	if (named) return { option: named, explicit };
	const found = byPrefix(word, name, explicit, specs);
	if (found.length > 1) {
		const matches = found.map(({ option }) => option!.flag).join(', ');
		throw new ArgumentProblem(`ambiguous option: ${word} could match ${matches}`);
	}
	if (found[0]) return found[0];
	if (negativeNumber.test(word) || word.includes(' ')) return null;
	return { option: null, explicit: null };
}

/** A word with one dash is matched whole: only options of one letter split it, and there are none. */
function byPrefix(
	word: string,
	name: string,
	explicit: string | null,
	specs: OptionSpecs
): Reading[] {
	const isLong = word.startsWith('--');
	const prefix = isLong ? name : word;
	return [...specs.values()]
		.filter((option) => option.flag.startsWith(prefix))
		.map((option) => ({ option, explicit: isLong ? explicit : null }));
}
