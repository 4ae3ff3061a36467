/** A value of a flag as data; scalars are text, so that `1` and `"1"` agree. */
export type FlagValue = string | readonly FlagValue[] | { readonly [key: string]: FlagValue };

function fromJson(value: unknown): FlagValue {
	if (Array.isArray(value)) return value.map(fromJson);
	if (value !== null && typeof value === 'object')
		return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, fromJson(v)]));
	return String(value);
}

class NoShorthand extends Error {}

/**
 * The AWS CLI's shorthand: `key=value,key={nested=x},key=[a,b],key=a,b`.
 * https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-shorthand.html
 */
class Reader {
	private at = 0;
	constructor(private readonly text: string) {}

	top(): FlagValue {
		const value = this.map('');
		if (this.at < this.text.length) throw new NoShorthand();
		return value;
	}

	private peek() {
		return this.text[this.at] ?? '';
	}

	private take(expected: string) {
		if (this.peek() !== expected) throw new NoShorthand();
		this.at++;
	}

	private map(end: string): FlagValue {
		const entries: [string, FlagValue][] = [];
		while (this.peek() !== end) {
			const key = this.key();
			if (key === null) throw new NoShorthand();
			entries.push([key, this.value(end)]);
			if (this.peek() !== end) this.take(',');
		}
		return Object.fromEntries(entries);
	}

	/** The key before the next `=`; null, and nothing read, where there is none. */
	private key(): string | null {
		const found = /^\s*([\w.\-/:]+)\s*=/.exec(this.text.slice(this.at));
		if (!found) return null;
		this.at += found[0].length;
		return found[1] ?? null;
	}

	private value(end: string): FlagValue {
		const first = this.single(end);
		if (typeof first !== 'string') return first;
		const list: FlagValue[] = [first];
		while (this.peek() === ',' && this.at + 1 < this.text.length) {
			const rest = this.text.slice(this.at + 1);
			if (/^\s*[\w.\-/:]+\s*=/.test(rest)) break;
			this.at++;
			list.push(this.single(end));
		}
		return list.length === 1 ? first : list;
	}

	private single(end: string): FlagValue {
		const c = this.peek();
		if (c === '{') {
			this.at++;
			const value = this.map('}');
			this.take('}');
			return value;
		}
		if (c === '[') return this.list();
		if (c === '"' || c === "'") return this.quoted(c);
		const stop = new RegExp(end === '' ? '^[^,]*' : '^[^,\\]}]*');
		const text = stop.exec(this.text.slice(this.at))?.[0] ?? '';
		this.at += text.length;
		return text.trim();
	}

	private list(): FlagValue {
		this.take('[');
		const values: FlagValue[] = [];
		while (this.peek() !== ']') {
			values.push(this.single(']'));
			if (this.peek() !== ']') this.take(',');
		}
		this.take(']');
		return values;
	}

	private quoted(mark: string): string {
		const close = this.text.indexOf(mark, this.at + 1);
		if (close < 0) throw new NoShorthand();
		const text = this.text.slice(this.at + 1, close);
		this.at = close + 1;
		return text;
	}
}

/** One word of a flag as data: JSON, else shorthand, else the word itself. */
export function flagValue(word: string): FlagValue {
	const text = word.trim();
	if (/^[[{]/.test(text)) {
		try {
			return fromJson(JSON.parse(text));
		} catch {
			return word;
		}
	}
	if (!/^[\w.\-/:]+\s*=/.test(text)) return word;
	try {
		return new Reader(text).top();
	} catch (error) {
		if (error instanceof NoShorthand) return word;
		throw error;
	}
}

/** Lists in order, keys in any order. */
export function sameValue(a: FlagValue, b: FlagValue): boolean {
	if (typeof a === 'string' || typeof b === 'string') return a === b;
	if (Array.isArray(a) || Array.isArray(b))
		return (
			Array.isArray(a) &&
			Array.isArray(b) &&
			a.length === b.length &&
			a.every((value, i) => sameValue(value, b[i] as FlagValue))
		);
	const [x, y] = [a as Record<string, FlagValue>, b as Record<string, FlagValue>];
	const keys = Object.keys(x);
	return (
		keys.length === Object.keys(y).length &&
		keys.every(
			(key) => Object.hasOwn(y, key) && sameValue(x[key] as FlagValue, y[key] as FlagValue)
		)
	);
}
