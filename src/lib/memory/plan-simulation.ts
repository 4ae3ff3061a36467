import type { CardId } from '../core/ids';
import { weekday } from './day';
import type { MemoryModel } from './model';
import type { MemoryState, StudySettings } from './types';
import type { Pace } from './workload';

/** A card as a plan follows it. */
export interface Planned {
	readonly id: CardId;
	readonly weight: number;
	readonly memory: MemoryState | null;
	readonly lastDay: number | null;
	readonly dueDay: number | null;
	/** Times it was seen, those of a first day counted once. */
	readonly seen: number;
}

export interface Course {
	readonly model: MemoryModel;
	readonly settings: StudySettings;
	readonly pace: Pace;
	readonly today: number;
	readonly examDay: number;
	/** Times each card is to be seen. */
	readonly goal: number;
	/** Last day on which new cards are begun. */
	readonly lastNewDay: number;
}

export interface PlanDay {
	readonly day: number;
	/** New cards to begin, in the order of the course. */
	readonly fresh: readonly CardId[];
	/** Expected reviews. */
	readonly reviews: number;
	readonly minutes: number;
}

export interface Simulated {
	readonly days: readonly PlanDay[];
	/** Cards seen fewer times than the goal when the exam comes. */
	readonly missed: number;
	/** Retrievability at the exam, by the place of the card. */
	readonly atExam: readonly number[];
}

interface Following {
	readonly card: Planned;
	readonly place: number;
	memory: MemoryState | null;
	last: number;
	due: number;
	seen: number;
	/** Retrievability at the exam without another answer, once it is reckoned. */
	asIs: number | null;
	/** What an answer would bring, as reckoned on a day before. */
	known: { readonly day: number; readonly seconds: number; readonly gain: number } | null;
}

interface Task {
	readonly one: Following;
	readonly seconds: number;
	/** Cards that would not be seen often enough otherwise go first. */
	readonly urgent: boolean;
	/** Retrievability gained at the exam, and marks per second. */
	readonly gain: number;
	readonly worth: number;
}

/** In the last days before the exam reviews are brought forward into time that is left, where retrievability gains at least this much by it. */
const finalDays = 7;
const leastGain = 0.02;

export interface Reviewed {
	readonly memory: MemoryState;
	/** What the answer takes, with its part of relearning. */
	readonly seconds: number;
}

/**
 * What to expect of an answer: passed with probability R, else forgotten. Stabilities are averaged in logarithms, since they grow by factors.
 */
export function expectedReview(
	memory: MemoryState | null,
	elapsed: number,
	{ model, pace }: Pick<Course, 'model' | 'pace'>
): Reviewed {
	if (memory === null) return { memory: model.initial('good'), seconds: pace.secondsPerNew };
	const chance = model.retrievability(memory, elapsed);
	const good = model.next(memory, elapsed, 'good');
	const again = model.next(memory, elapsed, 'again');
	return {
		memory: {
			stabilityDays: Math.exp(
				chance * Math.log(good.stabilityDays) + (1 - chance) * Math.log(again.stabilityDays)
			),
			difficulty: chance * good.difficulty + (1 - chance) * again.difficulty
		},
		seconds: pace.secondsPerReview + (1 - chance) * pace.secondsPerLapse
	};
}

/** An overdue card's gain changes little from day to day: it is reckoned anew after this many. */
const knownDays = 7;

function reckon(one: Following, day: number, course: Course) {
	const { model, examDay } = course;
	const { memory, last } = one;
	const { memory: after, seconds } = expectedReview(memory, Math.max(0, day - last), course);
	one.asIs ??= memory === null ? 0 : model.retrievability(memory, Math.max(0, examDay - last));
	const gain = Math.max(0, model.retrievability(after, examDay - day) - one.asIs);
	return { day, seconds, gain };
}

function taskFor(one: Following, day: number, course: Course): Task {
	const { examDay, goal } = course;
	if (one.known === null || day - one.known.day >= knownDays) one.known = reckon(one, day, course);
	const { seconds, gain } = one.known;
	return {
		one,
		seconds,
		urgent: one.memory !== null && goal - one.seen >= examDay - day,
		gain,
		worth: (one.card.weight * gain) / seconds
	};
}

const isDue = (one: Following, day: number) => one.memory !== null && one.due <= day;
const isLate = (one: Following, day: number, { goal, examDay }: Course) =>
	one.memory !== null && one.last < day && goal - one.seen >= examDay - day;

/** Does a task: the card moves on to its next review, no later than the day before the exam. */
function answer({ one }: Task, day: number, course: Course): void {
	const { model, settings, examDay } = course;
	one.memory = expectedReview(one.memory, Math.max(0, day - one.last), course).memory;
	one.last = day;
	one.seen++;
	one.asIs = null;
	one.known = null;
	const interval = Math.max(
		1,
		Math.round(model.intervalDays(one.memory.stabilityDays, settings.desiredRetention))
	);
	const natural = day + Math.min(interval, settings.maximumIntervalDays);
	one.due = natural < examDay ? natural : day < examDay - 1 ? examDay - 1 : Infinity;
}

const minutesOn = (day: number, minutesPerDay: number, { settings }: Course) =>
	minutesPerDay * Math.min(1, settings.weekdayLoad[weekday(day)] ?? 1);

/** Seconds that a card takes at least until it was seen as often as wanted. */
const leastSeconds = (one: Pick<Following, 'memory' | 'seen'>, { goal, pace }: Course) =>
	one.memory === null
		? pace.secondsPerNew + Math.max(0, goal - 1) * pace.secondsPerReview
		: Math.max(0, goal - one.seen) * pace.secondsPerReview;

/**
 * The days up to the exam, each card following its expected course. A day's minutes go first to cards that would otherwise not be seen often enough, then to
 * due reviews and the day's part of the new cards, most marks per second first; in the last week what is left goes to reviews brought forward.
 */
export function simulate(
	cards: readonly Planned[],
	minutesPerDay: number,
	course: Course
): Simulated {
	return run(cards, minutesPerDay, course, false) as Simulated;
}

/** Whether every card is seen as often as wanted. Ends as soon as it cannot be, and so costs far less than a simulation to the end. */
export const fits = (cards: readonly Planned[], minutesPerDay: number, course: Course): boolean =>
	run(cards, minutesPerDay, course, true)?.missed === 0;

/** Null where `stopEarly` and what must still be seen takes more than all the minutes left. */
function run(
	cards: readonly Planned[],
	minutesPerDay: number,
	course: Course,
	stopEarly: boolean
): Simulated | null {
	const { today, examDay, goal, model, lastNewDay } = course;
	const all = cards.map((card, place): Following => ({
		card,
		place,
		memory: card.memory,
		last: card.lastDay ?? today,
		due: card.dueDay ?? today,
		seen: card.seen,
		asIs: null,
		known: null
	}));
	const waiting = all.filter(({ memory }) => memory === null).reverse();
	const begun = all.filter(({ memory }) => memory !== null);
	const days: PlanDay[] = [];
	/** Seconds that must still be spent, and those there are. */
	let needed = all.reduce((sum, one) => sum + leastSeconds(one, course), 0);
	let left = 0;
	for (let day = today; day < examDay; day++) left += minutesOn(day, minutesPerDay, course) * 60;
	for (let day = today; day < examDay; day++) {
		if (stopEarly && needed > left) return null;
		let seconds = minutesOn(day, minutesPerDay, course) * 60;
		left -= seconds;
		let used = 0;
		let reviews = 0;
		const fresh: Following[] = [];
		const take = (task: Task): boolean => {
			if (task.seconds > seconds) return false;
			seconds -= task.seconds;
			used += task.seconds;
			if (task.one.memory === null) fresh.push(task.one);
			else reviews++;
			needed -= leastSeconds(task.one, course);
			answer(task, day, course);
			needed += leastSeconds(task.one, course);
			return true;
		};
		const inOrder = (tasks: Task[]) =>
			tasks.sort(
				(a, b) =>
					Number(b.urgent) - Number(a.urgent) || b.worth - a.worth || a.one.place - b.one.place
			);
		const quota = Math.ceil(waiting.length / Math.max(1, lastNewDay - day + 1));
		const toReview = begun.filter((one) => isDue(one, day) || isLate(one, day, course));
		const opening = day <= lastNewDay ? waiting.slice(Math.max(0, waiting.length - quota)) : [];
		for (const task of inOrder([...toReview, ...opening].map((one) => taskFor(one, day, course))))
			take(task);
		if (examDay - day <= finalDays && seconds > 0) {
			const early = begun.filter((one) => one.last < day && one.due > day && one.due < Infinity);
			for (const task of inOrder(early.map((one) => taskFor(one, day, course))))
				if (task.gain >= leastGain) take(task);
		}
		begun.push(...fresh);
		const started = new Set(fresh);
		for (let i = waiting.length - 1; i >= 0 && i >= waiting.length - quota; i--)
			if (started.has(waiting[i] as Following)) waiting.splice(i, 1);
		days.push({
			day,
			fresh: fresh.sort((a, b) => a.place - b.place).map(({ card }) => card.id),
			reviews,
			minutes: used / 60
		});
	}
	return {
		days,
		missed: all.filter(({ seen }) => seen < goal).length,
		atExam: all.map(({ memory, last }) =>
			memory === null ? 0 : model.retrievability(memory, Math.max(0, examDay - last))
		)
	};
}
