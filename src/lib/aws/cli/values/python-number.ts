import { Float, type Integer } from '../../model/value';
import { pythonRepr } from '../../model/python-repr';
import { general } from '../errors/failure';
import { pythonStrip } from './python-strip';

/** Of Unicode's decimal digits, all scripts. */
const digit = /\p{Nd}/u;
const integer = /^[+-]?\p{Nd}(?:_?\p{Nd})*$/u;
const decimal =
	/^[+-]?(?:(?:\p{Nd}(?:_?\p{Nd})*)?\.?(?:\p{Nd}(?:_?\p{Nd})*)?(?:[eE][+-]?\p{Nd}(?:_?\p{Nd})*)?|inf(?:inity)?|nan)$/iu;

/** As Python's `int(text)`: blanks around, a sign, `_` between digits; an error in its words, for exit code 255. */
export function toInteger(text: string): Integer {
	const trimmed = pythonStrip(text);
	if (!integer.test(trimmed)) {
		throw general(`invalid literal for int() with base 10: ${pythonRepr(text)}`);
	}
	const plain = asciiDigits(trimmed).replaceAll('_', '').replace(/^\+/, '');
	if (plain.replace(/^-/, '').length > 4300) {
		throw general(
			`Exceeds the limit (4300 digits) for integer string conversion: value has ${plain.replace(/^-/, '').length} digits; use sys.set_int_max_str_digits() to increase the limit`
		);
	}
	const value = BigInt(plain);
	return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER
		? Number(value)
		: value;
}

/** As Python's `float(text)`. */
export function toFloat(text: string): Float {
	const trimmed = pythonStrip(text);
	if (
		!decimal.test(trimmed) ||
		!(/\p{Nd}/u.test(trimmed.replace(/[eE].*$/u, '')) || /^[+-]?(?:inf|nan)/iu.test(trimmed))
	) {
		throw general(`could not convert string to float: ${pythonRepr(text)}`);
	}
	const plain = asciiDigits(trimmed).replaceAll('_', '').toLowerCase();
	if (plain.includes('n') && !plain.includes('e')) {
		const sign = plain.startsWith('-') ? -1 : 1;
		return new Float(plain.includes('nan') ? NaN : sign * Infinity);
	}
	if (plain.includes('inf')) return new Float(plain.startsWith('-') ? -Infinity : Infinity);
	return new Float(Number(plain));
}

const asciiDigits = (text: string): string =>
	[...text].map((char) => (digit.test(char) ? String(digitValue(char)) : char)).join('');

/** Digits of a script stand in runs of ten, each run from a multiple that its zero gives. */
function digitValue(char: string): number {
	const code = char.codePointAt(0)!;
	if (code < 128) return code - 48;
	let zero = code;
	while (code - zero < 9 && digit.test(String.fromCodePoint(zero - 1))) zero -= 1;
	return (code - zero) % 10;
}
