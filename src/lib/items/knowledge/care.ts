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

/**
 * Patterns that ask what a line plainly sets side by side: a term and what it is, a row and its value, a key and its place, an abbreviation and its
 * words. Statements to judge, blanks, questions turned from sentences, and lists counted under a heading hold only where the author chose each word.
 */
const firmPatterns =
	/^(?:abbreviation|field|assigned|entity|flag)\/|^(?:term|meaning)\/(?:which-is|what-is|assigned)$|^value\/what-is-(?:of|for)$|^cloze\/(?:flag|operation)$|^command\/|^answer\/|^match\//;
/** "What is the term for a buffer that …": a noun, and what sets it apart. */
const wholeDefinition =
	/^What is the (?:term|name) for an? (?:[\w-]+ ){1,3}(?:that|which|who|whose|where|of|for|with|in which|used to) [^()]*\?$/;
const yesNoQuestion = /^(?:is|are|was|were|do|does|did|can|could|should|will|would|has|have)\b/i;
/** An operation of a tool, not a line for one machine with its paths and names. */
const localCommand = /\bsudo\b|[/~]\w|\S+\.\w{2,4}\b|(?: \S+){7}/;

/** Whether an item may be asked of a note that was written in haste. */
export function isFirm(item: Item, kind: FactKind): boolean {
	if (sentences.has(kind) || item.form === 'true-false' || !firmPatterns.test(item.pattern))
		return item.pattern === 'term/name-for' && wholeDefinition.test(item.stem);
	if (item.pattern.startsWith('answer/')) return !yesNoQuestion.test(item.stem);
	if (!item.pattern.startsWith('command/')) return true;
	const command = 'accept' in item ? item.accept[0] : 'back' in item ? item.back : '';
	return !localCommand.test(command ?? '');
}
