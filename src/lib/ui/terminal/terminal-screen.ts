/** A row that is followed while the terminal scrolls and breaks its lines anew. */
export interface RowMark {
	/** 0 at the top of the screen; null where it has been scrolled out. */
	row(): number | null;
	dispose(): void;
}

/** What a shell's terminal needs of the one it is shown in. */
export interface TerminalScreen {
	readonly columns: number;
	readonly rows: number;
	/** As a terminal takes it: `\r\n` ends a line. `then` is called once it stands on the screen, before anything that is written later. */
	write(text: string, then?: () => void): void;
	/** Resolves once all that was written stands there. The cursor is to be asked for then. */
	settled(): Promise<void>;
	/** Row and column on the screen, 0 first. */
	cursor(): { readonly row: number; readonly column: number };
	/** Marks the row so many above the cursor. */
	mark(rowsAbove: number): RowMark;
}
