import type { MemoryModel } from './model';
import type { Card } from './types';

/** Chance that the card is recalled on a study day; 0 for a card without a memory. */
export function retrievabilityOn(
	card: Pick<Card, 'memory' | 'lastDay'>,
	day: number,
	model: MemoryModel
): number {
	if (card.memory === null || card.lastDay === null) return 0;
	return model.retrievability(card.memory, Math.max(0, day - card.lastDay));
}

/** Expected marks lost if the exam asked for the card on that day: weight x (1 - R). */
export function marksAtRisk(card: Card, day: number, weight: number, model: MemoryModel): number {
	return weight * (1 - retrievabilityOn(card, day, model));
}
