import type { CoursePayload, Lesson } from '../../course/types';
import { itemForms, type ItemForm } from '../../items/types';

export interface OutlineEntry {
	readonly lesson: Lesson;
	/** Title of the exam domain; null where the course has none for it. */
	readonly domain: string | null;
	readonly sections: number;
	readonly questions: number;
	readonly byForm: Readonly<Record<ItemForm, number>>;
}

/** The lessons in the course's order with what the bank holds on each. */
export function outline(
	course: Pick<CoursePayload, 'lessons' | 'items' | 'blueprint'>
): OutlineEntry[] {
	return course.lessons.map((lesson) => {
		const items = course.items.filter((item) => item.lesson === lesson.id);
		const count = (form: ItemForm) => items.filter((item) => item.form === form).length;
		const domain = course.blueprint?.domains.find((d) => d.id === lesson.domain);
		return {
			lesson,
			domain: domain?.title ?? null,
			sections: lesson.sections.filter((s) => s.depth > 1).length,
			questions: items.length,
			byForm: Object.fromEntries(itemForms.map((f) => [f, count(f)])) as Record<ItemForm, number>
		};
	});
}
