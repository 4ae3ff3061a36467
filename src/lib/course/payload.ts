import type { FactId } from '../core/ids';
import type { Item, ItemSource } from '../items/types';
import type { Course, CoursePayload } from './types';

/** Abbreviation to expansion; the first stands where a course gives two. */
function glossaryOf(course: Course): Record<string, string> {
	const glossary = new Map<string, string>();
	for (const fact of course.facts)
		if (fact.kind === 'abbreviation' && !glossary.has(fact.short))
			glossary.set(fact.short, fact.long);
	return Object.fromEntries([...glossary].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** An authored question leads to the lesson lines of the facts it tests, not to the file it is written in. */
function traced(item: Item, factSources: ReadonlyMap<FactId, ItemSource>): Item {
	if (item.origin === 'generated') return item;
	const sources = item.facts.flatMap((id) => factSources.get(id) ?? []);
	return sources.length > 0 ? { ...item, sources } : item;
}

export function coursePayload(course: Course): CoursePayload {
	const factSources = new Map(
		course.facts.flatMap((f) => {
			const first = f.sources[0];
			if (!first) return [];
			const { file, startLine, endLine } = first;
			return [[f.id, { file, startLine, endLine }] as const];
		})
	);
	return {
		id: course.id,
		title: course.title,
		description: course.description,
		blueprint: course.blueprint,
		blueprints: course.blueprints,
		lessons: course.lessons,
		facts: course.facts.map(({ id, kind, statement, subject, lesson, section, group }) => ({
			id,
			kind,
			statement,
			subject,
			lesson,
			section,
			group
		})),
		items: course.bank.items.map((item) => traced(item, factSources)),
		glossary: glossaryOf(course)
	};
}
