import type { ItemId } from '../core/ids';
import type { ItemsById } from './answer-changes';
import { questionResults, type QuestionResult } from './question-results';
import type { AttemptRecord } from './types';

export const reviewFilters = ['all', 'wrong', 'flagged', 'slow', 'lucky', 'changed'] as const;
export type ReviewFilter = (typeof reviewFilters)[number];

/** Times the paper's time per question from which on a question is slow. */
const SLOW = 1.5;

type Test = (result: QuestionResult, paceMs: number | null) => boolean;

const tests: Readonly<Record<ReviewFilter, Test>> = {
	all: () => true,
	/** Blanks too. */
	wrong: ({ correct }) => correct === false,
	flagged: ({ flagged }) => flagged,
	/** Never in an untimed paper, which has no pace. */
	slow: ({ timeMs }, paceMs) => paceMs !== null && timeMs > SLOW * paceMs,
	/** Right, but guessed by the learner's own word. */
	lucky: ({ correct, confidence }) => correct === true && confidence === 'guess',
	changed: ({ change }) => change !== null
};

/** What is shown of a finished attempt; `domain` null: of all domains. */
export interface ReviewChoice {
	readonly filter: ReviewFilter;
	readonly domain: string | null;
}

/** The questions to review, in the order of the paper. `paceMs` is the score's: what the paper allows for a question. */
export function reviewed(
	results: readonly QuestionResult[],
	paceMs: number | null,
	{ filter, domain }: ReviewChoice
): readonly QuestionResult[] {
	return results.filter(
		(result) => (domain === null || result.domain === domain) && tests[filter](result, paceMs)
	);
}

/** How many questions each filter shows. */
export function reviewCounts(
	results: readonly QuestionResult[],
	paceMs: number | null,
	domain: string | null = null
): Readonly<Record<ReviewFilter, number>> {
	return Object.fromEntries(
		reviewFilters.map((filter) => [filter, reviewed(results, paceMs, { filter, domain }).length])
	) as Record<ReviewFilter, number>;
}

/** Items got wrong or left blank, in the order of the paper: what a retake asks again. */
export function retake(record: AttemptRecord, items: ItemsById): readonly ItemId[] {
	return questionResults(record, items)
		.filter(({ correct }) => correct === false)
		.map(({ item }) => item);
}
