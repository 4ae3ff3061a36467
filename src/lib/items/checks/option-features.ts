import { viewOf } from '../rules/view';
import type { SingleChoiceItem } from '../types';

/** What a guesser who does not know the subject can see in the options of an item. */

/** Characters a reader sees: backticks do not count. */
export function lengthScores(item: SingleChoiceItem): number[] {
	return viewOf(item).options.map((o) => o.text.length);
}

/** For each option, how many content words it shares with the other options, summed over them. */
export function convergenceScores(item: SingleChoiceItem): number[] {
	const { options } = viewOf(item);
	const count = new Map<string, number>();
	for (const o of options) for (const stem of o.stems) count.set(stem, (count.get(stem) ?? 0) + 1);
	return options.map((o) => {
		let shared = 0;
		for (const stem of o.stems) shared += (count.get(stem) ?? 1) - 1;
		return shared;
	});
}
