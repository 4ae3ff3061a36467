import { entryId, type CardId, type EntryId } from '../../../core/ids';
import { schedule, type Load } from '../../../memory/schedule';
import type { LogEntry, Moment, StudySettings } from '../../../memory/types';
import type { CardRow, NewEntry } from '../../../progress/port';
import { itemGuessChance } from '../../review/planning';
import { undoEntry, type EntryStamp } from '../../study/entries';
import type { ExamAnswer } from './exam-answers';

/** Longer than this nobody thinks about a card: the learner was away. */
const longestAnswerMs = 120_000;

/** Under which an attempt's reviews stand in the log. */
export const examSession = (attempt: string) => `exam/${attempt}`;

/** The same for the same attempt: recording it a second time changes nothing. `round` counts how often it was added again after being taken back. */
export const examEntryId = (attempt: string, round: number, card: CardId): EntryId =>
	entryId(`${examSession(attempt)}/${round}/${card}`);

export interface ExamReviews {
	readonly attempt: string;
	readonly round: number;
	readonly stamp: EntryStamp;
	readonly settings: StudySettings;
	/** Cards due on a day. */
	readonly load: Load;
}

/** What was right an hour into a paper needs no steps of minutes: it comes back on a later day, so that today's review holds what was missed. */
const withoutSteps = (settings: StudySettings): StudySettings => ({
	...settings,
	learningStepsMinutes: [],
	relearningStepsMinutes: []
});

/** What an answer in a paper says of a card: wrong counts Again, right counts Good. */
export function examEntry(
	{ attempt, round, stamp, settings, load }: ExamReviews,
	card: CardRow,
	answer: ExamAnswer
): NewEntry & { kind: 'review' } {
	const { item, correct, chosen, spentMs } = answer;
	const id = examEntryId(attempt, round, card.id);
	const rating = correct ? 'good' : 'again';
	const guessChance = itemGuessChance(item);
	const moment: Moment = { atMs: stamp.atMs, offsetMinutes: stamp.offsetMinutes };
	const given = schedule(
		card,
		{ rating, guessChance, moment, day: stamp.day, entryId: id },
		correct ? withoutSteps(settings) : settings,
		load
	);
	return {
		...stamp,
		kind: 'review',
		id,
		card: card.id,
		purpose: 'exam',
		item: item.id,
		form: item.form,
		rating,
		correct,
		answer: JSON.stringify({ kind: 'choice', chosen }),
		responseMs: Math.min(longestAnswerMs, Math.max(0, Math.round(spentMs))),
		guessChance,
		previous: card.head,
		intervalDays: given.intervalDays,
		stepMinutes: given.stepMinutes,
		session: examSession(attempt)
	};
}

/** What a card's history says of an attempt's reviews. */
export interface ExamRecord {
	/** How often they were recorded. */
	readonly rounds: number;
	/** The one that counts; null where none was made or it was taken back. */
	readonly standing: EntryId | null;
}

export function examRecord(attempt: string, history: readonly LogEntry[]): ExamRecord {
	const undone = new Set(history.flatMap((entry) => (entry.kind === 'undo' ? [entry.target] : [])));
	const made = history.filter(
		(entry) => entry.kind === 'review' && entry.session === examSession(attempt)
	);
	return { rounds: made.length, standing: made.findLast(({ id }) => !undone.has(id))?.id ?? null };
}

/** Takes a review of an attempt back; the same id for the same one. */
export const examUndo = (stamp: EntryStamp, card: CardId, target: EntryId): NewEntry =>
	undoEntry(stamp, card, entryId(`${target}/undo`), target);
