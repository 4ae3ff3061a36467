import type { LessonId } from '../../../core/ids';
import type { Past } from '../../../exam/candidates';
import { customFormat, minutesFor, type ExamBlueprint } from '../../../exam/formats';
import type { Item } from '../../../items/types';
import type { ExamRequest } from './start';

/** What the learner has ticked. Lists that are empty ask for nothing in particular. */
export interface CustomChoice {
	readonly domains: readonly string[];
	readonly lessons: readonly LessonId[];
	readonly difficulties: readonly Item['difficulty'][];
	readonly pasts: readonly Past[];
	readonly questions: number;
	/** Null: at the exam's pace. */
	readonly minutes: number | null;
}

export const startChoice: CustomChoice = {
	domains: [],
	lessons: [],
	difficulties: [],
	pasts: [],
	questions: 20,
	minutes: null
};

export const mostQuestions = 200;
const mostMinutes = 600;

const whole = (value: number, most: number) => Math.min(most, Math.max(1, Math.round(value) || 1));

/** Null where no domain of the exam is left. Recall questions may fill what scenarios leave open: the learner chose what to be asked. */
export function customRequest(
	blueprint: ExamBlueprint,
	choice: CustomChoice,
	lessons: readonly { readonly id: LessonId; readonly title: string }[]
): ExamRequest | null {
	const questions = whole(choice.questions, mostQuestions);
	const format = customFormat(blueprint, {
		title: `${blueprint.code}: ${questions === 1 ? '1 question' : `${questions} questions`} of your choice`,
		questions,
		minutes:
			choice.minutes === null
				? minutesFor(blueprint, questions)
				: whole(choice.minutes, mostMinutes),
		domains: choice.domains,
		lessons: lessons.filter(({ id }) => choice.lessons.includes(id))
	});
	if (!format) return null;
	const { difficulties, pasts } = choice;
	// Where lessons are the paper's parts, domains only narrow what is asked of them; those of another exam are not the items' own.
	const narrowed = choice.lessons.length > 0 && blueprint.domains.every((d) => d.lessons === null);
	return {
		format,
		filter: { difficulties, pasts, ...(narrowed ? { domains: choice.domains } : {}) },
		generatedShare: 1
	};
}
