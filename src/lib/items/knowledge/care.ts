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

/** Patterns that hold only where the author chose each word: a phrase quoted as a term, a yes-or-no question, a line that no sentence can be built on. */
const wordedPatterns = /^(?:truth|meaning\/(?:meant-by|loose)|neutral\/)/;
const yesNoQuestion = /^(?:is|are|was|were|do|does|did|can|could|should|will|would|has|have)\b/i;

/** Whether an item leans on the wording of its sentence: a statement to judge, a blank in it, a question turned from it. */
export function leansOnWording(item: Item, kind: FactKind): boolean {
	if (sentences.has(kind) || item.form === 'true-false') return true;
	if (wordedPatterns.test(item.pattern)) return true;
	if (item.pattern.startsWith('answer/') && yesNoQuestion.test(item.stem)) return true;
	// "What is the name for assessing …", "… for a memory usage (`-h` to format)": a remark, not what a thing is.
	if (item.pattern === 'term/name-for' && /[(`]|\bfor (?!an? |the )/.test(item.stem)) return true;
	return item.form === 'cloze' && !/^cloze\/(?:flag|operation)$/.test(item.pattern);
}
