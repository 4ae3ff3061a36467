import { attemptStateAt } from '../../../exam/attempt';
import type { QuestionState } from '../../../exam/attempt-state';
import { isExamItem, type ExamItem } from '../../../exam/candidates';
import { scoreOf, type ExamScore } from '../../../exam/score';
import type { QuestionResult } from '../../../exam/question-results';
import type { AttemptRecord } from '../../../exam/types';
import type { Lesson } from '../../../course/types';
import type { ExamAnswer } from '../memory/exam-answers';
import type { Deck } from '../../study/deck';
import { itemsById } from './items-by-id';

/** A question of a finished paper with all that is known of it. */
export interface ReportQuestion {
	/** As it stood in the paper, from 1. */
	readonly number: number;
	readonly result: QuestionResult;
	readonly given: QuestionState;
	/** Places of the item's options in the order shown. */
	readonly order: readonly number[];
	/** Null where the course no longer has it as it was asked. */
	readonly item: ExamItem | null;
}

/** A finished attempt, ready to be told. */
export interface ExamReport {
	readonly attempt: AttemptRecord;
	readonly submitted: { readonly atMs: number; readonly by: 'learner' | 'time' };
	readonly score: ExamScore;
	readonly questions: readonly ReportQuestion[];
	readonly lessons: readonly Lesson[];
}

/** Null where the attempt is not over at `nowMs`. */
export function reportOf(
	attempt: AttemptRecord,
	{ course, ...deck }: Pick<Deck, 'items' | 'course'>,
	nowMs: number
): ExamReport | null {
	const state = attemptStateAt(attempt, nowMs);
	if (!state.submitted) return null;
	const score = scoreOf(attempt, itemsById(deck), state);
	const questions = score.results.flatMap((result): ReportQuestion[] => {
		const asked = attempt.form.questions[result.question];
		const given = state.questions[result.question];
		if (!asked || !given) return [];
		const item = deck.items.get(asked.item);
		const readable = item && isExamItem(item) && result.correct !== null;
		return [
			{
				number: result.question + 1,
				result,
				given,
				order: asked.order,
				item: readable ? item : null
			}
		];
	});
	return { attempt, submitted: state.submitted, score, questions, lessons: course.lessons };
}

/** What the memory is told: a question left empty says nothing of it. */
export const answersOf = ({ questions }: Pick<ExamReport, 'questions'>): ExamAnswer[] =>
	questions.flatMap(({ item, given, result }) =>
		item && result.answered && result.correct !== null
			? [{ item, chosen: given.answer, correct: result.correct, spentMs: given.timeMs }]
			: []
	);

/** Sections of the lessons in which something was missed: most first, then in the course's order. */
export function rereadOf({ questions, lessons }: Pick<ExamReport, 'questions' | 'lessons'>) {
	const missed = questions.flatMap(({ item, result }) =>
		item && result.correct === false ? [item] : []
	);
	return lessons
		.flatMap((lesson) =>
			lesson.sections.flatMap((section) => {
				const here = missed.filter(
					(item) => (item.section ?? sectionOf(item, lesson)) === section.id
				);
				return here.length === 0
					? []
					: [{ lesson, section, missed: [...new Set(here.map(({ rationale }) => rationale))] }];
			})
		)
		.sort((a, b) => b.missed.length - a.missed.length);
}

/** The innermost section that holds the first lines a question comes from: written questions name none themselves. */
function sectionOf(item: ExamItem, lesson: Lesson): string | null {
	const source = item.sources.find(({ file }) => file === lesson.file);
	if (!source) return null;
	const holding = lesson.sections.filter(
		({ startLine, endLine }) => startLine <= source.startLine && source.startLine <= endLine
	);
	return holding.at(-1)?.id ?? null;
}
