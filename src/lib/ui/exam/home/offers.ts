import type { LessonId } from '../../../core/ids';
import { isExamItem, examDomain } from '../../../exam/candidates';
import {
	examFormats,
	fullFormat,
	sectionFormat,
	type ExamBlueprint,
	type Section
} from '../../../exam/formats';
import type { CoursePayload } from '../../../course/types';
import type { ExamRequest } from './start';

/** A paper that can be had at a button. */
export interface Offer extends ExamRequest {
	readonly id: string;
	/** Within its list. */
	readonly name: string;
}

export interface Offers {
	readonly full: Offer;
	readonly short: readonly Offer[];
	readonly domains: readonly Offer[];
	readonly lessons: readonly Offer[];
	readonly final: Offer;
}

/** Questions of a section test. */
const sectionQuestions = 10;

const offer = (format: ExamRequest['format'], name: string, more: Partial<Offer> = {}): Offer => ({
	id: format.id,
	name,
	format,
	filter: {},
	...more
});

/** What is offered for one exam of a course. Lessons of which it asks nothing are left out. */
export function offersOf(
	course: Pick<CoursePayload, 'lessons' | 'items'>,
	blueprint: ExamBlueprint
): Offers {
	const full = fullFormat(blueprint);
	const section = (of: Section, name: string, id: string): Offer[] => {
		const format = sectionFormat(blueprint, of, sectionQuestions);
		return format ? [offer(format, name, { id })] : [];
	};
	const asked = new Set<LessonId | null>(
		course.items
			.filter((item) => isExamItem(item) && examDomain(full, item) !== null)
			.map(({ lesson }) => lesson)
	);
	return {
		full: offer(full, 'Full paper'),
		short: examFormats([blueprint])
			.filter(({ id }) => id !== full.id)
			.map((format) => offer(format, `${format.questions} questions`)),
		domains: blueprint.domains.flatMap(({ id, title }) =>
			section({ kind: 'domain', domain: id }, title, `domain-${id}`)
		),
		lessons: course.lessons
			.filter(({ id }) => asked.has(id))
			.flatMap(({ id, title }) =>
				section({ kind: 'lesson', lesson: id, title }, title, `lesson-${id}`)
			),
		final: offer(
			{ ...full, id: `${full.id}-final`, title: `${blueprint.code}: final test` },
			'Final test',
			{ filter: { pasts: ['unseen'] } }
		)
	};
}
