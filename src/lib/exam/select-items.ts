import { Paper, type Clashes } from './paper';
import { byPreference, type Candidate, type Preferred } from './preference';
import type { Quota } from './quotas';

/** How many chosen items may be exchanged for others of their domains to make room for one. */
const MAX_MOVES = 4;
/** How many of them one item may drive out by itself. */
const MAX_DRIVEN = 2;
/** Candidates that the repair of one paper looks at in one step; keeps the worst case in bounds. */
const MAX_LOOKS = 700;

interface Search {
	readonly paper: Paper;
	/** By domain, best first. */
	readonly pools: ReadonlyMap<string, readonly Preferred[]>;
	readonly mostGenerated: number;
	/** What the present step lets in. */
	allowed: (candidate: Candidate) => boolean;
	looks: number;
}

/** Puts in every candidate of the domain that fits as it is, best first, until there are enough. */
function fill({ paper, pools, mostGenerated, allowed }: Search, quota: Quota): void {
	for (const candidate of pools.get(quota.domain) ?? []) {
		if (paper.countOf(quota.domain) >= quota.questions) return;
		if (!allowed(candidate) || paper.has(candidate)) continue;
		if (candidate.generated && paper.generated >= mostGenerated) continue;
		if (paper.inTheWay(candidate, 0).length === 0) paper.add(candidate);
	}
}

/** Sets of chosen items that have to go for the candidate to come in; none where too many would. */
function waysIn({ paper, mostGenerated }: Search, candidate: Candidate): readonly Candidate[][] {
	const blocking = [...paper.inTheWay(candidate, MAX_DRIVEN)];
	if (blocking.length > MAX_DRIVEN) return [];
	const full = candidate.generated && paper.generated >= mostGenerated;
	if (!full || blocking.some(({ generated }) => generated)) return [blocking];
	return paper.chosen.filter(({ generated }) => generated).map((one) => [...blocking, one]);
}

/** Puts the candidate in, and others for those it drives out and those still to be replaced; leaves the paper as it was where that fails. */
function place(
	search: Search,
	candidate: Candidate,
	toReplace: readonly Candidate[],
	moves: number,
	away: ReadonlySet<Candidate>
): boolean {
	const { paper } = search;
	if (++search.looks > MAX_LOOKS) return false;
	for (const driven of waysIn(search, candidate)) {
		if (driven.length > moves || driven.some((one) => away.has(one))) continue;
		for (const one of driven) paper.remove(one);
		paper.add(candidate);
		const gone = new Set([...away, candidate, ...driven]);
		if (replace(search, [...toReplace, ...driven], moves - driven.length, gone)) return true;
		paper.remove(candidate);
		for (const one of driven) paper.add(one);
	}
	return false;
}

/** Finds, for each of those to be replaced, another of its domain. `away` are those that may neither go nor come again. */
function replace(
	search: Search,
	[first, ...others]: readonly Candidate[],
	moves: number,
	away: ReadonlySet<Candidate>
): boolean {
	if (!first) return true;
	for (const other of search.pools.get(first.domain) ?? [])
		if (!search.paper.has(other) && !away.has(other) && search.allowed(other))
			if (place(search, other, others, moves, away)) return true;
	return false;
}

/** Looks for items that fit once others have been exchanged. */
function repair(search: Search, quota: Quota): void {
	const { paper, pools, allowed } = search;
	for (const candidate of pools.get(quota.domain) ?? []) {
		if (paper.countOf(quota.domain) >= quota.questions) return;
		if (!paper.has(candidate) && allowed(candidate))
			place(search, candidate, [], MAX_MOVES, new Set());
	}
}

/** What is let in, step by step: a paper repeats nothing while it can be filled otherwise, and writes no generated item where an authored one can be had. */
const steps: readonly ((candidate: Candidate) => boolean)[] = [
	({ avoided, generated }) => !avoided && !generated,
	({ avoided }) => !avoided,
	({ generated }) => !generated,
	() => true
];

/**
 * Items for the quotas: no fact twice, none that clash, at most `mostGenerated` generated ones. Greedy by preference, the scarcest domain first; where that gets
 * stuck, up to `MAX_MOVES` chosen ones are exchanged for others of their domains (bounded backtracking). A domain may stay short of its quota.
 */
export function selectItems(
	preferences: readonly Preferred[],
	quotas: readonly Quota[],
	mostGenerated: number,
	clashes: Clashes
): readonly Candidate[] {
	const sorted = [...preferences].sort(byPreference);
	const pools = new Map(
		quotas.map(({ domain }) => [domain, sorted.filter((one) => one.domain === domain)])
	);
	const paper = new Paper(clashes);
	const search: Search = { paper, pools, mostGenerated, allowed: () => true, looks: 0 };
	const isShort = ({ domain, questions }: Quota) => paper.countOf(domain) < questions;
	const slack = ({ domain, questions }: Quota) =>
		(pools.get(domain) ?? []).filter(({ generated }) => !generated).length - questions;
	const scarcestFirst = [...quotas].sort((a, b) => slack(a) - slack(b));
	for (const allowed of steps) {
		search.allowed = allowed;
		search.looks = 0;
		for (const quota of scarcestFirst) if (isShort(quota)) fill(search, quota);
		for (const quota of scarcestFirst) if (isShort(quota)) repair(search, quota);
	}
	return paper.chosen;
}
