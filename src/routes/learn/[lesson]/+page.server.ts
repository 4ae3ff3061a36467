import { error } from '@sveltejs/kit';
import course from 'virtual:course';
import { checksBySection } from '$lib/ui/lesson/checks';

export const entries = () => course.lessons.map((lesson) => ({ lesson: lesson.id }));

export function load({ params }) {
	const index = course.lessons.findIndex((l) => l.id === params.lesson);
	const lesson = course.lessons[index];
	if (lesson === undefined) error(404, 'There is no such lesson');
	const domain = course.blueprint?.domains.find((d) => d.id === lesson.domain);
	return {
		course: course.title,
		lesson,
		number: index + 1,
		domain: domain?.title ?? null,
		previous: course.lessons[index - 1] ?? null,
		next: course.lessons[index + 1] ?? null,
		lessons: course.lessons.map(({ id, title, file }) => ({ id, title, file })),
		checks: checksBySection(course.items.filter((item) => item.lesson === lesson.id))
	};
}
