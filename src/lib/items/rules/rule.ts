import type { ItemId } from '../../core/ids';
import type { Flaw, Item } from '../types';

export type Severity = Flaw['severity'];

export interface RuleFinding {
	/** What is wrong, with the words that show it. */
	readonly message: string;
	/** Where a rule has grades; else the rule's own severity counts. */
	readonly severity?: Severity;
}

interface RuleBase {
	/** kebab-case; stands in flaws and reports. */
	readonly id: string;
	/** The advice, as a short imperative. */
	readonly title: string;
	/** ERROR: the item is wrong or cannot be answered. WARN: a cue for the testwise, or bad style. */
	readonly severity: Severity;
	/** Where the advice comes from. */
	readonly source: string;
}

/** Judges one item by itself. */
export interface ItemRule extends RuleBase {
	check(item: Item): readonly RuleFinding[];
	readonly examples: { readonly ok: readonly Item[]; readonly notOk: readonly Item[] };
}

export interface BankFinding extends RuleFinding {
	readonly item: ItemId;
}

/** Judges items against each other. The order of the items is the order of the bank. */
export interface BankRule extends RuleBase {
	check(items: readonly Item[]): readonly BankFinding[];
	readonly examples: {
		readonly ok: readonly (readonly Item[])[];
		readonly notOk: readonly (readonly Item[])[];
	};
}

export const NO_FINDINGS: readonly RuleFinding[] = [];

/** The finding if `message` is given, none if it is null. */
export function findingIf(message: string | null): readonly RuleFinding[] {
	return message === null ? NO_FINDINGS : [{ message }];
}
