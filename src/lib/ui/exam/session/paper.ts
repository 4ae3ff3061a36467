import type { Confidence, ExamForm, Highlight } from '../../../exam/types';
import type { ChoiceItem, Item } from '../../../items/types';
import { keyCount } from '../../item/response';

/** A question of a paper, joined with its item. */
export interface PaperQuestion {
	/** Place in the paper, from 0. */
	readonly place: number;
	/** Null where the course no longer has it. */
	readonly item: ChoiceItem | null;
	/** Places of the item's options in the order in which they are shown. */
	readonly order: readonly number[];
	/** Options to be chosen. */
	readonly wanted: number;
}

/** What the learner has put on a question. */
export interface QuestionMarks {
	/** Places of the item's options. */
	readonly answer: readonly number[];
	readonly struck: readonly number[];
	readonly flagged: boolean;
	readonly note: string;
	readonly highlights: readonly Highlight[];
	readonly confidence: Confidence | null;
	readonly revealed: boolean;
}

export const noMarks: QuestionMarks = {
	answer: [],
	struck: [],
	flagged: false,
	note: '',
	highlights: [],
	confidence: null,
	revealed: false
};

const isChoice = (item: Item | undefined): item is ChoiceItem =>
	item !== undefined && 'options' in item;

export function paperOf(
	form: Pick<ExamForm, 'questions'>,
	itemOf: (id: string) => Item | undefined
): readonly PaperQuestion[] {
	return form.questions.map((question, place) => {
		const found = itemOf(question.item);
		const item = isChoice(found) ? found : null;
		return { place, item, order: question.order, wanted: item ? keyCount(item) : 0 };
	});
}

/** "A" for the option that is shown first. */
export const letterOf = (place: number) => String.fromCharCode(65 + place);

/** `part`: fewer options are chosen than are asked for. */
export type AnswerStatus = 'answered' | 'part' | 'unanswered';

export function statusOf(question: PaperQuestion, marks: QuestionMarks): AnswerStatus {
	if (marks.answer.length === 0) return 'unanswered';
	return marks.answer.length < question.wanted ? 'part' : 'answered';
}

export interface PaperCounts {
	readonly answered: number;
	/** Those answered in part included. */
	readonly unanswered: number;
	readonly flagged: number;
}

export function countsOf(
	paper: readonly PaperQuestion[],
	marksOf: (place: number) => QuestionMarks
): PaperCounts {
	const answered = paper.filter((q) => statusOf(q, marksOf(q.place)) === 'answered').length;
	return {
		answered,
		unanswered: paper.length - answered,
		flagged: paper.filter((q) => marksOf(q.place).flagged).length
	};
}

/** What choosing an option makes of an answer; null where as many as are asked for are chosen already. */
export function choose(
	question: PaperQuestion,
	answer: readonly number[],
	option: number
): readonly number[] | null {
	const multiple = question.item?.form === 'multiple-response';
	if (!multiple) return [option];
	if (answer.includes(option)) return answer.filter((one) => one !== option);
	return answer.length < question.wanted ? [...answer, option].sort((a, b) => a - b) : null;
}
