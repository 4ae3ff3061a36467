import type { Item } from '../../items/types';
import type { ItemResponse, Verdict } from './response';

/** What every form of an item is given. `verdict` is null until the response is checked. */
export interface FormProps<I extends Item, Kind extends ItemResponse['kind']> {
	readonly item: I;
	readonly response: Extract<ItemResponse, { kind: Kind }>;
	readonly verdict: Verdict | null;
	/** Id of the element that holds the stem. */
	readonly labelledby: string;
	/** Seed of the session: the same order of texts after a reload. */
	readonly seed: string;
	/** True where the page around the item turns a flashcard and takes its grade. */
	readonly gradedOutside?: boolean;
	readonly onrespond: (response: ItemResponse) => void;
}
