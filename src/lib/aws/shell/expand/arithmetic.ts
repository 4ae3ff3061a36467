import { Complaint } from '../interpret/signals';

/** Where an expression reads and writes variables. */
export interface Cells {
	/** Undefined where it is not set. `key` is null for a variable without subscript. */
	read(name: string, key: string | null): string | undefined;
	write(name: string, key: string | null, value: string): void;
	isAssociative(name: string): boolean;
}

const token =
	/\s*(?:(0[xX][0-9a-fA-F]+|\d+#[\w@]+|\d\w*)|([A-Za-z_]\w*)|(\*\*|<<=|>>=|\+\+|--|[-+*/%&|^]=|<<|>>|<=|>=|==|!=|&&|\|\||[-+*/%<>=!~&|^?:,()[\]]))/y;

const levels: readonly (readonly string[])[] = [
	['||'],
	['&&'],
	['|'],
	['^'],
	['&'],
	['==', '!='],
	['<', '<=', '>', '>='],
	['<<', '>>'],
	['+', '-'],
	['*', '/', '%']
];

const wrap = (value: bigint) => BigInt.asIntN(64, value);
const truth = (value: boolean) => (value ? 1n : 0n);

/** Reads and computes an expression in 64-bit integers. Errors are worded as bash words them. */
export class Arithmetic {
	private readonly text: string;
	private readonly cells: Cells;
	private readonly depth: number;
	private position = 0;
	private last = 0;
	private skipping = 0;

	constructor(text: string, cells: Cells, depth = 0) {
		this.text = text;
		this.cells = cells;
		this.depth = depth;
	}

	static compute(text: string, cells: Cells, depth = 0): bigint {
		if (depth > 1000)
			throw new Complaint(
				`${text}: expression recursion level exceeded (error token is "${text}")`
			);
		const run = new Arithmetic(text, cells, depth);
		if (text.trim() === '') return 0n;
		const value = run.comma();
		run.peek();
		if (run.position < run.text.trimEnd().length) {
			const isOperand = /\s*[\w$"']/y;
			isOperand.lastIndex = run.position;
			run.last = run.position + (/^\s*/.exec(run.text.slice(run.position))?.[0].length ?? 0);
			if (isOperand.test(run.text) || run.peek() !== null) run.fail('syntax error in expression');
			run.fail('syntax error: invalid arithmetic operator');
		}
		return value;
	}

	/** `end`: a number that is none ends what bash shows of the expression. */
	private fail(message: string, end = this.text.length): never {
		const shown = this.text.slice(0, end).replace(/^\s+/, '');
		const token = this.text.slice(this.last, end).replace(/^\s+/, '');
		throw new Complaint(`${shown}: ${message} (error token is "${token}")`);
	}

	/** The next operator, number or name; it is not taken. */
	private peek(): { number?: string; name?: string; operator?: string; end: number } | null {
		token.lastIndex = this.position;
		const found = token.exec(this.text);
		if (found === null) return null;
		const [, number, name, operator] = found;
		return { number, name, operator, end: token.lastIndex };
	}

	private take(...wanted: readonly string[]): string | null {
		const next = this.peek();
		if (next?.operator === undefined || !wanted.includes(next.operator)) return null;
		this.last = next.end - next.operator.length;
		this.position = next.end;
		return next.operator;
	}

	private comma(): bigint {
		let value = this.assignment();
		while (this.take(',')) value = this.assignment();
		return value;
	}

	private assignment(): bigint {
		const start = this.position;
		const next = this.peek();
		if (next?.name !== undefined) {
			this.position = next.end;
			const key = this.subscript(next.name);
			const operator = this.take('=', '+=', '-=', '*=', '/=', '%=', '<<=', '>>=', '&=', '|=', '^=');
			if (operator !== null) {
				const right = this.assignment();
				const left = operator === '=' ? 0n : this.valueOf(next.name, key);
				const value = operator === '=' ? right : this.apply(operator.slice(0, -1), left, right);
				if (this.skipping === 0) this.cells.write(next.name, key, String(value));
				return value;
			}
			this.position = start;
		}
		const value = this.conditional();
		if (this.peek()?.operator === '=') {
			this.take('=');
			this.fail('attempted assignment to non-variable');
		}
		return value;
	}

	private conditional(): bigint {
		const test = this.binary(0);
		if (!this.take('?')) return test;
		const chosen = this.when(test !== 0n, () => this.comma());
		if (!this.take(':')) this.fail("`:' expected for conditional expression");
		const other = this.when(test === 0n, () => this.conditional());
		return test !== 0n ? chosen : other;
	}

	private when(evaluates: boolean, run: () => bigint): bigint {
		if (evaluates) return run();
		this.skipping += 1;
		try {
			return run();
		} finally {
			this.skipping -= 1;
		}
	}

	private binary(level: number): bigint {
		const operators = levels[level];
		if (operators === undefined) return this.power();
		let left = this.binary(level + 1);
		for (let found = this.take(...operators); found !== null; found = this.take(...operators)) {
			const operator = found;
			if (operator === '&&' || operator === '||') {
				const decided = (left !== 0n) === (operator === '||');
				const right = this.when(!decided, () => this.binary(level + 1));
				left = truth(decided ? operator === '||' : right !== 0n);
			} else left = this.apply(operator, left, this.binary(level + 1));
		}
		return left;
	}

	private power(): bigint {
		const base = this.unary();
		if (!this.take('**')) return base;
		const exponent = this.power();
		if (exponent < 0n) this.fail('exponent less than 0');
		let value = 1n;
		for (let count = 0n; count < exponent && count < 10_000n; count += 1n)
			value = wrap(value * base);
		return value;
	}

	private apply(operator: string, left: bigint, right: bigint): bigint {
		switch (operator) {
			case '+':
				return wrap(left + right);
			case '-':
				return wrap(left - right);
			case '*':
				return wrap(left * right);
			case '/':
			case '%':
				if (right === 0n) {
					if (this.skipping > 0) return 0n;
					this.fail('division by 0');
				}
				return wrap(operator === '/' ? left / right : left % right);
			case '<<':
				return wrap(left << (right & 63n));
			case '>>':
				return wrap(left >> (right & 63n));
			case '<':
				return truth(left < right);
			case '<=':
				return truth(left <= right);
			case '>':
				return truth(left > right);
			case '>=':
				return truth(left >= right);
			case '==':
				return truth(left === right);
			case '!=':
				return truth(left !== right);
			case '&':
				return left & right;
			case '|':
				return left | right;
			default:
				return left ^ right;
		}
	}

	private unary(): bigint {
		const operator = this.take('!', '~', '-', '+', '++', '--');
		if (operator === null) return this.postfix();
		if (operator === '++' || operator === '--') {
			const next = this.peek();
			if (next?.name !== undefined) {
				this.position = next.end;
				return this.step(next.name, this.subscript(next.name), operator, true);
			}
			return this.unary();
		}
		const value = this.unary();
		if (operator === '!') return truth(value === 0n);
		if (operator === '~') return ~value;
		return operator === '-' ? wrap(-value) : value;
	}

	private step(name: string, key: string | null, operator: string, first: boolean): bigint {
		const old = this.valueOf(name, key);
		const value = wrap(operator === '++' ? old + 1n : old - 1n);
		if (this.skipping === 0) this.cells.write(name, key, String(value));
		return first ? value : old;
	}

	private postfix(): bigint {
		const next = this.peek();
		this.markOperand();
		if (next?.number !== undefined) {
			this.position = next.end;
			return this.number(next.number);
		}
		if (next?.name !== undefined) {
			this.position = next.end;
			const key = this.subscript(next.name);
			const operator = this.take('++', '--');
			return operator === null
				? this.valueOf(next.name, key)
				: this.step(next.name, key, operator, false);
		}
		if (next?.operator === '(') {
			this.position = next.end;
			const value = this.comma();
			if (!this.take(')')) this.fail("missing `)'");
			return value;
		}
		return this.fail('syntax error: operand expected');
	}

	/** bash names the last token it could read: the operand, or the operator before a missing one. */
	private markOperand(): void {
		const blanks = /^\s*/.exec(this.text.slice(this.position))?.[0].length ?? 0;
		if (this.position + blanks < this.text.length) this.last = this.position + blanks;
	}

	/** The text between brackets: an index is computed, a key is taken as it stands. */
	private subscript(name: string): string | null {
		if (this.text[this.position] !== '[') return null;
		let depth = 0;
		for (let at = this.position; at < this.text.length; at += 1) {
			if (this.text[at] === '[') depth += 1;
			if (this.text[at] !== ']' || (depth -= 1) > 0) continue;
			const inner = this.text.slice(this.position + 1, at);
			this.position = at + 1;
			if (this.cells.isAssociative(name)) return inner.replace(/^(['"])(.*)\1$/s, '$2');
			return this.skipping > 0
				? '0'
				: String(Arithmetic.compute(inner, this.cells, this.depth + 1));
		}
		return this.fail('bad array subscript');
	}

	private valueOf(name: string, key: string | null): bigint {
		if (this.skipping > 0) return 0n;
		const text = this.cells.read(name, key) ?? '';
		if (/^\s*-?\d+\s*$/.test(text) && !/^\s*-?0\d/.test(text)) return wrap(BigInt(text.trim()));
		return Arithmetic.compute(text, this.cells, this.depth + 1);
	}

	private number(text: string): bigint {
		const hex = /^0[xX]([0-9a-fA-F]+)$/.exec(text);
		if (hex !== null) return wrap(BigInt(text));
		const based = /^(\d+)#(.*)$/.exec(text);
		const base = based ? Number(based[1]) : /^0./.test(text) ? 8 : 10;
		if (base < 2 || base > 64) this.fail('invalid arithmetic base', this.position);
		let value = 0n;
		for (const digit of based ? (based[2] ?? '') : text) {
			const worth = digitValue(digit, base);
			if (worth < 0 || worth >= base) this.fail('value too great for base', this.position);
			value = wrap(value * BigInt(base) + BigInt(worth));
		}
		return value;
	}
}

function digitValue(digit: string, base: number): number {
	if (/\d/.test(digit)) return Number(digit);
	const letter = digit.toLowerCase().charCodeAt(0) - 97;
	if (/[a-z]/.test(digit)) return letter + 10;
	if (/[A-Z]/.test(digit)) return base <= 36 ? letter + 10 : letter + 36;
	return digit === '@' ? 62 : 63;
}
