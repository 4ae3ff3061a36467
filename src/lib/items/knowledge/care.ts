import type { LessonId } from '../../core/ids';
import type { Fact, FactKind } from '../../notes/types';
import { careless } from '../language/clean-prose';
import { isMisspelt } from '../language/misspelt';
import { unsound } from '../language/sound-sentence';
import type { Item } from '../types';

/** Kinds whose statement is a sentence of the author's. */
const sentences = new Set<FactKind>(['rule', 'cause', 'contrast', 'default']);

const fewestSentences = 4;
/** Share of a lesson's sentences that may be jottings before none of them is relied on. */
const mostJottings = 0.2;

const isJotting = (statement: string) =>
	unsound(statement) !== null || careless(statement) !== null || isMisspelt(statement);

/**
 * Lessons written in haste: so many of their sentences are cut short or slipped that the others, which look whole, are not relied on either. Their
 * definitions, tables, abbreviations and commands still are.
 */
export function hastyLessons(facts: readonly Fact[]): ReadonlySet<LessonId> {
	const counts = new Map<LessonId, { all: number; jottings: number }>();
	for (const fact of facts) {
		if (!sentences.has(fact.kind)) continue;
		const count = counts.get(fact.lesson) ?? { all: 0, jottings: 0 };
		count.all += 1;
		if (isJotting(fact.statement)) count.jottings += 1;
		counts.set(fact.lesson, count);
	}
	const hasty = new Set<LessonId>();
	for (const [lesson, { all, jottings }] of counts)
		if (all >= fewestSentences && jottings / all > mostJottings) hasty.add(lesson);
	return hasty;
}

/** Whether an item leans on the wording of its sentence: a statement to judge, a blank in it, a question turned from it. */
export function leansOnWording(item: Item, kind: FactKind): boolean {
	if (sentences.has(kind) || item.form === 'true-false') return true;
	if (item.pattern.startsWith('truth')) return true;
	return item.form === 'cloze' && !/^cloze\/(?:flag|operation)$/.test(item.pattern);
}
