import type { FactId } from '../../core/ids';
import { profile, similarity, type FactDigest, type Profile } from './similarity';

export type { FactDigest } from './similarity';

export interface FactMatch {
	readonly from: FactId;
	readonly to: FactId;
	/** 1 where the statement is unchanged. */
	readonly similarity: number;
}

export interface CourseMatch {
	/** Each old fact that lives on, by id or by similarity; one to one. */
	readonly matches: readonly FactMatch[];
	/** Old facts with no successor: to be archived, not deleted. */
	readonly archived: readonly FactId[];
	/** New facts without a history. */
	readonly added: readonly FactId[];
}

/** Below this, two statements count as different facts. */
export const minimumSimilarity = 0.55;
/** An id that was kept but now names a statement this unlike is a reused id, not the same fact. */
const minimumForSameId = 0.2;
/** Candidates looked at per old fact. */
const maxCandidates = 24;

/**
 * Maps the facts of an old version of a course to those of a new one: same id first, then the most similar statements, best pairs first, one to
 * one. The result does not depend on the order of either list.
 */
export function matchFacts(
	before: readonly FactDigest[],
	after: readonly FactDigest[]
): CourseMatch {
	const old = [...before].sort(byId).map(profile);
	const now = [...after].sort(byId).map(profile);
	const matches: FactMatch[] = [];
	const taken = new Set<FactId>();
	const gone = new Set<FactId>();
	const byName = new Map(now.map((p) => [p.fact.id, p]));
	for (const p of old) {
		const same = byName.get(p.fact.id);
		if (!same) continue;
		const score = similarity(p, same);
		if (score < minimumForSameId && p.fact.kind !== same.fact.kind) continue;
		matches.push({ from: p.fact.id, to: same.fact.id, similarity: score });
		gone.add(p.fact.id);
		taken.add(same.fact.id);
	}
	const open = now.filter((p) => !taken.has(p.fact.id));
	const index = new Map<string, number[]>();
	open.forEach((p, i) => {
		for (const w of p.words) {
			const list = index.get(w);
			if (list) list.push(i);
			else index.set(w, [i]);
		}
	});
	const pairs: FactMatch[] = [];
	for (const p of old) {
		if (gone.has(p.fact.id)) continue;
		for (const i of candidates(p, index)) {
			const other = open[i] as Profile;
			const score = similarity(p, other);
			if (score >= minimumSimilarity)
				pairs.push({ from: p.fact.id, to: other.fact.id, similarity: score });
		}
	}
	pairs.sort(
		(a, b) => b.similarity - a.similarity || compare(a.from, b.from) || compare(a.to, b.to)
	);
	for (const pair of pairs) {
		if (gone.has(pair.from) || taken.has(pair.to)) continue;
		gone.add(pair.from);
		taken.add(pair.to);
		matches.push(pair);
	}
	return {
		matches: matches.sort((a, b) => compare(a.from, b.from)),
		archived: old.map((p) => p.fact.id).filter((id) => !gone.has(id)),
		added: now.map((p) => p.fact.id).filter((id) => !taken.has(id))
	};
}

/** Facts that share the rarest words. */
function candidates(p: Profile, index: ReadonlyMap<string, readonly number[]>): number[] {
	const score = new Map<number, number>();
	const lists = [...p.words]
		.map((w) => index.get(w) ?? [])
		.filter((l) => l.length > 0)
		.sort((a, b) => a.length - b.length);
	for (const list of lists.slice(0, 12))
		for (const i of list.slice(0, 400)) score.set(i, (score.get(i) ?? 0) + 1 / list.length);
	return [...score]
		.sort((a, b) => b[1] - a[1] || a[0] - b[0])
		.slice(0, maxCandidates)
		.map(([i]) => i);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byId = (a: FactDigest, b: FactDigest) => compare(a.id, b.id);
