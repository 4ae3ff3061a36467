/** Columns from the left: of a section's text, and of what stands below an option's name. */
export const TEXT = 7;
export const BELOW = 10;

/** Words in lines of at most `width` characters; a longer word has a line of its own. */
export function wrap(text: string, width: number): readonly string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/\s+/).filter((one) => one !== '')) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (longer.length > width && line !== '') {
			lines.push(line);
			line = word;
		} else {
			line = longer;
		}
	}
	return line === '' ? lines : [...lines, line];
}

/** A manual page as it is read in a terminal: `NAME`, indented text, wrapped lines. */
export class Page {
	private readonly lines: string[] = [];
	private readonly width: number;

	/** `title`: `RUN-TASK`. Below 60 columns indents are three fifths as deep; no page is narrower than 40. */
	constructor(
		private readonly title: string,
		columns: number
	) {
		this.width = Math.max(40, columns) - 2;
	}

	section(name: string): this {
		this.gap();
		this.lines.push(name);
		return this;
	}

	/** A paragraph, set off from what is before it. */
	paragraph(text: string, indent = TEXT): this {
		if (text.trim() === '') return this;
		this.gap();
		this.wrapped(text, indent);
		return this;
	}

	/** A name, and its text on the lines below. */
	entry(name: string, text: string, indent = TEXT, below = BELOW): this {
		this.gap();
		this.wrapped(name, indent);
		this.wrapped(text, below);
		return this;
	}

	bullets(items: readonly string[], indent = TEXT): this {
		for (const item of items) {
			this.gap();
			this.lines.push(`${this.blanks(indent)}o ${item}`);
		}
		return this;
	}

	/** Lines as they are, however long. */
	code(lines: readonly string[], indent = BELOW): this {
		this.gap();
		for (const line of lines) this.lines.push(line === '' ? '' : this.blanks(indent) + line);
		return this;
	}

	/** With title above and below, and the last newline. */
	toString(): string {
		const name = `${this.title}()`;
		const gap = Math.max(1, this.width - 2 * name.length);
		const head = name + ' '.repeat(gap) + name;
		return [head, '', '', '', ...this.lines, '', '', '', name.padStart(head.length), ''].join('\n');
	}

	private wrapped(text: string, indent: number): void {
		const blanks = this.blanks(indent);
		for (const line of wrap(text, Math.max(20, this.width - blanks.length))) {
			this.lines.push(blanks + line);
		}
	}

	private blanks(indent: number): string {
		return ' '.repeat(this.width < 58 ? Math.round(indent * 0.6) : indent);
	}

	/** An empty line, unless the section has just begun. */
	private gap(): void {
		const last = this.lines.at(-1);
		if (last !== undefined && /^\s/.test(last)) this.lines.push('');
	}
}
