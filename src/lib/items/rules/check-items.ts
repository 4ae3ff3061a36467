import type { Flaw, Item } from '../types';
import { bankRules, itemRules } from './all';

/** Flaws of an item by itself, in the order of the rules. */
export function checkItem(item: Item): Flaw[] {
	return itemRules.flatMap((rule) =>
		rule.check(item).map(({ message, severity }) => ({
			rule: rule.id,
			severity: severity ?? rule.severity,
			item: item.id,
			message
		}))
	);
}

/** Flaws that show only among items. The order of the items is the order of the bank. */
export function checkAmong(items: readonly Item[]): Flaw[] {
	return bankRules.flatMap((rule) =>
		rule.check(items).map(({ item, message, severity }) => ({
			rule: rule.id,
			severity: severity ?? rule.severity,
			item,
			message
		}))
	);
}

/** Both: item by item in the order of the bank, then those among items. */
export function checkBank(items: readonly Item[]): Flaw[] {
	return [...items.flatMap(checkItem), ...checkAmong(items)];
}
