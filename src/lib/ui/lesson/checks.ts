import { createContext } from 'svelte';
import type { Lesson } from '../../course/types';
import type { Item, ItemForm } from '../../items/types';

/** Forms that suit a reader in mid-lesson, best first; the others wait for practice. */
const preference: Readonly<Record<ItemForm, number | null>> = {
	'single-choice': 0,
	cloze: 1,
	'true-false': 2,
	'multiple-response': 3,
	typed: 4,
	match: 5,
	command: 6,
	order: 7,
	flashcard: null
};

const rank = (item: Item) => preference[item.form] ?? Number.POSITIVE_INFINITY;

/** At most two items about a section: two facts in two forms where it has them. The bank's order breaks ties. */
export function pickChecks(items: readonly Item[]): Item[] {
	const usable = items.filter((item) => preference[item.form] !== null);
	const ranked = [...usable].sort((a, b) => rank(a) - rank(b));
	const first = ranked[0];
	if (first === undefined) return [];
	const otherFact = (item: Item) => !item.facts.some((fact) => first.facts.includes(fact));
	const second =
		ranked.find((item) => item.form !== first.form && otherFact(item)) ??
		ranked.find((item) => item !== first && otherFact(item));
	return second === undefined ? [first] : [first, second];
}

/** Checks of each section that has any. */
export function checksBySection(items: readonly Item[]): Record<string, Item[]> {
	const bySection = new Map<string, Item[]>();
	for (const item of items) {
		if (item.section === null) continue;
		bySection.set(item.section, [...(bySection.get(item.section) ?? []), item]);
	}
	const entries = [...bySection].map(([section, list]) => [section, pickChecks(list)] as const);
	return Object.fromEntries(entries.filter(([, list]) => list.length > 0));
}

export interface LessonChecks {
	readonly checks: Readonly<Record<string, readonly Item[]>>;
	readonly lessons: readonly Pick<Lesson, 'id' | 'title' | 'file'>[];
}

/** A function, since a page outlives the lesson it shows. */
export const [getLessonChecks, setLessonChecks] = createContext<() => LessonChecks>();
