import type { CardId, CourseId } from '../core/ids';
import { elapsedDays } from './day';
import { modelFor } from './fsrs6';
import { isLeechLapse } from './leech';
import { memoryAfter } from './memory-after';
import { longestInterval, schedule, type Scheduled } from './schedule';
import { stepIndex, stepPhase } from './steps';
import type { Card, LogEntry, ReviewEntry, StudySettings } from './types';

export function newCard(id: CardId, course: CourseId): Card {
	return {
		id,
		course,
		phase: 'new',
		memory: null,
		step: 0,
		dueDay: null,
		dueAtMs: null,
		intervalDays: 0,
		firstDay: null,
		lastDay: null,
		lastAtMs: null,
		reps: 0,
		lapses: 0,
		lastItem: null,
		lastForm: null,
		suspended: false,
		leech: false,
		buriedUntilDay: null,
		flag: 0,
		head: null
	};
}

/**
 * True where what the entry says was given can be taken at its word: it was given to this very card, it is a step or an interval, and settings still
 * allow it (an exam may have been named since). Else it is computed anew.
 */
function stands(card: Card, entry: ReviewEntry, settings: StudySettings): boolean {
	if (entry.previous !== card.head) return false;
	if (entry.stepMinutes !== null) return entry.stepMinutes > 0;
	return entry.intervalDays >= 1 && entry.intervalDays <= longestInterval(entry.day, settings);
}

/** What was given when the answer was made. */
function given(card: Card, entry: ReviewEntry, settings: StudySettings): Scheduled {
	const elapsed = card.lastDay === null ? 0 : elapsedDays(card.lastDay, entry.day);
	const memory = memoryAfter(
		card.memory,
		elapsed,
		entry.rating,
		entry.guessChance,
		modelFor(settings)
	);
	const { stepMinutes } = entry;
	if (stepMinutes !== null)
		return {
			phase: stepPhase[card.phase],
			step: stepIndex(card.phase, card.step, entry.rating),
			intervalDays: 0,
			stepMinutes,
			dueDay: null,
			dueAtMs: entry.atMs + stepMinutes * 60_000,
			memory
		};
	const { intervalDays } = entry;
	return {
		phase: 'review',
		step: 0,
		intervalDays,
		stepMinutes: null,
		dueDay: entry.day + intervalDays,
		dueAtMs: null,
		memory
	};
}

/** `corrected`: the rating is not the one for which the interval was given. */
export function applyReview(
	card: Card,
	entry: ReviewEntry,
	settings: StudySettings,
	corrected: boolean
): Card {
	const lastItem = entry.item ?? card.lastItem;
	const lastForm = entry.form;
	if (entry.purpose === 'cram') return { ...card, lastItem, lastForm };
	const after =
		!corrected && stands(card, entry, settings)
			? given(card, entry, settings)
			: schedule(card, { ...entry, moment: entry, entryId: entry.id }, settings);
	const lapsed = card.phase === 'review' && entry.rating === 'again';
	const lapses = card.lapses + (lapsed ? 1 : 0);
	const leech = lapsed && isLeechLapse(lapses, settings);
	// Every field by name: spreading the card here takes most of the time of reading a log anew.
	return {
		id: card.id,
		course: card.course,
		phase: after.phase,
		memory: after.memory,
		step: after.step,
		dueDay: after.dueDay,
		dueAtMs: after.dueAtMs,
		intervalDays: after.intervalDays,
		firstDay: card.firstDay ?? entry.day,
		lastDay: entry.day,
		lastAtMs: entry.atMs,
		reps: card.reps + 1,
		lapses,
		lastItem,
		lastForm,
		suspended: card.suspended || (leech && settings.leechAction === 'suspend'),
		leech: card.leech || leech,
		buriedUntilDay: null,
		flag: card.flag,
		head: entry.id
	};
}

/** A card that was never answered has no memory to wait for: it stays new. */
function reschedule(card: Card, dueDay: number): Card {
	if (card.memory === null || card.lastDay === null) return card;
	return {
		...card,
		phase: 'review',
		step: 0,
		dueDay,
		dueAtMs: null,
		intervalDays: Math.max(1, dueDay - card.lastDay)
	};
}

/** As before its first answer; the learner's mark and the wording last seen remain. */
function reset(card: Card): Card {
	const { flag, lastItem, lastForm } = card;
	return { ...newCard(card.id, card.course), flag, lastItem, lastForm };
}

/** The card after one more entry, which is later than all before. Undo, rerate and move speak of other entries: `derive` knows them. */
export function applyEntry(card: Card, entry: LogEntry, settings: StudySettings): Card {
	switch (entry.kind) {
		case 'review':
			return applyReview(card, entry, settings, false);
		case 'suspend':
			return { ...card, suspended: entry.suspended };
		case 'bury':
			return { ...card, buriedUntilDay: entry.untilDay };
		case 'flag':
			return { ...card, flag: entry.flag };
		case 'reset':
			return reset(card);
		case 'reschedule':
			return reschedule(card, entry.dueDay);
		case 'undo':
		case 'rerate':
		case 'move':
			return card;
	}
}
