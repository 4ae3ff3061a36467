import type { Line } from './line';

/** A search backward through the history, key by key: Ctrl+R. */
export interface Search {
	readonly query: string;
	/** Of the entry that matches, or the last that did. */
	readonly at: number;
	readonly failed: boolean;
	readonly line: Line;
	/** What Ctrl+G goes back to. */
	readonly before: Line;
	/** What Backspace goes back to. */
	readonly previous: Search | null;
}

export const beginSearch = (history: readonly string[], line: Line): Search => ({
	query: '',
	at: history.length,
	failed: false,
	line,
	before: line,
	previous: null
});

/** The newest entry at or before `from` that holds the query. */
function find(history: readonly string[], query: string, from: number): number {
	for (let at = Math.min(from, history.length - 1); at >= 0; at--)
		if (history[at]?.includes(query)) return at;
	return -1;
}

function lookFrom(
	search: Search,
	history: readonly string[],
	query: string,
	from: number,
	previous: Search | null
): Search {
	const at = query === '' ? -1 : find(history, query, from);
	if (at < 0) return { ...search, query, previous, failed: query !== '' };
	const text = history[at] ?? '';
	const line = { text, cursor: text.lastIndexOf(query) };
	return { ...search, query, at, line, previous, failed: false };
}

/** With more typed into the query. The entry at hand stays where it still matches. */
export const searchMore = (search: Search, history: readonly string[], typed: string): Search =>
	lookFrom(search, history, search.query + typed, search.at, search);

/** Without the last character of the query. */
export const searchLess = (search: Search): Search => search.previous ?? search;

/** The next older entry. With nothing typed, what the last search was for. */
export const searchOlder = (search: Search, history: readonly string[], last: string): Search =>
	search.query === ''
		? lookFrom(search, history, last, search.at, search)
		: lookFrom(search, history, search.query, search.at - 1, search.previous);

/** As bash writes it. */
export const searchPrompt = ({ query, failed }: Search): string =>
	`(${failed ? 'failed ' : ''}reverse-i-search)\`${query}': `;
