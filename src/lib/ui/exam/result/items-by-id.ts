import type { ItemsById } from '../../../exam/answer-changes';
import type { Item } from '../../../items/types';
import type { Deck } from '../../study/deck';

/** The deck's items under their ids as such. */
export const itemsById = ({ items }: Pick<Deck, 'items'>): ItemsById =>
	items as ReadonlyMap<string, Item>;
