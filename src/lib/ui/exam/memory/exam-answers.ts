import { cardId, type CardId } from '../../../core/ids';
import type { Item } from '../../../items/types';
import type { Card } from '../../../memory/types';
import type { Deck } from '../../study/deck';

/** A question of a paper that was answered, and how. Those left empty say nothing of the memory. */
export interface ExamAnswer {
	readonly item: Item;
	/** Places of the item's options. */
	readonly chosen: readonly number[];
	readonly correct: boolean;
	readonly spentMs: number;
}

/** Cards that an answer speaks of: those of the facts it asks about, and the question's own where it has one. */
export function cardsOf(item: Item, { subjects }: Pick<Deck, 'subjects'>): CardId[] {
	const own = item.origin === 'authored' ? [cardId('item', item.id)] : [];
	return [...item.facts.map((fact) => cardId('fact', fact)), ...own].filter((card) =>
		subjects.has(card)
	);
}

/** A written question that is not being learned yet stays new where its facts are asked about: one gap is not to be met twice on one day. */
export const isSpokenFor = (
	{ item }: ExamAnswer,
	{ id, phase }: Pick<Card, 'id' | 'phase'>,
	deck: Pick<Deck, 'subjects'>
): boolean =>
	phase === 'new' &&
	id === cardId('item', item.id) &&
	cardsOf(item, deck).some((card) => card !== id);

/** One answer for each card. Where two speak of the same, a wrong one counts. */
export function answerByCard(
	answers: readonly ExamAnswer[],
	deck: Pick<Deck, 'subjects'>
): ReadonlyMap<CardId, ExamAnswer> {
	const byCard = new Map<CardId, ExamAnswer>();
	for (const answer of answers)
		for (const card of cardsOf(answer.item, deck)) {
			const known = byCard.get(card);
			if (!known || (known.correct && !answer.correct)) byCard.set(card, answer);
		}
	return byCard;
}
