import { step, withKill, withLine, type EditorState, type Step } from './editor-state';
import { beginSearch } from './history-search';
import { cuts, insert, moves, transpose, type Cut, type Line } from './line';
import { visit } from './line-history';

export type Command = (state: EditorState, history: readonly string[]) => Step;

const moving =
	(move: (line: Line) => Line): Command =>
	(state) =>
		step(withLine(state, move(state.line)));
const deleting =
	(cut: (line: Line) => Cut): Command =>
	(state) =>
		step(withLine(state, cut(state.line).line));
const killing =
	(cut: (line: Line) => Cut): Command =>
	(state) =>
		step(withKill(state, cut(state.line)));

const goingTo =
	(to: (at: number, length: number) => number): Command =>
	(state, history) => {
		const found = visit(state.place, history, state.line, to(state.place.at, history.length));
		if (!found) return step({ ...state, last: 'other' });
		return step({ ...withLine(state, found.line), place: found.place, undo: [] });
	};

/** The last word of an entry, quotation marks and all. */
const lastWord = (entry: string): string =>
	/(?:"(?:\\.|[^"])*"|'[^']*'|\\.|[^\s"'])+(?=\s*$)/s.exec(entry)?.[0] ?? '';

/** The last argument of the entry before; pressed again, that of the one before it. */
const yankLastArg: Command = (state, history) => {
	const entry = (state.fetched?.entry ?? state.place.at) - 1;
	if (entry < 0) return step(state);
	const from = state.fetched?.from ?? state.line.cursor;
	const { text, cursor } = state.line;
	const without = { text: text.slice(0, from) + text.slice(cursor), cursor: from };
	const line = insert(without, lastWord(history[entry] ?? ''));
	return step({ ...withLine(state, line), fetched: { entry, from } });
};

const undo: Command = (state) => {
	const line = state.undo.at(-1);
	if (!line) return step(state);
	return step({ ...state, line, undo: state.undo.slice(0, -1), last: 'other', fetched: null });
};

const deleteChar = deleting(cuts['delete-char']);

/** What keys can do, by readline's names where it has one. */
export const commands = {
	'backward-char': moving(moves['backward-char']),
	'forward-char': moving(moves['forward-char']),
	'beginning-of-line': moving(moves['beginning-of-line']),
	'end-of-line': moving(moves['end-of-line']),
	'backward-word': moving(moves['backward-word']),
	'forward-word': moving(moves['forward-word']),
	'backward-delete-char': deleting(cuts['backward-delete-char']),
	'delete-char': deleteChar,
	'kill-line': killing(cuts['kill-line']),
	'unix-line-discard': killing(cuts['unix-line-discard']),
	'unix-word-rubout': killing(cuts['unix-word-rubout']),
	'backward-kill-word': killing(cuts['backward-kill-word']),
	'kill-word': killing(cuts['kill-word']),
	yank: (state) => step(withLine(state, insert(state.line, state.killed))),
	'transpose-chars': moving(transpose),
	'yank-last-arg': yankLastArg,
	undo,
	'previous-history': goingTo((at) => at - 1),
	'next-history': goingTo((at) => at + 1),
	'beginning-of-history': goingTo(() => 0),
	'end-of-history': goingTo((_, length) => length),
	'reverse-search-history': (state, history) =>
		step({ ...state, search: beginSearch(history, state.line), last: 'other' }),
	'accept-line': (state) => step(state, 'accept'),
	interrupt: (state) => step(state, 'interrupt'),
	'clear-screen': (state) => step({ ...state, last: 'other' }, 'clear'),
	complete: (state) => step(state, 'complete'),
	'delete-char-or-end': (state, history) =>
		state.line.text === '' ? step(state, 'end-of-file') : deleteChar(state, history)
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;
