import type { FactId, ItemId } from '../core/ids';
import type { Item } from '../items/types';
import type { Candidate } from './preference';

/** Whether one of two items answers the other; order does not matter. */
export type Clashes = (a: Item, b: Item) => boolean;

/** The paper while it is put together: what is chosen, and what stands in a candidate's way. */
export class Paper {
	readonly #chosen = new Map<ItemId, Candidate>();
	readonly #byFact = new Map<FactId, Candidate>();
	readonly #inDomain = new Map<string, number>();
	readonly #known = new Map<Candidate, Map<Candidate, boolean>>();
	readonly #clashes: Clashes;
	#generated = 0;

	constructor(clashes: Clashes) {
		this.#clashes = clashes;
	}

	get size(): number {
		return this.#chosen.size;
	}

	get generated(): number {
		return this.#generated;
	}

	get chosen(): readonly Candidate[] {
		return [...this.#chosen.values()];
	}

	has(candidate: Candidate): boolean {
		return this.#chosen.has(candidate.item.id);
	}

	countOf(domain: string): number {
		return this.#inDomain.get(domain) ?? 0;
	}

	/** Chosen ones that share a fact with the candidate or clash with it; the search ends when there are more than `most`. */
	inTheWay(candidate: Candidate, most: number): readonly Candidate[] {
		const found = new Set<Candidate>();
		for (const fact of candidate.item.facts) {
			const holder = this.#byFact.get(fact);
			if (holder) found.add(holder);
		}
		if (found.size > most) return [...found];
		for (const other of this.#chosen.values()) {
			if (found.has(other)) continue;
			if (!this.#clash(candidate, other)) continue;
			found.add(other);
			if (found.size > most) break;
		}
		return [...found];
	}

	/** Each pair is looked at once in the order asked; a repair asks the same pairs again and again. */
	#clash(a: Candidate, b: Candidate): boolean {
		const ofA = this.#known.get(a) ?? new Map<Candidate, boolean>();
		this.#known.set(a, ofA);
		const known = ofA.get(b) ?? this.#clashes(a.item, b.item);
		ofA.set(b, known);
		return known;
	}

	add(candidate: Candidate): void {
		this.#chosen.set(candidate.item.id, candidate);
		for (const fact of candidate.item.facts) this.#byFact.set(fact, candidate);
		this.#inDomain.set(candidate.domain, this.countOf(candidate.domain) + 1);
		if (candidate.generated) this.#generated++;
	}

	remove(candidate: Candidate): void {
		if (!this.#chosen.delete(candidate.item.id)) return;
		for (const fact of candidate.item.facts) this.#byFact.delete(fact);
		this.#inDomain.set(candidate.domain, this.countOf(candidate.domain) - 1);
		if (candidate.generated) this.#generated--;
	}
}
