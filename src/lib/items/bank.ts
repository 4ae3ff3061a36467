import type { FactId } from '../core/ids';
import { spread } from './bank-order';
import { answerKey, stemKey } from './bank-keys';
import type { Bank, Flaw, Item, Skipped } from './types';

export interface BankChecks {
	readonly checkItem: (item: Item) => readonly Flaw[];
	/** Rules that show only among items; their order is the order of the bank. */
	readonly checkAmong: (items: readonly Item[]) => readonly Flaw[];
	/** Reorders options so that keys fall evenly; everything else stays. */
	readonly balanceKeys: (items: readonly Item[], seed: string) => readonly Item[];
}

type Blocked = Bank['blocked'][number];

/** Parts items by whether a flaw blocks them. */
function sift(items: readonly Item[], flawsOf: (item: Item) => readonly Flaw[]) {
	const kept: Item[] = [];
	const blocked: Blocked[] = [];
	const warnings: Flaw[] = [];
	for (const item of items) {
		const flaws = flawsOf(item);
		if (flaws.some((flaw) => flaw.severity === 'ERROR')) blocked.push({ item, flaws });
		else {
			kept.push(item);
			warnings.push(...flaws);
		}
	}
	return { kept, blocked, warnings };
}

function byItem(flaws: readonly Flaw[]): ReadonlyMap<string, readonly Flaw[]> {
	const lists = new Map<string, Flaw[]>();
	for (const flaw of flaws) {
		const list = lists.get(flaw.item);
		if (list) list.push(flaw);
		else lists.set(flaw.item, [flaw]);
	}
	return lists;
}

function sameOrder(a: Item, b: Item): boolean {
	if (a === b) return true;
	if (!('options' in a) || !('options' in b) || a.stem !== b.stem) return false;
	return (
		a.options.length === b.options.length &&
		a.options.every((o, i) => o.text === b.options[i]?.text)
	);
}

/** Of two items with one stem the first stays: another key would contradict it, the same one repeat it. */
function sameStem(items: readonly Item[]): ReadonlyMap<Item, Flaw> {
	const first = new Map<string, Item>();
	const found = new Map<Item, Flaw>();
	for (const item of items) {
		const stem = stemKey(item);
		const other = first.get(stem);
		if (!other) {
			first.set(stem, item);
			continue;
		}
		const same = answerKey(other) === answerKey(item);
		found.set(item, {
			rule: same ? 'duplicate-item' : 'same-stem-other-key',
			severity: 'ERROR',
			item: item.id,
			message: `Unexpected stem of ${other.id} a second time ${same ? 'with the same key' : 'with another key'}, expected stems that differ`
		});
	}
	return found;
}

/** Facts whose only items were blocked, or that never had one and no reason stands yet. */
function without(
	skipped: readonly Skipped[],
	items: readonly Item[],
	blocked: readonly Blocked[]
): Skipped[] {
	const served = new Set(items.flatMap((item) => item.facts));
	const explained = new Set(skipped.filter((s) => s.form === null).map((s) => s.fact));
	const reasons = new Map<FactId, string>();
	for (const { item, flaws } of blocked)
		for (const fact of item.facts)
			if (!served.has(fact) && !explained.has(fact) && !reasons.has(fact))
				reasons.set(
					fact,
					`its items were blocked: ${flaws.find((f) => f.severity === 'ERROR')?.message ?? ''}`
				);
	const stale = (s: Skipped) => s.form === null && served.has(s.fact);
	return [
		...skipped.filter((s) => !stale(s)),
		...[...reasons].map(([fact, reason]) => ({ fact, form: null, reason }))
	];
}

/**
 * The bank of a course: what the rules let through, in an order in which neighbours test different facts, keys
 * balanced. Authored items come before generated ones where two clash.
 */
export function assembleBank(
	generated: readonly Item[],
	authored: readonly Item[],
	skipped: readonly Skipped[],
	seed: string,
	checks: BankChecks
): Bank {
	const clashes = sameStem([...authored, ...generated]);
	const single = sift([...generated, ...authored], (item) => {
		const clash = clashes.get(item);
		return clash ? [clash] : checks.checkItem(item);
	});
	const clash = (a: Item, b: Item) => checks.checkAmong([a, b]).length > 0;
	const balanced = checks.balanceKeys(spread(single.kept, clash), seed);
	const before = new Map<string, Item>(single.kept.map((item) => [item.id, item]));
	const known = byItem(single.warnings);
	// Item rules look at options in their order: only what balancing moved is checked again.
	const again = sift(balanced, (item) => {
		const old = before.get(item.id);
		return old && sameOrder(old, item) ? (known.get(item.id) ?? []) : checks.checkItem(item);
	});
	const among = byItem(checks.checkAmong(again.kept));
	const together = sift(again.kept, (item) => among.get(item.id) ?? []);
	const kept = new Set<string>(together.kept.map((item) => item.id));
	const blocked = [...single.blocked, ...again.blocked, ...together.blocked];
	return {
		items: together.kept,
		blocked,
		flaws: [...again.warnings.filter((flaw) => kept.has(flaw.item)), ...together.warnings],
		skipped: without(skipped, together.kept, blocked)
	};
}
