import { apportion } from './apportion';
import type { ExamFormat } from './types';

/** How many questions of a domain a paper holds. */
export interface Quota {
	readonly domain: string;
	readonly questions: number;
	/** Of `questions`. */
	readonly scored: number;
}

/**
 * Questions per domain, in the order of the format's domains: the scored ones and all of them each by largest remainder. A larger paper may, by this method,
 * give a domain fewer seats (the Alabama paradox); where that would leave fewer questions than scored ones, the scored ones stand and the domain with most
 * unscored questions gives one up.
 */
export function quotasOf(
	format: Pick<ExamFormat, 'domains' | 'questions' | 'unscored'>
): readonly Quota[] {
	const weights = format.domains.map(({ weight }) => weight);
	const scored = apportion(weights, format.questions - format.unscored);
	const all = apportion(weights, format.questions);
	const unscored = all.map((seats, i) => seats - (scored[i] ?? 0));
	for (let i = unscored.findIndex((n) => n < 0); i >= 0; i = unscored.findIndex((n) => n < 0)) {
		const richest = unscored.indexOf(Math.max(...unscored));
		unscored[richest] = (unscored[richest] ?? 0) - 1;
		unscored[i] = (unscored[i] ?? 0) + 1;
	}
	return format.domains.map(({ id }, i) => ({
		domain: id,
		questions: (scored[i] ?? 0) + (unscored[i] ?? 0),
		scored: scored[i] ?? 0
	}));
}
