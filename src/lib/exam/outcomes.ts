import type { ItemsById } from './answer-changes';
import { questionResults } from './question-results';
import type { AttemptRecord, FactOutcome } from './types';

/**
 * What an attempt says of the facts its questions test, in the order of the paper: a question answered rightly, that they are known; one answered wrongly or seen
 * and left blank, that they are not; one left unseen, or no longer in the course, nothing. Items without facts give none.
 */
export function outcomes(record: AttemptRecord, items: ItemsById): readonly FactOutcome[] {
	return questionResults(record, items).flatMap(({ item, facts, seen, correct }) =>
		seen && correct !== null ? facts.map((fact) => ({ fact, item, correct })) : []
	);
}
