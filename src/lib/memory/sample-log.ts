import { cardId, courseId, deviceId, entryId, itemId } from '../core/ids';
import { applyEntry, newCard } from './apply';
import { studyDay } from './day';
import { schedule, type Load } from './schedule';
import { defaultSettings } from './settings';
import type { Card, LogEntry, Moment, Rating, ReviewEntry, StudySettings } from './types';

/** Entries for tests: a log of one card, as the app would write it. */
export const sampleCard = cardId('fact', 'task-definition');
export const sampleCourse = courseId('aws-ecs');
export const minuteMs = 60_000;
export const dayMs = 1440 * minuteMs;

/** 2026-01-01 12:00 UTC, study day 20454. */
export const noon: Moment = { atMs: 20_454 * dayMs + 720 * minuteMs, offsetMinutes: 0 };

export const later = (moment: Moment, minutes: number): Moment => ({
	...moment,
	atMs: moment.atMs + minutes * minuteMs
});

/** What an entry says beside its kind's own fields. */
export interface EntryFrame {
	readonly id: string;
	readonly moment: Moment;
	/** The wall clock's, unless told. */
	readonly clock?: number;
	readonly device?: string;
	readonly rolloverHour?: number;
}

/** The fields all entries share. */
export const frameOf = ({ id, moment, clock, device = 'phone', rolloverHour = 4 }: EntryFrame) => ({
	id: entryId(id),
	version: 1 as const,
	device: deviceId(device),
	course: sampleCourse,
	card: sampleCard,
	atMs: moment.atMs,
	offsetMinutes: moment.offsetMinutes,
	day: studyDay(moment, rolloverHour),
	clock: clock ?? moment.atMs
});

/** A review as the app writes it for the card as it stands. */
export function reviewOf(
	card: Card,
	rating: Rating,
	frame: EntryFrame,
	settings: StudySettings,
	more: Partial<ReviewEntry> = {},
	load: Load | null = null
): ReviewEntry {
	const shared = frameOf({ ...frame, rolloverHour: settings.rolloverHour });
	const guessChance = more.guessChance ?? 0;
	const given = schedule(
		card,
		{ rating, guessChance, moment: frame.moment, day: shared.day, entryId: shared.id },
		settings,
		load
	);
	return {
		...shared,
		kind: 'review',
		purpose: 'study',
		item: itemId('item-1'),
		form: 'flashcard',
		rating,
		correct: null,
		answer: null,
		responseMs: 4000,
		guessChance,
		previous: card.head,
		intervalDays: given.intervalDays,
		stepMinutes: given.stepMinutes,
		session: 'session-1',
		...more
	};
}

type Own<K extends LogEntry['kind']> = Omit<
	Extract<LogEntry, { kind: K }>,
	keyof ReturnType<typeof frameOf>
>;

/** Any other entry: `entryOf(frame, { kind: 'flag', flag: 2 })`. */
export const entryOf = <K extends Exclude<LogEntry['kind'], 'review'>>(
	frame: EntryFrame,
	own: { kind: K } & Own<K>
) => ({ ...frameOf(frame), ...own });

/** When the card falls due, or a minute later where it never does. */
export function dueMoment(card: Card, before: Moment): Moment {
	if (card.dueAtMs !== null) return { ...before, atMs: card.dueAtMs };
	if (card.dueDay === null || card.lastDay === null) return later(before, 1);
	return { ...before, atMs: before.atMs + Math.max(0, card.dueDay - card.lastDay) * dayMs };
}

/** A log of answers given when due: e0, e1, … */
export function answered(given: readonly Rating[], more: Partial<ReviewEntry> = {}) {
	const entries: ReviewEntry[] = [];
	let card = newCard(sampleCard, sampleCourse);
	let moment = noon;
	for (const [i, rating] of given.entries()) {
		moment = dueMoment(card, moment);
		const entry = reviewOf(card, rating, { id: `e${i}`, moment }, defaultSettings, more);
		entries.push(entry);
		card = applyEntry(card, entry, defaultSettings);
	}
	const at = (minutes: number, id = `x${minutes}`): EntryFrame => ({
		id,
		moment: later(moment, minutes)
	});
	return { entries, card, at };
}
