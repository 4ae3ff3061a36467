import type { Course } from './types';

/** The course with every file path rewritten: from paths in the course folder to paths as an author typed them. */
export function renameFiles(course: Course, rename: (path: string) => string): Course {
	const moved = <T extends { readonly file: string }>(one: T): T => ({
		...one,
		file: rename(one.file)
	});
	const item = <T extends Course['bank']['items'][number]>(one: T): T => ({
		...one,
		sources: one.sources.map(moved)
	});
	return {
		...course,
		lessons: course.lessons.map(moved),
		facts: course.facts.map((fact) => ({ ...fact, sources: fact.sources.map(moved) })),
		units: course.units.map(moved),
		diagnostics: course.diagnostics.map(moved),
		bank: {
			...course.bank,
			items: course.bank.items.map(item),
			blocked: course.bank.blocked.map((one) => ({ ...one, item: item(one.item) }))
		}
	};
}
