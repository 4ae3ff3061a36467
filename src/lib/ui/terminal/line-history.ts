import { lineOf, type Line } from './line';

/**
 * Where Up and Down stand in the history. Lines that were changed on the way are kept until one is entered, as bash does; the one that was begun is the
 * draft behind the last entry.
 */
export interface HistoryPlace {
	/** Index into the history; its length is the line that was begun. */
	readonly at: number;
	readonly drafts: ReadonlyMap<number, string>;
}

export const atTheEnd = (history: readonly string[]): HistoryPlace => ({
	at: history.length,
	drafts: new Map()
});

/** Goes `to` another entry with what stands in the line kept; null where there is none. */
export function visit(
	place: HistoryPlace,
	history: readonly string[],
	line: Line,
	to: number
): { readonly place: HistoryPlace; readonly line: Line } | null {
	if (to < 0 || to > history.length || to === place.at) return null;
	const drafts = new Map(place.drafts);
	if (line.text === (history[place.at] ?? '')) drafts.delete(place.at);
	else drafts.set(place.at, line.text);
	return { place: { at: to, drafts }, line: lineOf(drafts.get(to) ?? history[to] ?? '') };
}
