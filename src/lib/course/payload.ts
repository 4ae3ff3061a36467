import type { Course, CoursePayload } from './types';

/** Abbreviation to expansion; the first stands where a course gives two. */
function glossaryOf(course: Course): Record<string, string> {
	const glossary = new Map<string, string>();
	for (const fact of course.facts)
		if (fact.kind === 'abbreviation' && !glossary.has(fact.short))
			glossary.set(fact.short, fact.long);
	return Object.fromEntries([...glossary].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function coursePayload(course: Course): CoursePayload {
	return {
		id: course.id,
		title: course.title,
		description: course.description,
		blueprint: course.blueprint,
		lessons: course.lessons,
		facts: course.facts.map(({ id, kind, statement, subject, lesson, section }) => ({
			id,
			kind,
			statement,
			subject,
			lesson,
			section
		})),
		items: course.bank.items,
		glossary: glossaryOf(course)
	};
}
