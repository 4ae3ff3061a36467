import type { Redirect, Statement } from './ast';
import { readDocument } from './here-document';
import { readWord } from './parts';
import { SyntaxTrouble, Unfinished } from './trouble';

export interface ReaderOptions {
	readonly aliases?: ReadonlyMap<string, string>;
	readonly extendedPatterns?: boolean;
	/** Whether no more text can come: a here-document then ends with the text. */
	readonly isLast?: boolean;
	/** Line number of the first line. */
	readonly firstLine?: number;
	/** Reads statements up to one of the closing tokens. Given, because words contain commands. */
	readonly statements: (reader: Reader, closers: readonly string[]) => readonly Statement[];
}

const operators =
	/(?:&&|\|\||;;&|;;|;&|&>>|&>|&|\|&|\||;|\(|\)|<<<|<<-|<<|<&|<>|<|>>|>&|>\||>|\n)/y;
const literalWord = /[^\s;|&()<>"'`$\\#]+/y;

/** A place in the text, and what is remembered on the way: aliases in use, here-documents still to come. */
export class Reader {
	text: string;
	position = 0;
	readonly options: ReaderOptions;
	readonly warnings: { readonly line: number; readonly message: string }[] = [];
	private counted: { line: number; position: number };
	private readonly pending: Redirect[] = [];
	private readonly expanding: { name: string; until: number }[] = [];

	constructor(text: string, options: ReaderOptions) {
		this.text = text;
		this.options = options;
		this.counted = { line: options.firstLine ?? 1, position: 0 };
	}

	get atEnd(): boolean {
		return this.position >= this.text.length;
	}

	get line(): number {
		let { line, position } = this.counted;
		if (position > this.position) [line, position] = [this.options.firstLine ?? 1, 0];
		for (let at = this.text.indexOf('\n', position); at >= 0 && at < this.position; line += 1)
			at = this.text.indexOf('\n', at + 1);
		this.counted = { line, position: this.position };
		return line;
	}

	get character(): string {
		return this.text[this.position] ?? '';
	}

	startsWith(text: string): boolean {
		return this.text.startsWith(text, this.position);
	}

	/** What the pattern (sticky) matches here, and moves behind it. */
	take(pattern: RegExp): string | null {
		pattern.lastIndex = this.position;
		const found = pattern.exec(this.text);
		if (found === null) return null;
		this.position += found[0].length;
		return found[0];
	}

	peek(pattern: RegExp): string | null {
		pattern.lastIndex = this.position;
		return pattern.exec(this.text)?.[0] ?? null;
	}

	skipBlanks(): void {
		do this.take(/[ \t\r]+/y);
		while (this.joinLine());
		if (this.character === '#') this.take(/[^\n]*/y);
	}

	/** Takes a backslash at the end of a line, which joins it with the next. */
	joinLine(): boolean {
		if (!this.startsWith('\\\n')) return false;
		if (this.position + 2 >= this.text.length && !this.options.isLast) throw this.unfinished();
		this.position += 2;
		return true;
	}

	/** The operator here, or null. A newline is one. */
	peekOperator(): string | null {
		this.skipBlanks();
		return this.peek(operators);
	}

	takeOperator(wanted: string): boolean {
		if (this.peekOperator() !== wanted) return false;
		this.position += wanted.length;
		if (wanted === '\n') this.readDocuments();
		return true;
	}

	/** A word here without quotes or expansions, for reserved words and names. Null where there is none. */
	peekLiteral(): string | null {
		this.skipBlanks();
		const word = this.peek(literalWord);
		if (word === null) return null;
		const next = this.text[this.position + word.length] ?? '\n';
		return /[\s;|&()<>]/.test(next) ? word : null;
	}

	takeLiteral(wanted: string): boolean {
		if (this.peekLiteral() !== wanted) return false;
		this.position += wanted.length;
		return true;
	}

	skipNewlines(): void {
		while (this.takeOperator('\n'));
	}

	expectDocument(redirect: Redirect): void {
		this.pending.push(redirect);
	}

	/** The lines of the here-documents that began on the line just read. */
	readDocuments(): void {
		for (const redirect of this.pending.splice(0)) readDocument(this, redirect);
	}

	/** At the very end a here-document may still lack its lines. */
	finish(): void {
		if (this.pending.length === 0) return;
		if (!this.options.isLast) throw this.unfinished();
		this.readDocuments();
	}

	/** Puts an alias in the place of its name, which begins here. */
	expandAlias(name: string): boolean {
		const value = this.options.aliases?.get(name);
		if (value === undefined) return false;
		if (this.expanding.some((one) => one.name === name && this.position < one.until)) return false;
		const grown = value.length - name.length;
		for (const one of this.expanding) if (this.position < one.until) one.until += grown;
		this.expanding.push({ name, until: this.position + value.length });
		this.text =
			this.text.slice(0, this.position) + value + this.text.slice(this.position + name.length);
		return true;
	}

	/** The number of the last line. */
	get lastLine(): number {
		const newlines = this.text.replace(/\n$/, '').split('\n').length - 1;
		return (this.options.firstLine ?? 1) + newlines;
	}

	/** `wanted`: what would close the construct that began on a line. */
	unfinished(wanted?: string, line?: number): Unfinished {
		return wanted === undefined
			? new Unfinished('syntax error: unexpected end of file', this.lastLine + 1)
			: new Unfinished(
					`unexpected EOF while looking for matching \`${wanted}'`,
					line ?? Math.min(this.line, this.lastLine)
				);
	}

	/** bash's complaint about the token here. At the end of the text it asks for more instead. */
	unexpected(): Unfinished | SyntaxTrouble {
		const operator = this.peekOperator();
		if (operator === null && this.atEnd) return this.unfinished();
		const { line } = this;
		// Reading the word may show that the text ends inside it.
		const token = operator ?? readWord(this)?.source ?? '';
		const shown = token === '\n' ? 'newline' : token;
		return new SyntaxTrouble(`syntax error near unexpected token \`${shown}'`, line);
	}
}
