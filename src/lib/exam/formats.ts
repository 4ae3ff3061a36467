import type { LessonId } from '../core/ids';
import type { ExamDomain, ExamFormat } from './types';

/** What `course.yaml` says of an exam. */
export interface ExamBlueprint {
	readonly exam: string;
	/** "DVA-C02". */
	readonly code: string;
	/** Scored and unscored ones. */
	readonly questions: number;
	readonly scored: number;
	readonly minutes: number;
	readonly passMark: number;
	readonly minimum: number;
	readonly maximum: number;
	readonly domains: readonly ExamDomain[];
}

/** Lengths of the short forms. */
export const shortLengths = [10, 20, 33] as const;

/** Minutes for a number of questions at the blueprint's pace: whole, at least 1. */
export function minutesFor(
	blueprint: Pick<ExamBlueprint, 'minutes' | 'questions'>,
	questions: number
): number {
	return Math.max(1, Math.round((blueprint.minutes / blueprint.questions) * questions));
}

const idOf = (blueprint: ExamBlueprint) => blueprint.code.toLowerCase();
const scaleOf = ({ passMark, minimum, maximum }: ExamBlueprint) => ({ passMark, minimum, maximum });

/** The paper as it is at the exam. */
export function fullFormat(blueprint: ExamBlueprint): ExamFormat {
	return {
		id: idOf(blueprint),
		title: `${blueprint.code}: full paper`,
		questions: blueprint.questions,
		unscored: blueprint.questions - blueprint.scored,
		minutes: blueprint.minutes,
		...scaleOf(blueprint),
		domains: blueprint.domains
	};
}

/** The same weights and pace, every question scored. */
export function shortFormat(blueprint: ExamBlueprint, questions: number): ExamFormat {
	return {
		...fullFormat(blueprint),
		id: `${idOf(blueprint)}-${questions}`,
		title: `${blueprint.code}: ${questions} questions`,
		questions,
		unscored: 0,
		minutes: minutesFor(blueprint, questions)
	};
}

/** The full paper and the short forms of each blueprint; a short form is shorter than the paper. */
export function examFormats(blueprints: readonly ExamBlueprint[]): readonly ExamFormat[] {
	return blueprints.flatMap((blueprint) => [
		fullFormat(blueprint),
		...shortLengths
			.filter((length) => length < blueprint.questions)
			.map((length) => shortFormat(blueprint, length))
	]);
}

/** A test of one domain or one lesson. */
export type Section =
	| { readonly kind: 'domain'; readonly domain: string }
	| { readonly kind: 'lesson'; readonly lesson: LessonId; readonly title: string };

function sectionDomain(blueprint: ExamBlueprint, section: Section): ExamDomain | null {
	if (section.kind === 'lesson')
		return { id: section.lesson, title: section.title, weight: 1, lessons: [section.lesson] };
	const domain = blueprint.domains.find(({ id }) => id === section.domain);
	return domain ? { ...domain, weight: 1 } : null;
}

/** At the blueprint's pace and pass mark; null where it has no such domain. */
export function sectionFormat(
	blueprint: ExamBlueprint,
	section: Section,
	questions: number
): ExamFormat | null {
	const domain = sectionDomain(blueprint, section);
	if (!domain) return null;
	return {
		...shortFormat(blueprint, questions),
		id: `${idOf(blueprint)}-${section.kind}-${domain.id}`,
		title: `${blueprint.code}: ${domain.title}`,
		domains: [domain]
	};
}

export interface CustomExam {
	readonly title?: string;
	readonly questions: number;
	/** Null: untimed. */
	readonly minutes: number | null;
	/** Ids of the blueprint's; empty: all. */
	readonly domains: readonly string[];
	/** Where there are any, each is a domain of its own, and all weigh the same; `domains` then only narrows the items, by the filter of the assembly. */
	readonly lessons: readonly { readonly id: LessonId; readonly title: string }[];
}

/** A paper put together by the learner: the domains chosen keep their weights relative to each other. Null where none of them is the blueprint's. */
export function customFormat(blueprint: ExamBlueprint, exam: CustomExam): ExamFormat | null {
	const chosen =
		exam.lessons.length > 0
			? exam.lessons.map(({ id, title }) => ({ id, title, weight: 1, lessons: [id] }))
			: blueprint.domains.filter(
					({ id }) => exam.domains.length === 0 || exam.domains.includes(id)
				);
	const total = chosen.reduce((sum, { weight }) => sum + weight, 0);
	if (total <= 0) return null;
	return {
		...fullFormat(blueprint),
		id: 'custom',
		title: exam.title ?? `${blueprint.code}: ${exam.questions} questions of your choice`,
		questions: exam.questions,
		unscored: 0,
		minutes: exam.minutes,
		domains: chosen.map((domain) => ({ ...domain, weight: domain.weight / total }))
	};
}
