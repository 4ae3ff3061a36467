import type { Dict, Value } from '../../model/value';
import { blanks, pythonStripEnd } from './python-strip';

/** A shorthand text that breaks the grammar. The message shows where. */
export class ShorthandError extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'ShorthandError';
	}
}

/** What `key@=file://…` reads: text, or bytes for `fileb://`. */
export type ReadFile = (reference: string) => Value;

const keyCharacter = /[a-zA-Z0-9\-_.#/:]/;
const blank = /[ \t\n\r\v\f]/;

const start = '(?:\\\\,|[!#-&(-+\\x2d-<>-Z\\x5c-z\\x7c-\\uffff])';
/** Characters past U+FFFF stand in no unquoted value: the grammar's classes end there. */
const first = new RegExp(
	`${start}(?:\\\\,|[${blanks}!#-&(-+\\x2d-\\x5c\\x5e-\\x7c~-\\uffff])*`,
	'uy'
);
const second = new RegExp(`${start}(?:\\\\,|[${blanks}!#-&(-+\\x2d-<>-\\uffff])*`, 'uy');
const single = /'(?:\\'|[^'])*'/uy;
const double = /"(?:\\"|[^"])*"/uy;

/**
 * Reads one shorthand text: `key=value,key=[a,b],key={k=v}` (https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-shorthand.html). Syntax only: all scalars
 * are strings, and `a=b,c` is a list; the model says later what was meant. Throws `ShorthandError`.
 */
export function parseShorthand(text: string, readFile: ReadFile): Dict {
	return new ShorthandReader(text, readFile).parameter();
}

class ShorthandReader {
	/** In UTF-16 units. */
	private at = 0;
	private fromFile = false;

	constructor(
		private readonly text: string,
		private readonly readFile: ReadFile
	) {}

	parameter(): Dict {
		const found: Dict = new Map();
		const [key, value] = this.keyValue();
		found.set(key, value);
		let last = this.at;
		while (!this.isEnd) {
			this.expectLoosely(',');
			const [next, its] = this.keyValue();
			if (found.has(next)) throw this.duplicate(next, last + 1);
			found.set(next, its);
			last = this.at;
		}
		return found;
	}

	private keyValue(): [string, Value] {
		const key = this.key();
		return [key, this.values()];
	}

	/** With its `=` or `@=`. */
	private key(): string {
		const from = this.at;
		while (!this.isEnd && keyCharacter.test(this.current)) this.at += 1;
		const key = this.text.slice(from, this.at);
		this.fromFile = false;
		this.skipBlanks();
		if (this.current === '@') {
			this.at += 1;
			this.skipBlanks();
			this.fromFile = true;
		}
		this.expectLoosely('=');
		return key;
	}

	private values(): Value {
		if (this.isEnd) return '';
		if (this.current === '[') return this.list();
		if (this.current === '{') return this.hash();
		return this.commaSeparated();
	}

	/** `b`, or the list of `b,c`; where a key follows the comma, the text goes back to it. */
	private commaSeparated(): Value {
		const head = this.firstValue();
		this.skipBlanks();
		if (this.isEnd || this.current !== ',') return head;
		this.expectLoosely(',');
		const found = [head];
		for (;;) {
			try {
				const next = this.secondValue();
				this.skipBlanks();
				if (this.isEnd) {
					found.push(next);
					break;
				}
				this.expectLoosely(',');
				found.push(next);
			} catch (error) {
				if (!(error instanceof ShorthandError) || this.isEnd) throw error;
				while (this.at >= 0 && this.current !== ',') this.at -= 1;
				break;
			}
		}
		return found.length === 1 ? head : found;
	}

	private list(): Value {
		this.expectLoosely('[');
		const found: Value[] = [];
		while (this.current !== ']') {
			found.push(this.explicitValue());
			this.separate(']');
		}
		this.expect(']');
		return found;
	}

	private hash(): Value {
		this.expectLoosely('{');
		const found: Dict = new Map();
		while (this.current !== '}') {
			const key = this.key();
			const value = this.explicitValue();
			this.separate('}');
			found.set(key, value);
		}
		this.expect('}');
		return found;
	}

	private separate(close: string): void {
		this.skipBlanks();
		if (this.current === close) return;
		this.expect(',');
		this.skipBlanks();
	}

	private explicitValue(): Value {
		if (this.current === '[') return this.list();
		if (this.current === '{') return this.hash();
		return this.firstValue();
	}

	private firstValue(): Value {
		return this.quotedValue() ?? this.plain(this.match(first) ?? '');
	}

	private secondValue(): Value {
		return this.quotedValue() ?? this.plain(this.demand(second, 'second'));
	}

	private quotedValue(): Value | null {
		const mark = this.current;
		if (mark !== "'" && mark !== '"') return null;
		const raw =
			mark === "'" ? this.demand(single, 'singled quoted') : this.demand(double, 'double quoted');
		return this.resolve(raw.slice(1, -1).replaceAll(`\\${mark}`, mark).replaceAll('\\\\', '\\'));
	}

	private plain(raw: string): Value {
		return this.resolve(pythonStripEnd(raw.replaceAll('\\,', ',')));
	}

	private resolve(text: string): Value {
		return this.fromFile ? this.readFile(text) : text;
	}

	private match(pattern: RegExp): string | null {
		pattern.lastIndex = this.at;
		const found = pattern.exec(this.text);
		if (!found) return null;
		this.at += found[0].length;
		return found[0];
	}

	private demand(pattern: RegExp, name: string): string {
		const found = this.match(pattern);
		if (found === null) throw this.unexpected(`<${name}>`, '<none>');
		return found;
	}

	private get isEnd(): boolean {
		return this.at >= this.text.length;
	}

	/** The empty text at the end. */
	private get current(): string {
		const code = this.text.codePointAt(this.at);
		return code === undefined ? '' : String.fromCodePoint(code);
	}

	private skipBlanks(): void {
		while (!this.isEnd && blank.test(this.current)) this.at += 1;
	}

	private expectLoosely(char: string): void {
		this.skipBlanks();
		this.expect(char);
		this.skipBlanks();
	}

	private expect(char: string): void {
		if (this.isEnd) throw this.unexpected(char, 'EOF');
		if (this.current !== char) throw this.unexpected(char, this.current);
		this.at += 1;
	}

	private unexpected(expected: string, actual: string): ShorthandError {
		return new ShorthandError(
			`Expected: '${expected}', received: '${actual}' for input:\n ${this.marked(this.at)}`
		);
	}

	private duplicate(key: string, at: number): ShorthandError {
		return new ShorthandError(
			`Second instance of key "${key}" encountered for input:\n${this.marked(at)}\n` +
				'This is often because there is a preceding "," instead of a space.'
		);
	}

	/** The text with a caret under its line, which stands one to the left of the character meant. */
	private marked(at: number): string {
		const lineStart = this.text.lastIndexOf('\n', at - 1) + 1;
		const blanks = at === 0 ? 0 : [...this.text.slice(lineStart, at)].length;
		const newline = this.text.indexOf('\n', at);
		const end = newline < 0 ? this.text.length : newline;
		return `${this.text.slice(0, end)}\n${' '.repeat(blanks)}^${this.text.slice(end)}`;
	}
}
