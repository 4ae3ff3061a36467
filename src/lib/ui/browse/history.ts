import { isoDate } from '../../memory/day';
import { applyEntry, applyReview, newCard } from '../../memory/apply';
import { corrections, inOrder } from '../../memory/derive';
import type { Card, LogEntry, Rating, ReviewEntry, StudySettings } from '../../memory/types';
import { formLabels } from '../item/forms';
import { flagNames } from '../shared/flag-names';
import { intervalText, type Interval } from '../review/interval-text';

/** An entry of a card's log as its history shows it. */
export interface HistoryLine {
	readonly entry: LogEntry;
	readonly text: string;
	readonly undone: boolean;
	/** As corrected; null where the entry is no answer. */
	readonly rating: Rating | null;
	/** A rating that can be corrected: of an answer that bears on the schedule. */
	readonly counts: boolean;
	/** What came of it, "12 d"; null where nothing did. */
	readonly next: string | null;
	/** Told anew: what was given at first no longer holds, since a rating was corrected or an answer taken back. */
	readonly anew: boolean;
}

const words: { readonly [K in LogEntry['kind']]: (e: Extract<LogEntry, { kind: K }>) => string } = {
	review: (e) => `${formLabels[e.form]}${e.purpose === 'cram' ? ', crammed' : ''}`,
	suspend: (e) => (e.suspended ? 'Suspended' : 'Brought back'),
	bury: (e) => (e.untilDay === null ? 'Shown again' : `Hidden until ${isoDate(e.untilDay)}`),
	flag: (e) => (e.flag === 0 ? 'Flag removed' : (flagNames[e.flag] ?? `Flag ${e.flag}`)),
	reset: () => 'Made new',
	reschedule: (e) => `Set to ${isoDate(e.dueDay)}`,
	move: () => 'Carried over to another fact',
	undo: () => 'Taken back',
	rerate: () => 'Corrected'
};

const say = (e: LogEntry) => (words[e.kind] as (e: LogEntry) => string)(e);

const msPerMinute = 60_000;

/** What stands between the answer and the card's next date, as the card has it after this answer. */
const intervalAfter = (card: Card, entry: ReviewEntry): Interval => ({
	intervalDays: card.intervalDays,
	stepMinutes: card.dueAtMs === null ? null : (card.dueAtMs - entry.atMs) / msPerMinute
});

/** The history of a card, latest first; corrections and what takes back are told in the lines they bear on. */
export function historyLines(
	card: Pick<Card, 'id' | 'course'>,
	history: readonly LogEntry[],
	settings: StudySettings
): HistoryLine[] {
	const ordered = inOrder(history);
	const { undone, rerated } = corrections(ordered);
	const lines: HistoryLine[] = [];
	let now = newCard(card.id, card.course);
	for (const entry of ordered) {
		if (entry.kind === 'undo' || entry.kind === 'rerate') continue;
		const gone = undone.has(entry.id);
		const text = `${say(entry)}${gone ? ' (taken back)' : ''}`;
		if (entry.kind !== 'review') {
			if (!gone) now = applyEntry(now, entry, settings);
			lines.push({
				entry,
				text,
				undone: gone,
				rating: null,
				counts: false,
				next: null,
				anew: false
			});
			continue;
		}
		const rating = rerated.get(entry.id) ?? entry.rating;
		const counts = !gone && entry.purpose !== 'cram';
		if (!gone) now = applyReview(now, { ...entry, rating }, settings, rating !== entry.rating);
		const next = counts ? intervalText(intervalAfter(now, entry)) : null;
		const anew = next !== null && (rating !== entry.rating || next !== intervalText(entry));
		lines.push({ entry, text, undone: gone, rating, counts, next, anew });
	}
	return lines.reverse();
}
