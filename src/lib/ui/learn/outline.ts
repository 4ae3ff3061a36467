import type { Blueprint, CoursePayload, Lesson } from '../../course/types';
import { itemForms, type ItemForm } from '../../items/types';

export interface OutlineEntry {
	readonly lesson: Lesson;
	/** Titles of the exam domains it serves, the main one first. */
	readonly domains: readonly string[];
	readonly sections: number;
	readonly questions: number;
	readonly byForm: Readonly<Record<ItemForm, number>>;
}

/** Titles of the domains of a lesson, in its order; an id without a title is left out. */
export const domainTitles = (
	blueprint: Blueprint | null,
	{ domains }: Pick<Lesson, 'domains'>
): string[] =>
	domains.flatMap((id) => blueprint?.domains.find((domain) => domain.id === id)?.title ?? []);

/** The lessons in the course's order with what the bank holds on each. */
export function outline(
	course: Pick<CoursePayload, 'lessons' | 'items' | 'blueprint'>
): OutlineEntry[] {
	return course.lessons.map((lesson) => {
		const items = course.items.filter((item) => item.lesson === lesson.id);
		const count = (form: ItemForm) => items.filter((item) => item.form === form).length;
		return {
			lesson,
			domains: domainTitles(course.blueprint, lesson),
			sections: lesson.sections.filter((s) => s.depth > 1).length,
			questions: items.length,
			byForm: Object.fromEntries(itemForms.map((f) => [f, count(f)])) as Record<ItemForm, number>
		};
	});
}
