import { Float, OrderedDict, type Dict, type List, type Value } from '../../model/value';
import { JsonDepthError, JsonError, jsonError } from './json-error';
import { readJsonString } from './json-string';

/** Python's recursion limit of 1000 less the calls that the CLI itself stands in when it reads JSON. */
const deepest = 983;
/** `sys.get_int_max_str_digits()` */
const mostDigits = 4300;

const blank = /[ \t\n\r]*/y;
const number = /(-?(?:0|[1-9][0-9]*))((?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)/y;
const constants: readonly (readonly [string, Value])[] = [
	['null', null],
	['true', true],
	['false', false],
	['NaN', new Float(NaN)],
	['Infinity', new Float(Infinity)],
	['-Infinity', new Float(-Infinity)]
];

/**
 * JSON as `json.loads` of Python 3.11 reads it: numbers with a fraction or an exponent are floats, `NaN` and `Infinity` are taken, control characters in
 * strings are not, the last of equal keys wins in the place of the first.
 * Throws `JsonError`.
 */
export const decodeJson = (text: string): Value => decode(text, () => new Map());

/** The same, with each object an `OrderedDict`: how the CLI reads the JSON of an option. */
export const decodeOrderedJson = (text: string): Value => decode(text, () => new OrderedDict());

function decode(text: string, makeDict: () => Dict): Value {
	if (text.startsWith('\ufeff')) {
		throw jsonError('Unexpected UTF-8 BOM (decode using utf-8-sig)', text, 0);
	}
	const reader = new Reader(text, makeDict);
	reader.skipBlanks();
	const value = reader.value();
	reader.skipBlanks();
	if (reader.at < text.length) throw reader.error('Extra data');
	return value;
}

class Reader {
	at = 0;
	private depth = 0;

	constructor(
		private readonly text: string,
		private readonly makeDict: () => Dict
	) {}

	error(message: string): JsonError {
		return jsonError(message, this.text, this.at);
	}

	skipBlanks(): void {
		blank.lastIndex = this.at;
		blank.test(this.text);
		this.at = blank.lastIndex;
	}

	value(): Value {
		const first = this.text[this.at];
		if (first === '"') return this.string();
		if (first === '{') return this.nested('object', () => this.object());
		if (first === '[') return this.nested('array', () => this.array());
		for (const [word, value] of constants) {
			if (this.text.startsWith(word, this.at)) {
				this.at += word.length;
				return value;
			}
		}
		return this.number();
	}

	private nested<T>(kind: string, read: () => T): T {
		if (++this.depth > deepest) {
			throw new JsonDepthError(
				`maximum recursion depth exceeded while decoding a JSON ${kind} from a unicode string`
			);
		}
		this.at++;
		this.skipBlanks();
		const value = read();
		this.at++;
		this.depth--;
		return value;
	}

	private string(): string {
		const { value, end } = readJsonString(this.text, this.at);
		this.at = end;
		return value;
	}

	private object(): Dict {
		const members = this.makeDict();
		if (this.text[this.at] === '}') return members;
		for (;;) {
			if (this.text[this.at] !== '"') {
				throw this.error('Expecting property name enclosed in double quotes');
			}
			const key = this.string();
			this.skipBlanks();
			if (this.text[this.at] !== ':') throw this.error("Expecting ':' delimiter");
			this.at++;
			this.skipBlanks();
			members.set(key, this.value());
			if (this.closes('}')) return members;
		}
	}

	private array(): List {
		const items: List = [];
		if (this.text[this.at] === ']') return items;
		for (;;) {
			items.push(this.value());
			if (this.closes(']')) return items;
		}
	}

	/** Stands on the closing bracket if it does, behind the comma if not. */
	private closes(bracket: string): boolean {
		this.skipBlanks();
		if (this.text[this.at] === bracket) return true;
		if (this.text[this.at] !== ',') throw this.error("Expecting ',' delimiter");
		this.at++;
		this.skipBlanks();
		return false;
	}

	private number(): Value {
		number.lastIndex = this.at;
		const found = number.exec(this.text);
		if (!found) throw this.error('Expecting value');
		this.at = number.lastIndex;
		const [digits, integer = '', rest = ''] = found;
		if (rest !== '') return new Float(Number(digits));
		return toInteger(integer);
	}
}

function toInteger(digits: string): number | bigint {
	const count = digits.replace('-', '').length;
	if (count > mostDigits) {
		throw new JsonError(
			`Exceeds the limit (${mostDigits} digits) for integer string conversion: value has ${count} digits; use sys.set_int_max_str_digits() to increase the limit`
		);
	}
	// `+ 0` makes the zero of `-0` positive, as integers have but one.
	const near = Number(digits) + 0;
	return Number.isSafeInteger(near) ? near : BigInt(digits);
}
