import { clustersOf } from './cells';
import { commands } from './editor-commands';
import { step, withLine, type EditorState, type Step } from './editor-state';
import { searchLess, searchMore, searchOlder, searchPrompt, type Search } from './history-search';
import { keyBindings } from './key-bindings';
import type { Press } from './key-presses';
import { insert } from './line';
import { visit } from './line-history';

/** What is pasted waits for Enter, as bash's bracketed paste does; newlines at its end are not taken for one. */
const pasted = (text: string) => text.replace(/\n+$/, '');

/** Ends a search with the entry it found in the line. */
function takeFound(state: EditorState, search: Search, history: readonly string[]): EditorState {
	const found = visit(state.place, history, search.before, search.at);
	return {
		...state,
		line: search.line,
		place: found?.place ?? state.place,
		search: null,
		searched: search.query || state.searched
	};
}

/** A key while a search is on; null where it ends the search and means what it always does. */
function searchStep(
	state: EditorState,
	search: Search,
	press: Press,
	history: readonly string[]
): Step | null {
	const going = (next: Search) => step({ ...state, search: next });
	if (press.kind !== 'key') {
		const letters = clustersOf(pasted(press.text));
		return going(letters.reduce((found, { text }) => searchMore(found, history, text), search));
	}
	switch (press.name) {
		case 'C-r':
			return going(searchOlder(search, history, state.searched));
		case 'backspace':
		case 'C-h':
			return going(searchLess(search));
		case 'C-g':
			return step({ ...state, line: search.before, search: null, searched: search.query });
		case 'escape':
			return step(takeFound(state, search, history));
		default:
			return null;
	}
}

function keyStep(state: EditorState, name: string, history: readonly string[]): Step {
	if (name === 'escape') return step({ ...state, meta: true });
	const command = keyBindings[name];
	return command ? commands[command](state, history) : step({ ...state, last: 'other' });
}

/** What a key makes of a line. `history` is what was entered before, oldest first. */
export function pressed(state: EditorState, press: Press, history: readonly string[]): Step {
	if (state.search) {
		const searching = searchStep(state, state.search, press, history);
		return searching ?? pressed(takeFound(state, state.search, history), press, history);
	}
	if (state.meta && press.kind !== 'paste') {
		const plain = { ...state, meta: false };
		if (press.kind === 'key') return keyStep(plain, `M-${press.name}`, history);
		const [first = ''] = press.text;
		const rest = press.text.slice(first.length);
		const done = keyStep(plain, `M-${first.toLowerCase()}`, history);
		return rest === '' ? done : pressed(done.state, { kind: 'text', text: rest }, history);
	}
	if (press.kind === 'key') return keyStep(state, press.name, history);
	const text = press.kind === 'paste' ? pasted(press.text) : press.text;
	return step(
		withLine(state, insert(state.line, text), press.kind === 'text' ? 'insert' : 'other')
	);
}

/** The prompt before the line: bash's own while its history is searched. */
export const promptOf = (state: EditorState, prompt: string): string =>
	state.search ? searchPrompt(state.search) : prompt;

export const lineShown = (state: EditorState) => state.search?.line ?? state.line;
