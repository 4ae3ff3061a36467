import type { ItemId, LessonId } from '../core/ids';
import { changeOf, isRight, type Change, type ItemsById } from './answer-changes';
import { attemptState } from './attempt';
import { isAnswered, isSeen, type AttemptState } from './attempt-state';
import { isExamItem, type ExamItem } from './candidates';
import type { AttemptRecord, Confidence, ExamQuestion } from './types';

/** What became of one question. */
export interface QuestionResult {
	/** Place in the paper, from 0. */
	readonly question: number;
	readonly item: ItemId;
	readonly domain: string;
	readonly lesson: LessonId | null;
	readonly scored: boolean;
	readonly seen: boolean;
	readonly answered: boolean;
	/** A blank is wrong. Null where the course has the item no longer, or with other options. */
	readonly correct: boolean | null;
	readonly timeMs: number;
	readonly flagged: boolean;
	readonly confidence: Confidence | null;
	readonly change: Change | null;
}

/** The item as it was asked; null where the course has changed it since so that the answer cannot be read. */
function itemOf(items: ItemsById, { item: id, order }: ExamQuestion): ExamItem | null {
	const item = items.get(id);
	return item && isExamItem(item) && item.options.length === order.length ? item : null;
}

/** Results in the order of the paper. `state` is that of the record; it is folded where it is not given. */
export function questionResults(
	record: AttemptRecord,
	items: ItemsById,
	state: AttemptState = attemptState(record)
): readonly QuestionResult[] {
	return record.form.questions.flatMap((asked, question) => {
		const given = state.questions[question];
		if (!given) return [];
		const item = itemOf(items, asked);
		return [
			{
				question,
				item: asked.item,
				domain: asked.domain,
				lesson: item?.lesson ?? null,
				scored: asked.scored,
				seen: isSeen(given),
				answered: isAnswered(given),
				correct: item && isRight(item, given.answer),
				timeMs: given.timeMs,
				flagged: given.flagged,
				confidence: given.confidence,
				change: item && changeOf(item, given.answers)
			}
		];
	});
}
