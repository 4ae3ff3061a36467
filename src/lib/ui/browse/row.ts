import type { ItemForm } from '../../core/item-forms';
import type { CardRow } from '../../progress/port';

/** A card joined with what it asks about, ready to be searched and sorted. */
export interface BrowseRow {
	readonly card: CardRow;
	/** The fact's statement or the question; of an archived card, the last known one. */
	readonly text: string;
	/** Lower-case text of everything a plain word is looked for in: statement, stems and answers. */
	readonly haystack: string;
	readonly lesson: string;
	readonly section: string;
	readonly domain: string;
	readonly forms: readonly ItemForm[];
	/** Chance of recalling it today; null while new. */
	readonly retrievability: number | null;
}
