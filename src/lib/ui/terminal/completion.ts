import type { Completion } from '../../aws/shell/types';
import { cellCount, clustersOf } from './cells';
import type { Line } from './line';

/** More are asked about before they are listed, as bash does. */
export const manyCandidates = 100;

export interface Completed {
	readonly line: Line;
	/** Whether the line is any longer. */
	readonly gained: boolean;
	/** What to list where several may stand there. */
	readonly choices: readonly string[];
}

/** What all texts begin with, in whole characters. */
export function commonPrefix(texts: readonly string[]): string {
	const [first = '', ...rest] = texts;
	let prefix = '';
	for (const { text } of clustersOf(first)) {
		if (!rest.every((other) => other.startsWith(prefix + text))) break;
		prefix += text;
	}
	return prefix;
}

/** Without the directory they share and the blank behind a finished word. */
function choicesOf(candidates: readonly string[]): string[] {
	const shared = commonPrefix(candidates);
	const directory = shared.slice(0, shared.lastIndexOf('/') + 1);
	return candidates.map((one) => one.slice(directory.length).trimEnd());
}

/** What Tab makes of a line. `from` and candidates speak of the text before the cursor. */
export function complete(line: Line, { from, candidates }: Completion): Completed {
	const word = line.text.slice(from, line.cursor);
	const prefix = commonPrefix(candidates);
	const gained = candidates.length > 0 && prefix !== word && prefix.length >= word.length;
	const choices = candidates.length > 1 ? choicesOf(candidates) : [];
	if (!gained) return { line, gained, choices };
	// A blank that is there already is not doubled.
	const tail = line.text.slice(line.cursor);
	const rest = prefix.endsWith(' ') && tail.startsWith(' ') ? tail.slice(1) : tail;
	const head = line.text.slice(0, from) + prefix;
	return { line: { text: head + rest, cursor: head.length }, gained, choices };
}

/** In columns read downward, as `ls` prints names: lines without their ends. */
export function inColumns(names: readonly string[], columns: number): string[] {
	const cells = names.map(cellCount);
	const widest = Math.max(0, ...cells) + 2;
	const across = Math.max(1, Math.floor((columns + 1) / widest));
	const down = Math.ceil(names.length / across);
	return Array.from({ length: down }, (_, row) => {
		let line = '';
		for (let at = row; at < names.length; at += down) {
			const isLast = at + down >= names.length;
			line += (names[at] ?? '') + (isLast ? '' : ' '.repeat(widest - (cells[at] ?? 0)));
		}
		return line;
	});
}
