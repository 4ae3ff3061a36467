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

	/** `title`: `RUN-TASK`. Narrow terminals get 40 columns all the same. */
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
		const wrapped = wrap(text, Math.max(20, this.width - indent));
		if (wrapped.length === 0) return this;
		this.gap();
		for (const line of wrapped) this.lines.push(' '.repeat(indent) + line);
		return this;
	}

	/** A name, and its text on the lines below. */
	entry(name: string, text: string, indent = TEXT, below = BELOW): this {
		this.gap();
		this.lines.push(' '.repeat(indent) + name);
		for (const line of wrap(text, Math.max(20, this.width - below))) {
			this.lines.push(' '.repeat(below) + line);
		}
		return this;
	}

	bullets(items: readonly string[], indent = TEXT): this {
		for (const item of items) {
			this.gap();
			this.lines.push(`${' '.repeat(indent)}o ${item}`);
		}
		return this;
	}

	/** Lines as they are, however long. */
	code(lines: readonly string[], indent = BELOW): this {
		this.gap();
		for (const line of lines) this.lines.push(line === '' ? '' : ' '.repeat(indent) + line);
		return this;
	}

	/** With title above and below, and the last newline. */
	toString(): string {
		const name = `${this.title}()`;
		const gap = Math.max(1, this.width - 2 * name.length);
		const head = name + ' '.repeat(gap) + name;
		return [head, '', '', '', ...this.lines, '', '', '', name.padStart(head.length), ''].join('\n');
	}

	/** An empty line, unless the section has just begun. */
	private gap(): void {
		const last = this.lines.at(-1);
		if (last !== undefined && /^\s/.test(last)) this.lines.push('');
	}
}
