import { interleave } from './interleave';
import { modelFor } from './fsrs6';
import { retrievabilityOn } from './retrievability';
import type { QueueInput } from './queue';
import type { Card } from './types';

export interface AheadInput<C extends Card> extends Pick<
	QueueInput<C>,
	'settings' | 'day' | 'sectionOf' | 'groupOf'
> {
	/** Cards in the phase "review"; those due within the days asked for are taken. */
	readonly review: readonly C[];
	/** How many days ahead, 1 being tomorrow. */
	readonly days: number;
	readonly limit: number;
	readonly previous?: C | null;
}

/**
 * Reviews of the coming days, for a learner who has time today. The least retrievable come first: the more is forgotten, the more a review gives, and the
 * model accounts for its being early. What was answered today already is left alone.
 */
export function aheadQueue<C extends Card>(input: AheadInput<C>): C[] {
	const { day, days, limit, sectionOf, groupOf, previous } = input;
	const model = modelFor(input.settings);
	const coming = input.review
		.filter(
			(card) =>
				card.dueDay !== null &&
				card.dueDay > day &&
				card.dueDay <= day + days &&
				!card.suspended &&
				(card.buriedUntilDay === null || card.buriedUntilDay <= day) &&
				(card.lastDay === null || card.lastDay < day)
		)
		.map((card) => ({ card, retrievability: retrievabilityOn(card, day, model) }))
		.sort((a, b) => a.retrievability - b.retrievability || (a.card.id < b.card.id ? -1 : 1))
		.slice(0, Math.max(0, limit))
		.map(({ card }) => card);
	return interleave(coming, { sectionOf, groupOf, previous: previous ?? null });
}
