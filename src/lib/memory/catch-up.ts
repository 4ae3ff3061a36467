import { weekday } from './day';
import { modelFor } from './fsrs6';
import { marksAtRisk } from './retrievability';
import type { QueueInput } from './queue';
import type { Card } from './types';

export interface CatchUpInput<C extends Card> extends Pick<
	QueueInput<C>,
	'settings' | 'day' | 'done' | 'weightOf'
> {
	/** Cards in the phase "review"; those due by today are the backlog. */
	readonly review: readonly C[];
	/** Cards of later days by study day: they take their part of the limit on their day. */
	readonly dueCounts: ReadonlyMap<number, number>;
	/** Over how many days to spread; without it, as few as the daily limit allows. */
	readonly days?: number;
}

export interface CatchUpDay<C extends Card> {
	readonly day: number;
	/** Of the backlog, most at risk first. */
	readonly cards: readonly C[];
	/** Due on that day anyway. */
	readonly due: number;
}

export interface CatchUp<C extends Card> {
	readonly backlog: number;
	readonly days: readonly CatchUpDay<C>[];
	/** Reviews on the busiest day. */
	readonly mostPerDay: number;
	/** True where some day exceeds the limit: the learner asked for fewer days than it takes, or the limit cannot keep up at all. */
	readonly overLimit: boolean;
}

/** Beyond this a plan is no plan: the limit is too low for what keeps falling due. */
const longestDays = 60;

const isDue = (card: Card, day: number) =>
	card.dueDay !== null &&
	card.dueDay <= day &&
	!card.suspended &&
	(card.buriedUntilDay === null || card.buriedUntilDay <= day);

/** What a day has room for beside what falls due on it, easy weekdays counted. */
function roomPerDay<C extends Card>(input: CatchUpInput<C>, count: number): number[] {
	const { settings, day, done, dueCounts } = input;
	return Array.from({ length: count }, (_, i) => {
		const share = settings.weekdayLoad[weekday(day + i)] ?? 1;
		const limit = Math.floor(settings.reviewsPerDay * Math.min(1, share));
		const taken = i === 0 ? done.reviews : (dueCounts.get(day + i) ?? 0);
		return Math.max(0, limit - taken);
	});
}

/** How many of the backlog each day takes: its room, and beyond all room an equal part. */
function portions(backlog: number, room: readonly number[]): number[] {
	let rest = backlog;
	const total = room.reduce((sum, one) => sum + one, 0);
	if (total >= backlog)
		return room.map((one, i) => {
			const left = room.slice(i).reduce((sum, r) => sum + r, 0);
			const take = left === 0 ? 0 : Math.min(one, Math.ceil((rest * one) / left));
			rest -= take;
			return take;
		});
	const extra = backlog - total;
	return room.map(
		(one, i) =>
			one + Math.floor((extra * (i + 1)) / room.length) - Math.floor((extra * i) / room.length)
	);
}

/**
 * After a break: the backlog spread over days, those that put most marks at risk first (weight x (1 - R)). Null where the backlog fits into today's limit
 * and there is nothing to plan. New cards had better wait until it is done.
 */
export function catchUp<C extends Card>(input: CatchUpInput<C>): CatchUp<C> | null {
	const { settings, day, weightOf } = input;
	const model = modelFor(settings);
	const backlog = input.review.filter((card) => isDue(card, day));
	const room = roomPerDay(input, longestDays);
	if (backlog.length <= (room[0] ?? 0)) return null;

	let fewest = 0;
	for (let sum = 0; fewest < longestDays && sum < backlog.length; fewest++)
		sum += room[fewest] ?? 0;
	const count = Math.min(longestDays, Math.max(1, Math.round(input.days ?? fewest)));
	const ordered = backlog
		.map((card) => ({ card, risk: marksAtRisk(card, day, weightOf(card), model) }))
		.sort((a, b) => b.risk - a.risk || (a.card.id < b.card.id ? -1 : 1))
		.map(({ card }) => card);
	let from = 0;
	const planned = portions(backlog.length, room.slice(0, count)).map((take, i) => {
		const cards = ordered.slice(from, (from += take));
		return { day: day + i, cards, due: i === 0 ? 0 : (input.dueCounts.get(day + i) ?? 0) };
	});
	return {
		backlog: backlog.length,
		days: planned,
		mostPerDay: Math.max(...planned.map(({ cards, due }) => cards.length + due)),
		overLimit: planned.some(({ cards }, i) => cards.length > (room[i] ?? 0))
	};
}
