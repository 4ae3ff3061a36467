import { seededRng } from '../core/rng';
import type { EntryId } from '../core/ids';
import { chooseInterval } from './balance';
import { elapsedDays } from './day';
import { modelFor } from './fsrs6';
import { fuzzRange } from './fuzz';
import { memoryAfter } from './memory-after';
import { nextStep } from './steps';
import type { MemoryModel } from './model';
import {
	ratings,
	type Card,
	type CardPhase,
	type MemoryState,
	type Moment,
	type Rating,
	type StudySettings
} from './types';

export interface Answer {
	readonly rating: Rating;
	readonly guessChance: number;
	readonly moment: Moment;
	/** Study day of the moment. */
	readonly day: number;
	/** Id of the entry to be written; the fuzz follows from it. */
	readonly entryId: EntryId;
}

/** Where a card stands after an answer. Either the four of a step (`stepMinutes`, `dueAtMs`) or of a day (`intervalDays`, `dueDay`) count. */
export interface Scheduled {
	readonly phase: CardPhase;
	readonly step: number;
	readonly intervalDays: number;
	readonly stepMinutes: number | null;
	readonly dueDay: number | null;
	readonly dueAtMs: number | null;
	readonly memory: MemoryState;
}

/** Cards due on a study day, the card at hand left out. */
export type Load = (day: number) => number;

/** The longest interval from `day` that settings allow: up to the day before the exam while there is one, and never beyond the exam. */
export function longestInterval(
	day: number,
	settings: Pick<StudySettings, 'maximumIntervalDays' | 'examDay'>
): number {
	const { examDay, maximumIntervalDays } = settings;
	if (examDay === null || day >= examDay) return maximumIntervalDays;
	return Math.min(maximumIntervalDays, Math.max(1, examDay - 1 - day));
}

interface Context {
	readonly card: Card;
	readonly answer: Omit<Answer, 'rating'>;
	readonly settings: StudySettings;
	readonly load: Load | null;
	readonly model: MemoryModel;
	readonly elapsed: number;
}

const memoryFor = ({ card, answer, model, elapsed }: Context, rating: Rating) =>
	memoryAfter(card.memory, elapsed, rating, answer.guessChance, model);

/**
 * The interval in whole days. A better rating never gives the shorter one: Hard is no longer than Good, Good and Easy are at least a day longer than
 * the rating below. What the longest interval cuts short is the same for all, somewhere in its fuzz range, so that not all is due on its last day.
 */
function intervalFor(context: Context, rating: Rating): number {
	const { card, answer, settings, load, model, elapsed } = context;
	const most = longestInterval(answer.day, settings);
	const chance = settings.fuzz ? seededRng(answer.entryId).next() : 0;
	const bare = (of: Rating) => {
		const { stabilityDays } = memoryFor(context, of);
		return Math.max(1, Math.round(model.intervalDays(stabilityDays, settings.desiredRetention)));
	};
	const place = (interval: number, least: number) => {
		const wanted = Math.min(Math.max(interval, least), most);
		if (!settings.fuzz) return wanted;
		const later = wanted > elapsed ? Math.max(least, elapsed + 1) : least;
		const range = fuzzRange(wanted, later, most);
		return chooseInterval(range, {
			day: answer.day,
			weekdayLoad: settings.weekdayLoad,
			load,
			chance
		});
	};
	const weak = (of: Rating) => Math.min(bare(of), bare('good'));
	const above = (below: Rating, lowest: number, of: Rating) => {
		if (nextStep(card.phase, card.step, below, settings)) return place(bare(of), 1);
		return lowest >= most ? by[below]() : place(bare(of), by[below]() + 1);
	};
	const by: Record<Rating, () => number> = {
		again: () => place(weak('again'), 1),
		hard: () => place(weak('hard'), 1),
		good: () => above('hard', weak('hard'), 'good'),
		easy: () => above('good', bare('good'), 'easy')
	};
	return by[rating]();
}

function scheduleIn(context: Context, rating: Rating): Scheduled {
	const { card, answer, settings } = context;
	const memory = memoryFor(context, rating);
	const step = nextStep(card.phase, card.step, rating, settings);
	if (step)
		return {
			...step,
			intervalDays: 0,
			stepMinutes: step.minutes,
			dueDay: null,
			dueAtMs: answer.moment.atMs + step.minutes * 60_000,
			memory
		};
	const intervalDays = intervalFor(context, rating);
	return {
		phase: 'review',
		step: 0,
		intervalDays,
		stepMinutes: null,
		dueDay: answer.day + intervalDays,
		dueAtMs: null,
		memory
	};
}

function contextOf(
	card: Card,
	answer: Omit<Answer, 'rating'>,
	settings: StudySettings,
	load: Load | null
): Context {
	const elapsed = card.lastDay === null ? 0 : elapsedDays(card.lastDay, answer.day);
	return { card, answer, settings, load, model: modelFor(settings), elapsed };
}

/** What an answer does to a card. Without `load` nothing is balanced. */
export function schedule(
	card: Card,
	answer: Answer,
	settings: StudySettings,
	load: Load | null = null
): Scheduled {
	return scheduleIn(contextOf(card, answer, settings, load), answer.rating);
}

/** The same for each of the four ratings: what stands on the buttons is what will be given. */
export function preview(
	card: Card,
	answer: Omit<Answer, 'rating'>,
	settings: StudySettings,
	load: Load | null = null
): Record<Rating, Scheduled> {
	const context = contextOf(card, answer, settings, load);
	return Object.fromEntries(
		ratings.map((rating) => [rating, scheduleIn(context, rating)])
	) as Record<Rating, Scheduled>;
}
