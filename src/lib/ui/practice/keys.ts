import type { Item } from '../../items/types';
import { shownRights, toggleChoice, type ItemResponse } from '../item/response';

/** What the digit keys 1 to 9 do to a response. `row` is the match row that has the focus, or null. */
export function digitResponse(
	item: Item,
	response: ItemResponse,
	digit: number,
	seed: string,
	row: number | null
): ItemResponse | null {
	const index = digit - 1;
	if ('options' in item && response.kind === 'choice') {
		return { kind: 'choice', chosen: toggleChoice(item, response.chosen, index) };
	}
	if (item.form === 'match' && response.kind === 'match') {
		const right = shownRights(item, seed)[index];
		const open = response.chosen.findIndex((c) => c === null);
		const left = row ?? (open === -1 ? response.chosen.length - 1 : open);
		if (right === undefined) return null;
		return { kind: 'match', chosen: response.chosen.map((c, i) => (i === left ? right : c)) };
	}
	if (item.form === 'flashcard' && response.kind === 'self' && response.revealed && index < 2) {
		return { kind: 'self', revealed: true, knew: index === 1 };
	}
	return null;
}
