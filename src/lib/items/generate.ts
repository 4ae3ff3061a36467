import type { Fact, Section } from '../notes/types';
import { hastyLessons, isFirm } from './knowledge/care';
import { buildKnowledge, type Knowledge } from './knowledge/knowledge';
import { looksEnglish } from './language/english';
import { termKey } from './language/tokens';
import { abbreviationItems } from './forms/abbreviation';
import { answerItems } from './forms/answer';
import { attributeItems } from './forms/attribute';
import { causeItems } from './forms/cause';
import { commandItems } from './forms/command';
import { parameterItems } from './forms/command-parameter';
import type { FormContext, Written } from './forms/context';
import { finish } from './forms/finish';
import { contrastItems } from './forms/contrast';
import { defaultItems } from './forms/default';
import { describedItems } from './forms/described-items';
import { fieldItems } from './forms/field';
import { groupMatch } from './forms/match';
import { membershipItems } from './forms/membership';
import { neutralItems } from './forms/neutral';
import { qualifierItems } from './forms/qualifier';
import { ruleItems } from './forms/rule';
import { sequenceItems } from './forms/sequence';
import { statementClozes } from './forms/statement-cloze';
import { chooseTruth, type TruthDraft } from './forms/true-false';
import { itemForms, type Item, type Skipped } from './types';

export interface GenerateOptions {
	/** Chooses the order of options; ids and wording do not depend on it. */
	readonly seed: string;
	readonly sections: readonly Section[];
}

export interface Generated {
	/** In order of fact, then form. */
	readonly items: Item[];
	readonly skipped: Skipped[];
}

function write(fact: Fact, ctx: FormContext): Written {
	switch (fact.kind) {
		case 'definition':
		case 'purpose':
			return describedItems(fact, ctx);
		case 'attribute':
			return attributeItems(fact, ctx);
		case 'qualifier':
			return qualifierItems(fact, ctx);
		case 'membership':
			return membershipItems(fact, ctx);
		case 'default':
			return defaultItems(fact, ctx);
		case 'command':
			return commandItems(fact, ctx);
		case 'command-parameter':
			return parameterItems(fact, ctx);
		case 'field':
			return fieldItems(fact, ctx);
		case 'contrast':
			return contrastItems(fact, ctx);
		case 'rule':
			return ruleItems(fact, ctx);
		case 'cause':
			return causeItems(fact, ctx);
		case 'sequence':
			return sequenceItems(fact, ctx);
		case 'abbreviation':
			return abbreviationItems(fact, ctx);
		case 'answer':
			return answerItems(fact, ctx);
	}
}

/** Kinds whose sentence patterns are English; in notes of another language they give way to neutral forms. */
const prose = new Set<Fact['kind']>([
	'attribute',
	'rule',
	'cause',
	'sequence',
	'definition',
	'purpose',
	'qualifier',
	'membership',
	'default',
	'contrast'
]);

/**
 * Items for the facts of a course: pure, deterministic, linear in the number of facts. Where no good question can be asked, none is
 * written and `skipped` says why.
 */
export function generateItems(facts: readonly Fact[], options: GenerateOptions): Generated {
	const knowledge = buildKnowledge(facts, options.sections);
	const skipped: Skipped[] = [];
	const clauses = new Map<string, number>();
	const clauseKey = (fact: Fact) =>
		fact.kind === 'rule' && fact.clause
			? `${termKey(fact.clause.subject)}|${fact.clause.verb.toLowerCase()}`
			: '';
	const subjects = new Map<string, number>();
	const subjectKey = (fact: Fact) =>
		fact.kind === 'rule' && fact.clause ? termKey(fact.clause.subject) : '';
	for (const fact of facts)
		if (subjectKey(fact)) subjects.set(subjectKey(fact), (subjects.get(subjectKey(fact)) ?? 0) + 1);
	for (const fact of facts)
		if (clauseKey(fact)) clauses.set(clauseKey(fact), (clauses.get(clauseKey(fact)) ?? 0) + 1);
	const ctx: FormContext = {
		knowledge,
		seed: options.seed,
		skip: (fact, form, reason) => void skipped.push({ fact: fact.id, form, reason }),
		clauseCount: (fact) => clauses.get(clauseKey(fact)) ?? 0,
		subjectCount: (fact) => subjects.get(subjectKey(fact)) ?? 0
	};
	const items: Item[] = [];
	const truths: TruthDraft[] = [];
	for (const fact of facts) {
		const foreign =
			prose.has(fact.kind) && (knowledge.foreign(fact.lesson) || !looksEnglish(fact.statement));
		const written = foreign ? neutralItems(fact, ctx) : write(fact, ctx);
		items.push(...written.items);
		truths.push(...written.truths);
		if (!written.items.some((i) => i.form === 'cloze') && clozable.has(fact.kind))
			items.push(...statementClozes(fact, ctx, 1, 5));
	}
	items.push(...matches(knowledge, ctx));
	items.push(
		...chooseTruth(
			truths,
			(fact) =>
				void skipped.push({
					fact: fact.id,
					form: 'true-false',
					reason: 'nothing that the statement could be confused with'
				})
		)
	);
	const sound: Item[] = [];
	const hasty = hastyLessons(facts);
	const kinds = new Map(facts.map((fact) => [fact.id, fact]));
	for (const item of items) {
		const fact = item.facts[0] === undefined ? undefined : kinds.get(item.facts[0]);
		if (fact && hasty.has(fact.lesson) && !isFirm(item, fact.kind)) {
			skipped.push({
				fact: fact.id,
				form: item.form,
				reason: 'the sentences of this note are too often cut short to be relied on'
			});
			continue;
		}
		const finished = finish(item);
		if ('reason' in finished)
			skipped.push({
				fact: item.facts[0] as Skipped['fact'],
				form: item.form,
				reason: finished.reason
			});
		else sound.push(finished);
	}
	return {
		items: inOrder(facts, withoutTwins(sound, skipped)),
		skipped: withoutCovered(facts, sound, skipped)
	};
}

/** Kinds whose statement is prose in which a blank makes sense. */
const clozable = new Set<Fact['kind']>(['contrast', 'cause', 'membership']);

function matches(knowledge: Knowledge, ctx: FormContext): Item[] {
	const out: Item[] = [];
	for (const group of knowledge.inGroup.values()) {
		if (group.length < 3) continue;
		const item = groupMatch(group, ctx);
		if (item) out.push(item);
	}
	return out;
}

/** One stem has one answer: of two items with the same stem and form but another answer, both are ambiguous and neither is asked. */
function withoutTwins(items: readonly Item[], skipped: Skipped[]): Item[] {
	const byStem = new Map<string, Item[]>();
	const keyOf = (item: Item) =>
		`${item.form === 'flashcard' ? 'f' : item.form === 'true-false' ? 't' : item.form === 'match' ? `m${item.id}` : 'q'}|${item.stem.toLowerCase().replace(/\s+/g, ' ')}`;
	for (const item of items) {
		const list = byStem.get(keyOf(item));
		if (list) list.push(item);
		else byStem.set(keyOf(item), [item]);
	}
	return items.filter((item) => {
		const list = byStem.get(keyOf(item)) as Item[];
		if (list.length === 1) return true;
		const answers = new Set(list.map(answerOf));
		if (answers.size === 1 && list.findIndex((i) => i.form === item.form) === list.indexOf(item))
			return true;
		skipped.push({
			fact: item.facts[0] as Skipped['fact'],
			form: item.form,
			reason:
				answers.size === 1
					? 'another item asks the same'
					: 'the same question has another answer elsewhere'
		});
		return false;
	});
}

function answerOf(item: Item): string {
	switch (item.form) {
		case 'single-choice':
		case 'multiple-response':
		case 'true-false':
			return item.options
				.filter((o) => o.correct)
				.map((o) => termKey(o.text))
				.join('|');
		case 'cloze':
		case 'typed':
		case 'command':
			return termKey(item.accept[0] ?? '');
		case 'flashcard':
			return termKey(item.back);
		case 'match':
			return item.pairs.map((p) => `${p.left}=${p.right}`).join('|');
		case 'order':
			return item.steps.join('|');
	}
}

function inOrder(facts: readonly Fact[], items: readonly Item[]): Item[] {
	const place = new Map(facts.map((f, i) => [f.id, i]));
	const at = (item: Item) => place.get(item.facts[0] as Fact['id']) ?? facts.length;
	return [...items].sort(
		(a, b) =>
			at(a) - at(b) ||
			itemForms.indexOf(a.form) - itemForms.indexOf(b.form) ||
			(a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
	);
}

/** Adds a line for facts without any item, and drops repeats. */
function withoutCovered(
	facts: readonly Fact[],
	items: readonly Item[],
	skipped: readonly Skipped[]
): Skipped[] {
	const covered = new Set(items.flatMap((i) => i.facts));
	const seen = new Set<string>();
	const out: Skipped[] = [];
	for (const s of skipped) {
		const key = `${s.fact}|${s.form}|${s.reason}`;
		if (!seen.has(key)) out.push(s);
		seen.add(key);
	}
	for (const fact of facts)
		if (!covered.has(fact.id))
			out.push({
				fact: fact.id,
				form: null,
				reason: 'no form gives a question with one sure answer'
			});
	return out;
}
