import type { CardId } from '../../../core/ids';
import { studyDay } from '../../../memory/day';
import type { Moment } from '../../../memory/types';
import type { CardRow, NewEntry } from '../../../progress/port';
import { loadOfDays } from '../../review/loading';
import { stampOf } from '../../study/entries';
import type { Study } from '../../study/open-study';
import { answerByCard, isSpokenFor, type ExamAnswer } from './exam-answers';
import { examEntry, examRecord, examUndo } from './exam-entries';

/** What an attempt did to the memory. */
export interface ExamMemory {
	/** Cards whose review counts now. */
	readonly added: number;
	/** Of `added`, those answered wrong. */
	readonly missed: number;
	/** How often the reviews were recorded; 0 where they never were. */
	readonly rounds: number;
}

type Answered = ReadonlyMap<CardId, ExamAnswer>;

/** Suspended cards and those of facts that the course has lost are left alone. */
const takesPart = (row: CardRow) => !row.suspended && row.queue !== 'archived';

async function rowsOf({ store }: Pick<Study, 'store'>, byCard: Answered): Promise<CardRow[]> {
	return (await store.cards([...byCard.keys()])).filter(takesPart);
}

async function recordsOf({ store }: Pick<Study, 'store'>, attempt: string, byCard: Answered) {
	return Promise.all(
		[...byCard].map(async ([card, answer]) => ({
			card,
			answer,
			record: examRecord(attempt, await store.history(card))
		}))
	);
}

/** What the log says of an attempt's reviews. */
export async function examMemory(
	study: Study,
	attempt: string,
	answers: readonly ExamAnswer[]
): Promise<ExamMemory> {
	const records = await recordsOf(study, attempt, answerByCard(answers, study.deck));
	const standing = records.filter(({ record }) => record.standing !== null);
	return {
		added: standing.length,
		missed: standing.filter(({ answer }) => !answer.correct).length,
		rounds: Math.max(0, ...records.map(({ record }) => record.rounds))
	};
}

/**
 * Records the answers of an attempt as reviews made at `at`, one for each card they speak of. A card that was answered after `at` gets its review now. Doing
 * so again, in another tab or at the next visit, changes nothing: ids follow from attempt, `round` and card.
 */
export async function recordExam(
	study: Study,
	attempt: string,
	answers: readonly ExamAnswer[],
	at: Moment,
	now: Moment,
	round = 0
): Promise<void> {
	const { store, settings, deck } = study;
	const byCard = answerByCard(answers, deck);
	const [rows, loads] = await Promise.all([rowsOf(study, byCard), loadOfDays(study)]);
	const entries: NewEntry[] = [];
	for (const row of rows) {
		const answer = byCard.get(row.id);
		if (!answer || isSpokenFor(answer, row, deck)) continue;
		const moment = row.lastAtMs !== null && row.lastAtMs > at.atMs ? now : at;
		const stamp = stampOf(
			store.device,
			deck.course.id,
			studyDay(moment, settings.rolloverHour),
			moment
		);
		const load = (day: number) => loads.get(day) ?? 0;
		const entry = examEntry({ attempt, round, stamp, settings, load }, row, answer);
		const due = stamp.day + entry.intervalDays;
		if (entry.stepMinutes === null) loads.set(due, load(due) + 1);
		entries.push(entry);
	}
	if (entries.length > 0) await store.record(entries);
}

/** Takes the reviews of an attempt back. */
export async function undoExam(
	study: Study,
	attempt: string,
	answers: readonly ExamAnswer[],
	now: Moment
): Promise<void> {
	const { store, deck } = study;
	const records = await recordsOf(study, attempt, answerByCard(answers, deck));
	const stamp = stampOf(store.device, deck.course.id, study.today(), now);
	const entries = records.flatMap(({ card, record }) =>
		record.standing === null ? [] : [examUndo(stamp, card, record.standing)]
	);
	if (entries.length > 0) await store.record(entries);
}
