import type { KeptAttempt } from './attempt-port';
import { begunOf, marksOf, sameValue } from './attempt-rows';

/**
 * How copies of one attempt from several devices are united. What was written is never changed, so a copy either goes on where another ends, and then
 * holds all of it, or the two went apart: begun on one device, they were carried on by both. Then both are kept, as branches: the one that is here under its
 * id, the other under the id with "~2" ("~3" ...) behind it. A discard counts as one more event: a copy that was discarded and one that went on are apart.
 * Branches are told by what they hold and not by their number, so that the same backup merged twice brings nothing the second time.
 */
export type Relation = 'same' | 'here-further' | 'there-further' | 'apart';

/** The id that an attempt began with, without the number of its branch. */
export const originOf = (id: string): string => id.replace(/~\d+$/, '');

/** Of two copies that have the same origin. */
export function relationOf(here: KeptAttempt, there: KeptAttempt): Relation {
	const begun = ({ id: _, ...rest }: ReturnType<typeof begunOf>) => rest;
	if (!sameValue(begun(begunOf(here)), begun(begunOf(there)))) return 'apart';
	const [a, b] = [marksOf(here), marksOf(there)];
	const shorter = Math.min(a.length, b.length);
	if (!sameValue(a.slice(0, shorter), b.slice(0, shorter))) return 'apart';
	return a.length === b.length ? 'same' : a.length > b.length ? 'here-further' : 'there-further';
}

/** Attempts by their origin. */
export class Branches {
	readonly #families = new Map<string, KeptAttempt[]>();
	readonly #ids = new Set<string>();

	constructor(attempts: readonly KeptAttempt[]) {
		for (const attempt of attempts) this.add(attempt);
	}

	has = (id: string): boolean => this.#ids.has(id);

	add(attempt: KeptAttempt): void {
		const origin = originOf(attempt.id);
		const family = this.#families.get(origin);
		if (family) family.push(attempt);
		else this.#families.set(origin, [attempt]);
		this.#ids.add(attempt.id);
	}

	replace(before: KeptAttempt, after: KeptAttempt): void {
		const family = this.#families.get(originOf(before.id)) ?? [];
		family[family.indexOf(before)] = after;
	}

	/** The closest one that is here, and how they stand to each other; null where nothing of that origin is. */
	closest(there: KeptAttempt): { readonly relation: Relation; readonly here: KeptAttempt } | null {
		const family = this.#families.get(originOf(there.id)) ?? [];
		const found = family.map((here) => ({ relation: relationOf(here, there), here }));
		for (const relation of ['same', 'here-further', 'there-further', 'apart'] as const) {
			const one = found.find((candidate) => candidate.relation === relation);
			if (one) return one;
		}
		return null;
	}
}

export interface BranchChanges {
	readonly added: readonly KeptAttempt[];
	/** As they are now, under the id they have here. */
	readonly extended: readonly KeptAttempt[];
}

function freeId(taken: Branches, id: string): string {
	if (!taken.has(id)) return id;
	const origin = originOf(id);
	for (let number = 2; ; number++) {
		const branch = `${origin}~${number}`;
		if (!taken.has(branch)) return branch;
	}
}

/** What `there` brings to `here`. */
export function branchChanges(
	here: readonly KeptAttempt[],
	there: readonly KeptAttempt[]
): BranchChanges {
	const known = new Branches(here);
	const added = new Map<string, KeptAttempt>();
	const extended = new Map<string, KeptAttempt>();
	for (const one of there) {
		const found = known.closest(one);
		if (found?.relation === 'same' || found?.relation === 'here-further') continue;
		if (found?.relation === 'there-further') {
			const further = { ...one, id: found.here.id };
			known.replace(found.here, further);
			(added.has(further.id) ? added : extended).set(further.id, further);
			continue;
		}
		const branch = { ...one, id: freeId(known, one.id) };
		known.add(branch);
		added.set(branch.id, branch);
	}
	return { added: [...added.values()], extended: [...extended.values()] };
}

/** Everything of both sides. */
export function unitedAttempts(
	here: readonly KeptAttempt[],
	there: readonly KeptAttempt[]
): KeptAttempt[] {
	const { added, extended } = branchChanges(here, there);
	const further = new Map(extended.map((attempt) => [attempt.id, attempt]));
	return [...here.map((attempt) => further.get(attempt.id) ?? attempt), ...added];
}
