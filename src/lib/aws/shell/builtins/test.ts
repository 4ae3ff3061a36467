import { numbersCompare } from '../interpret/conditional';
import { filesCompare, unaryHolds } from '../interpret/file-tests';
import type { Shell } from '../interpret/shell';
import { Complaint } from '../interpret/signals';
import type { Program } from '../interpret/world';

const unary = /^-[abcdefghknoprstuvwxzGLNORS]$/;
const binary = /^(?:=|==|!=|<|>|-(?:eq|ne|lt|le|gt|ge|nt|ot|ef))$/;

export const test: Program = async ({ name, args, shell }) => {
	const words = name === '[' ? args.slice(0, -1) : args;
	if (name === '[' && args.at(-1) !== ']') throw new Complaint("[: missing `]'", 2);
	const run = new TestRun(shell, name, words);
	return Number(!(await run.all()));
};

/** `test` by the number of its words, as POSIX has it; more than four are an expression with `-a` and `-o`. */
class TestRun {
	private readonly shell: Shell;
	private readonly name: string;
	private readonly words: readonly string[];
	private at = 0;

	constructor(shell: Shell, name: string, words: readonly string[]) {
		this.shell = shell;
		this.name = name;
		this.words = words;
	}

	all(): Promise<boolean> {
		return this.byCount(this.words);
	}

	private fail(message: string): never {
		throw new Complaint(`${this.name}: ${message}`, 2);
	}

	private async byCount(words: readonly string[]): Promise<boolean> {
		const [a = '', b = '', c = '', d = ''] = words;
		switch (words.length) {
			case 0:
				return false;
			case 1:
				return a !== '';
			case 2:
				if (a === '!') return b === '';
				if (unary.test(a)) return unaryHolds(this.shell, a, b);
				return this.fail(`${a}: unary operator expected`);
			case 3:
				if (binary.test(b)) return this.compare(a, b, c);
				if (b === '-a') return a !== '' && c !== '';
				if (b === '-o') return a !== '' || c !== '';
				if (a === '!') return !(await this.byCount([b, c]));
				if (a === '(' && c === ')') return b !== '';
				return this.fail(`${b}: binary operator expected`);
			case 4:
				if (a === '!') return !(await this.byCount([b, c, d]));
				if (a === '(' && d === ')') return this.byCount([b, c]);
		}
		const value = await this.either();
		if (this.at < this.words.length) this.fail('too many arguments');
		return value;
	}

	private async either(): Promise<boolean> {
		let value = await this.both();
		while (this.words[this.at] === '-o') {
			this.at += 1;
			value = (await this.both()) || value;
		}
		return value;
	}

	private async both(): Promise<boolean> {
		let value = await this.primary();
		while (this.words[this.at] === '-a') {
			this.at += 1;
			value = (await this.primary()) && value;
		}
		return value;
	}

	private async primary(): Promise<boolean> {
		const word = this.words[this.at];
		const next = this.words[this.at + 1];
		if (word === undefined) this.fail('argument expected');
		if (word === '!') {
			this.at += 1;
			return !(await this.primary());
		}
		if (next !== undefined && binary.test(next) && this.words[this.at + 2] !== undefined) {
			this.at += 3;
			return this.compare(word, next, this.words[this.at - 1] ?? '');
		}
		if (word === '(') {
			this.at += 1;
			const value = await this.either();
			if (this.words[this.at] !== ')') this.fail("`)' expected");
			this.at += 1;
			return value;
		}
		if (unary.test(word) && next !== undefined) {
			this.at += 2;
			return unaryHolds(this.shell, word, next);
		}
		this.at += 1;
		return word !== '';
	}

	private async compare(left: string, operator: string, right: string): Promise<boolean> {
		switch (operator) {
			case '=':
			case '==':
				return left === right;
			case '!=':
				return left !== right;
			case '<':
				return left < right;
			case '>':
				return left > right;
			case '-nt':
			case '-ot':
			case '-ef':
				return filesCompare(this.shell, left, operator, right);
			default:
				return numbersCompare(this.integer(left), operator, this.integer(right));
		}
	}

	private integer(text: string): bigint {
		if (!/^\s*[-+]?\d+\s*$/.test(text)) this.fail(`${text}: integer expression expected`);
		return BigInt(text.trim().replace(/^\+/, ''));
	}
}
