import { checkBank } from '../rules/check-items';
import type { Flaw, Item } from '../types';
import { testwiseGuessers, type GuesserScore } from './guessers';
import { keyPositions, type KeyPositions } from './key-positions';

export interface TrueShare {
	readonly items: number;
	readonly trueItems: number;
	/** 0 to 1; null without true-false items. */
	readonly share: number | null;
	/** 40 to 60 %, or as near to half as so few items can be. */
	readonly pass: boolean;
}

const MIN_TRUE = 0.4;
const MAX_TRUE = 0.6;

export function trueShare(items: readonly Item[]): TrueShare {
	const statements = items.filter((item) => item.form === 'true-false');
	const trueItems = statements.filter((item) =>
		item.options.some((o) => o.correct && o.text === 'True')
	).length;
	const n = statements.length;
	if (n === 0) return { items: 0, trueItems: 0, share: null, pass: true };
	const share = trueItems / n;
	const pass = (share >= MIN_TRUE && share <= MAX_TRUE) || Math.abs(2 * trueItems - n) <= 1;
	return { items: n, trueItems, share, pass };
}

export interface FlawRates {
	readonly items: number;
	/** Items with an ERROR, with at least one WARN, with at least two; shares of all items, 0 to 1. */
	readonly error: number;
	readonly oneWarn: number;
	readonly twoWarns: number;
	/** Flaws by rule, most frequent first. */
	readonly byRule: readonly {
		readonly rule: string;
		readonly errors: number;
		readonly warns: number;
	}[];
	readonly pass: boolean;
}

const MAX_ONE_WARN = 0.1;
const MAX_TWO_WARNS = 0.02;

export function flawRates(items: readonly Item[], flaws: readonly Flaw[]): FlawRates {
	const errors = new Set<string>();
	const warns = new Map<string, number>();
	const rules = new Map<string, { rule: string; errors: number; warns: number }>();
	for (const flaw of flaws) {
		const row = rules.get(flaw.rule) ?? { rule: flaw.rule, errors: 0, warns: 0 };
		rules.set(flaw.rule, row);
		if (flaw.severity === 'ERROR') {
			row.errors++;
			errors.add(flaw.item);
		} else {
			row.warns++;
			warns.set(flaw.item, (warns.get(flaw.item) ?? 0) + 1);
		}
	}
	const n = Math.max(1, items.length);
	const error = errors.size / n;
	const oneWarn = warns.size / n;
	const twoWarns = [...warns.values()].filter((count) => count >= 2).length / n;
	const byRule = [...rules.values()].sort(
		(a, b) => b.errors + b.warns - (a.errors + a.warns) || (a.rule < b.rule ? -1 : 1)
	);
	const pass = error === 0 && oneWarn <= MAX_ONE_WARN && twoWarns <= MAX_TWO_WARNS;
	return { items: items.length, error, oneWarn, twoWarns, byRule, pass };
}

export interface BankReport {
	readonly items: number;
	readonly keyPositions: KeyPositions;
	readonly trueShare: TrueShare;
	readonly guessers: readonly GuesserScore[];
	readonly flaws: FlawRates;
	readonly pass: boolean;
}

/** Everything that is asked of a bank as a whole. `flaws` are those of `checkBank`, where the caller has them. */
export function bankChecks(
	items: readonly Item[],
	flaws: readonly Flaw[] = checkBank(items)
): BankReport {
	const parts = {
		keyPositions: keyPositions(items),
		trueShare: trueShare(items),
		guessers: testwiseGuessers(items),
		flaws: flawRates(items, flaws)
	};
	const pass =
		parts.keyPositions.pass &&
		parts.trueShare.pass &&
		parts.guessers.every((g) => g.pass) &&
		parts.flaws.pass;
	return { items: items.length, ...parts, pass };
}
