import { durationText } from './interval-text';
import type { CatchUpToday } from './catch-up-plan';
import type { LimitedBy } from './day-limits';
import type { Work } from './estimate';
import type { NextDue } from './loading';

export const cardsText = (count: number) => `${count} card${count === 1 ? '' : 's'}`;

const inDays = (days: number) => (days === 1 ? 'tomorrow' : `in ${days} days`);

/** "Next: 12 cards tomorrow." */
export function nextDueText(next: NextDue): string {
	if (next.inMs !== null)
		return `${next.cards === 1 ? 'A card comes' : `${next.cards} cards come`} back in ${durationText(next.inMs)}.`;
	return `Next: ${cardsText(next.cards)} ${inDays(next.inDays)}.`;
}

/** "2 being learned, 3 new and 31 reviews" */
export function workText({ learning, due, fresh }: Work): string {
	const parts = [
		learning > 0 ? `${learning} being learned` : null,
		fresh > 0 ? `${fresh} new` : null,
		due > 0 ? `${due} review${due === 1 ? '' : 's'}` : null
	].filter((part) => part !== null);
	const last = parts.pop();
	return last === undefined ? '' : parts.length > 0 ? `${parts.join(', ')} and ${last}` : last;
}

/** "day 2 of 5" */
export const catchUpDayText = ({ dayNumber, days }: CatchUpToday) => `day ${dayNumber} of ${days}`;

/** By what the day's work is limited, to follow its figures: ", by your plan"; nothing for the settings. */
export function limitText(by: LimitedBy): string {
	const texts: { [K in LimitedBy['kind']]: (by: LimitedBy & { kind: K }) => string } = {
		settings: () => '',
		plan: () => ', by your plan',
		'catch-up': (plan) => `, ${catchUpDayText(plan)} of catching up`
	};
	return (texts[by.kind] as (by: LimitedBy) => string)(by);
}
