import type { FactId } from '../../core/ids';
import type { FactKind } from '../types';
import { contentWords, singular } from '../language/words';

/** What must be remembered of a fact to find it again in a later version of its course. A `Fact` is one. */
export interface FactDigest {
	readonly id: FactId;
	readonly kind: FactKind;
	readonly subject: string;
	readonly statement: string;
}

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

interface Profile {
	readonly fact: FactDigest;
	readonly words: ReadonlySet<string>;
	readonly subject: ReadonlySet<string>;
	readonly trigrams: ReadonlySet<string>;
}

function profile(fact: FactDigest): Profile {
	const words = contentWords(fact.statement).map(singular);
	return {
		fact,
		words: new Set(words),
		subject: new Set(contentWords(fact.subject).map(singular)),
		trigrams: trigramsOf(words)
	};
}

/** Letter trigrams inside words: a typo changes few of them. */
function trigramsOf(words: readonly string[]): Set<string> {
	const out = new Set<string>();
	for (const word of words) {
		const padded = `^${word}$`;
		for (let i = 0; i + 3 <= padded.length; i++) out.add(padded.slice(i, i + 3));
	}
	return out;
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

/** Dice coefficient of trigrams and of words, with containment so that a merged or split statement finds its half; subject and kind weigh in. */
function similarity(a: Profile, b: Profile): number {
	if (a.fact.statement === b.fact.statement && a.fact.kind === b.fact.kind) return 1;
	const text = Math.max(
		dice(a.trigrams, b.trigrams),
		dice(a.words, b.words),
		0.85 * containment(a.words, b.words)
	);
	const subject = dice(a.subject, b.subject);
	const kind = a.fact.kind === b.fact.kind ? 1 : 0;
	return 0.75 * text + 0.15 * subject + 0.1 * kind;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const [small, large] = a.size <= b.size ? [a, b] : [b, a];
	let n = 0;
	for (const x of small) if (large.has(x)) n++;
	return n;
}
const dice = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
	a.size + b.size === 0 ? 1 : (2 * shared(a, b)) / (a.size + b.size);
const containment = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
	Math.min(a.size, b.size) < 3 ? 0 : shared(a, b) / Math.min(a.size, b.size);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byId = (a: FactDigest, b: FactDigest) => compare(a.id, b.id);
