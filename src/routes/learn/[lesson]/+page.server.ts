import { error } from '@sveltejs/kit';
import course from 'virtual:course';
import { domainTitles } from '$lib/ui/learn/outline';
import { checksBySection } from '$lib/ui/lesson/checks';

export const entries = () => course.lessons.map((lesson) => ({ lesson: lesson.id }));

export function load({ params }) {
	const index = course.lessons.findIndex((l) => l.id === params.lesson);
	const lesson = course.lessons[index];
	if (lesson === undefined) error(404, 'There is no such lesson');
	return {
		course: course.title,
		lesson,
		number: index + 1,
		domains: domainTitles(course.blueprint, lesson),
		previous: course.lessons[index - 1] ?? null,
		next: course.lessons[index + 1] ?? null,
		lessons: course.lessons.map(({ id, title, file }) => ({ id, title, file })),
		checks: checksBySection(course.items.filter((item) => item.lesson === lesson.id))
	};
}
