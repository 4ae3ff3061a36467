import type { Card } from '../memory/types';
import type { CardRow, QueueName } from './port';

/** Where a card stands beside its memory. */
export interface Standing {
	/** Place in the course. */
	readonly position: number;
	/** The course has lost it. */
	readonly archived: boolean;
}

const queueOfPhase = {
	new: 'new',
	learning: 'learning',
	relearning: 'learning',
	review: 'review'
} as const satisfies Record<Card['phase'], QueueName>;

function queueOf(card: Card, archived: boolean): QueueName {
	if (archived) return 'archived';
	return card.suspended ? 'suspended' : queueOfPhase[card.phase];
}

const dueIn: Record<QueueName, (card: Card, position: number) => number> = {
	new: (_card, position) => position,
	learning: (card) => card.dueAtMs ?? 0,
	review: (card) => card.dueDay ?? 0,
	suspended: () => 0,
	archived: () => 0
};

export function cardRow(card: Card, { position, archived }: Standing): CardRow {
	const queue = queueOf(card, archived);
	return { ...card, queue, due: dueIn[queue](card, position), position };
}

/** Whether a card is hidden on a study day. */
export const isBuried = (card: Card, day: number) =>
	card.buriedUntilDay !== null && card.buriedUntilDay > day;
