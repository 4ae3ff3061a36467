import { itemId } from '../../core/ids';
import { hash32 } from '../../core/hash';
import type { Fact } from '../../notes/types';
import type { Item, ItemForm, ItemSource } from '../types';
import type { TruthDraft } from './true-false';
import { sentence } from '../language/capitals';
import type { Knowledge } from '../knowledge/knowledge';

export interface FormContext {
	readonly knowledge: Knowledge;
	readonly seed: string;
	skip(fact: Fact, form: ItemForm, reason: string): void;
	/** How many sentences of the course have the same subject and verb. */
	clauseCount(fact: Fact): number;
	/** How many sentences of the course have the same subject. */
	subjectCount(fact: Fact): number;
}

/** Stable under rewording and moving: the fact's id, the form, and which of the form's constructions it is. */
export const idOf = (fact: Fact, form: ItemForm, variant = 1) =>
	itemId(variant === 1 ? `${fact.id}.${form}` : `${fact.id}.${form}.${variant}`);

export function sourcesOf(facts: readonly Fact[]): ItemSource[] {
	const seen = new Set<string>();
	const out: ItemSource[] = [];
	for (const fact of facts) {
		const source = fact.sources[0];
		if (!source) continue;
		const key = `${source.file}:${source.startLine}:${source.endLine}`;
		if (seen.has(key)) continue;
		seen.add(key);
		out.push({ file: source.file, startLine: source.startLine, endLine: source.endLine });
	}
	return out;
}

/** What all generated items of a fact share. */
export function common<F extends ItemForm>(
	fact: Fact,
	form: F,
	variant: number,
	stem: string,
	pattern: string,
	facts: readonly Fact[] = [fact],
	rationale?: string
) {
	return {
		id: idOf(fact, form, variant),
		form,
		origin: 'generated' as const,
		stem,
		facts: facts.map((f) => f.id),
		lesson: fact.lesson,
		section: fact.section,
		sources: sourcesOf(facts),
		domain: null,
		difficulty: 'recall' as const,
		references: [] as readonly string[],
		rationale: rationale ?? statementOf(fact),
		pattern
	};
}

export const statementOf = (fact: Fact) => sentence(fact.statement);

/** Order that the seed chooses and that does not depend on where the values stood. */
export function seeded<T>(values: readonly T[], key: (value: T) => string, seed: string): T[] {
	return values
		.map((value) => ({ value, k: key(value) }))
		.map((e) => ({ ...e, h: hash32(`${seed}|${e.k}`) }))
		.sort((a, b) => a.h - b.h || (a.k < b.k ? -1 : a.k > b.k ? 1 : 0))
		.map((e) => e.value);
}

/** What a writer makes of one fact; true-false statements are chosen later, over the whole bank. */
export interface Written {
	readonly items: readonly Item[];
	readonly truths: readonly TruthDraft[];
}
