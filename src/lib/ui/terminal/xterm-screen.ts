import type { TerminalScreen } from './terminal-screen';

/** The part of xterm.js that both of its builds have, with and without a window. */
export interface Xterm {
	readonly cols: number;
	readonly rows: number;
	readonly buffer: {
		readonly active: { readonly cursorX: number; readonly cursorY: number; readonly baseY: number };
	};
	write(data: string, callback?: () => void): void;
	/** `line` is -1 once it has left the scrollback. */
	registerMarker(cursorYOffset?: number): { readonly line: number; dispose(): void } | undefined;
}

/** An xterm.js terminal as the screen of a shell. */
export function xtermScreen(terminal: Xterm): TerminalScreen {
	return {
		get columns() {
			return terminal.cols;
		},
		get rows() {
			return terminal.rows;
		},
		write: (text, then) => terminal.write(text, then),
		settled: () => new Promise((resolve) => terminal.write('', resolve)),
		cursor() {
			const { cursorX, cursorY } = terminal.buffer.active;
			return { row: cursorY, column: cursorX };
		},
		mark(rowsAbove) {
			const marker = terminal.registerMarker(-rowsAbove);
			return {
				row() {
					const line = marker?.line ?? -1;
					const row = line - terminal.buffer.active.baseY;
					return line < 0 || row < 0 ? null : row;
				},
				dispose: () => marker?.dispose()
			};
		}
	};
}
