import { interleave } from './interleave';
import { modelFor } from './fsrs6';
import { retrievabilityOn } from './retrievability';
import { shuffleKey } from './shuffle-key';
import type { QueueInput } from './queue';
import type { Card } from './types';

export type CramOrder = 'weakest' | 'course' | 'mixed';

export interface CramInput<C extends Card> extends Pick<
	QueueInput<C>,
	'settings' | 'day' | 'sectionOf' | 'groupOf' | 'seed'
> {
	/** All cards, in the order of the course. */
	readonly cards: readonly C[];
	/** The topic: sections, a lesson, a domain, a flag. */
	readonly chosen: (card: C) => boolean;
	readonly order: CramOrder;
	/** Whether cards never answered are shown too. They stay new. */
	readonly withNew: boolean;
	readonly limit: number;
}

/**
 * The cards of a topic, whenever they are due. Buried ones are shown, since the learner names the topic; suspended ones are not. "weakest" puts the least
 * retrievable first and new ones before all.
 */
export function cramQueue<C extends Card>(input: CramInput<C>): C[] {
	const { day, seed, sectionOf, groupOf } = input;
	const model = modelFor(input.settings);
	const chosen = input.cards.filter(
		(card) => !card.suspended && (input.withNew || card.phase !== 'new') && input.chosen(card)
	);
	const shuffled = shuffleKey(seed);
	const keys: Record<CramOrder, (card: C, place: number) => number> = {
		weakest: (card) => retrievabilityOn(card, day, model),
		course: (_, place) => place,
		mixed: (card) => shuffled(card.id)
	};
	const ordered = chosen
		.map((card, place) => ({ card, place, key: keys[input.order](card, place) }))
		.sort((a, b) => a.key - b.key || a.place - b.place)
		.slice(0, Math.max(0, input.limit))
		.map(({ card }) => card);
	return interleave(ordered, { sectionOf, groupOf, previous: null });
}
