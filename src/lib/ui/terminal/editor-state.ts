import type { Search } from './history-search';
import { emptyLine, type Cut, type Line } from './line';
import { atTheEnd, type HistoryPlace } from './line-history';

/** A line being written, and what its keys need to know of those before. */
export interface EditorState {
	readonly line: Line;
	readonly place: HistoryPlace;
	readonly search: Search | null;
	/** What was searched for last. */
	readonly searched: string;
	/** What Ctrl+Y brings back. */
	readonly killed: string;
	/** Lines to go back to, the newest last. */
	readonly undo: readonly Line[];
	/** What the last key did, where the next one may go on with it. */
	readonly last: 'kill' | 'insert' | 'other';
	/** The last argument that was fetched, to be replaced by an older one. */
	readonly fetched: { readonly entry: number; readonly from: number } | null;
	/** Escape was pressed: the next key is a meta key. */
	readonly meta: boolean;
}

/** What a key asks of the terminal. */
export type Wish = 'accept' | 'interrupt' | 'end-of-file' | 'clear' | 'complete';

export interface Step {
	readonly state: EditorState;
	readonly wish: Wish | null;
}

/** An empty line. What was killed and searched for stays at hand. */
export const freshLine = (
	history: readonly string[],
	before: Pick<EditorState, 'killed' | 'searched'> = { killed: '', searched: '' }
): EditorState => ({
	line: emptyLine,
	place: atTheEnd(history),
	search: null,
	searched: before.searched,
	killed: before.killed,
	undo: [],
	last: 'other',
	fetched: null,
	meta: false
});

export const step = (state: EditorState, wish: Wish | null = null): Step => ({ state, wish });

/** With another line, to be undone unless letters are typed one behind the other. */
export function withLine(
	state: EditorState,
	line: Line,
	last: EditorState['last'] = 'other'
): EditorState {
	const undoes = line.text !== state.line.text && !(last === 'insert' && state.last === 'insert');
	return {
		...state,
		line,
		undo: undoes ? [...state.undo, state.line] : state.undo,
		last,
		fetched: null
	};
}

/** With something taken out. What consecutive keys kill is brought back as one. */
export function withKill(state: EditorState, { line, killed }: Cut): EditorState {
	if (killed === '') return { ...state, last: 'other' };
	const goesOn = state.last === 'kill' ? state.killed : '';
	const isBackward = line.cursor < state.line.cursor;
	return {
		...withLine(state, line, 'kill'),
		killed: isBackward ? killed + goesOn : goesOn + killed
	};
}
