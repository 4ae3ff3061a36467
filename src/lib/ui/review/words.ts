import { durationText } from './interval-text';
import type { NextDue } from './loading';

export const cardsText = (count: number) => `${count} card${count === 1 ? '' : 's'}`;

const inDays = (days: number) => (days === 1 ? 'tomorrow' : `in ${days} days`);

/** "Next: 12 cards tomorrow." */
export function nextDueText(next: NextDue): string {
	if (next.inMs !== null)
		return `${next.cards === 1 ? 'A card comes' : `${next.cards} cards come`} back in ${durationText(next.inMs)}.`;
	return `Next: ${cardsText(next.cards)} ${inDays(next.inDays)}.`;
}
