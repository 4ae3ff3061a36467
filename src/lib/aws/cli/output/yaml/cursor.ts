/** Lines longer than this are folded at the next blank. */
const bestWidth = 80;

/** Where the document is being written, with what libyaml keeps in mind about it. */
export class Cursor {
	private readonly pieces: string[] = [];
	private column = 0;
	/** The last thing written was a blank or an indicator that needs none behind it. */
	hasBlank = true;
	/** Only indentation and indicators such as `- ` stand on this line. */
	isIndentation = true;
	/** Columns; -1 outside of the document's first collection. */
	indent = -1;

	get text(): string {
		return this.pieces.join('');
	}

	get isBeyondWidth(): boolean {
		return this.column > bestWidth;
	}

	/** One code point, or several that are no line breaks. */
	put(text: string, width = 1): void {
		this.pieces.push(text);
		this.column += width;
	}

	putBreak(text = '\n'): void {
		this.pieces.push(text);
		this.column = 0;
	}

	/** Goes to the indentation, on a new line unless it is just there. */
	toIndent(): void {
		const indent = Math.max(this.indent, 0);
		const isThere = this.column < indent || (this.column === indent && this.hasBlank);
		if (!this.isIndentation || !isThere) this.putBreak();
		if (this.column < indent) this.put(' '.repeat(indent - this.column), indent - this.column);
		this.hasBlank = true;
		this.isIndentation = true;
	}

	/** Syntax: `- `, `:`, a quote, `&id001`. */
	indicator(
		text: string,
		{ afterBlank = true, isBlank = false, isIndentation = false } = {}
	): void {
		if (afterBlank && !this.hasBlank) this.put(' ');
		this.put(text, text.length);
		this.hasBlank = isBlank;
		this.isIndentation = this.isIndentation && isIndentation;
	}

	/** Runs `write` two columns further in; a list that is a member's value stands under its key. */
	indented(write: () => void, { isIndentless = false, isFlow = false } = {}): void {
		const outer = this.indent;
		if (outer < 0) this.indent = isFlow ? 2 : 0;
		else if (!isIndentless) this.indent = outer + 2;
		write();
		this.indent = outer;
	}
}
