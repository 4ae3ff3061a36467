import { sameUnitQuantities } from './rules/quantity';
import type { ChoiceItem } from './types';

/** Whether the options stand in an order that means something: quantities of one unit, which the bank puts in ascending order, or True and False. */
export function hasOrderedOptions(item: Pick<ChoiceItem, 'form' | 'options'>): boolean {
	if (item.form === 'true-false') return true;
	return sameUnitQuantities(item.options.map(({ text }) => text)) !== null;
}
