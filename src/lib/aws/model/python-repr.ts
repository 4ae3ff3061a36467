import { Float, isDict, isInteger, isList, OrderedDict, type Value } from './value';

/** A value as Python's `str()` writes it: a string is itself, anything else is its `repr`. */
export const pythonStr = (value: Value): string =>
	typeof value === 'string' ? value : pythonRepr(value);

/** A value as Python's `repr()` writes it: `{'a': [1, 2.0, None, True]}`. */
export function pythonRepr(value: Value): string {
	if (value === null) return 'None';
	if (typeof value === 'string') return stringRepr(value);
	if (typeof value === 'boolean') return value ? 'True' : 'False';
	if (isInteger(value)) return BigInt(value).toString();
	if (value instanceof Float) return floatRepr(value.value);
	if (isList(value)) return `[${value.map(pythonRepr).join(', ')}]`;
	if (value instanceof OrderedDict) return orderedRepr(value);
	if (isDict(value))
		return `{${[...value].map(([key, one]) => `${stringRepr(key)}: ${pythonRepr(one)}`).join(', ')}}`;
	return bytesRepr(value);
}

/** As Python 3.11 has it; later ones write the inside as a dict's. */
function orderedRepr(value: OrderedDict): string {
	const pairs = [...value].map(([key, one]) => `(${stringRepr(key)}, ${pythonRepr(one)})`);
	return pairs.length === 0 ? 'OrderedDict()' : `OrderedDict([${pairs.join(', ')}])`;
}

/** The shortest digits that give the number back, as JavaScript has them, with Python's point and exponent: `20.0`, `1e+16`, `1e-05`. */
export function floatRepr(value: number): string {
	if (Number.isNaN(value)) return 'nan';
	if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
	if (Object.is(value, -0)) return '-0.0';
	const [mantissa = '', power = ''] = value.toExponential().split('e');
	const exponent = Number(power);
	if (exponent < -4 || exponent >= 16) {
		const size = String(Math.abs(exponent)).padStart(2, '0');
		return `${mantissa}e${exponent < 0 ? '-' : '+'}${size}`;
	}
	const sign = value < 0 ? '-' : '';
	const digits = mantissa.replace(/[-.]/g, '');
	if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
	const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
	return `${sign}${whole}.${digits.slice(exponent + 1) || '0'}`;
}

const shortEscapes: Readonly<Record<string, string>> = {
	'\\': '\\\\',
	'\t': '\\t',
	'\n': '\\n',
	'\r': '\\r'
};

/** What `str.isprintable` denies: other and separator, but the blank. */
const unprintable = /[\p{C}\p{Z}]/u;

function stringRepr(text: string): string {
	const quote = quoteFor(text.includes("'"), text.includes('"'));
	const body = Array.from(text, (character) => {
		if (character === quote) return `\\${quote}`;
		const short = shortEscapes[character];
		if (short) return short;
		return character !== ' ' && unprintable.test(character)
			? codePointEscape(character.codePointAt(0) ?? 0)
			: character;
	});
	return `${quote}${body.join('')}${quote}`;
}

const quoteFor = (hasSingle: boolean, hasDouble: boolean) => (hasSingle && !hasDouble ? '"' : "'");

function codePointEscape(code: number): string {
	if (code <= 0xff) return `\\x${hex(code, 2)}`;
	return code <= 0xffff ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`;
}

const hex = (code: number, digits: number) => code.toString(16).padStart(digits, '0');

function bytesRepr(bytes: Uint8Array): string {
	const quote = quoteFor(bytes.includes(0x27), bytes.includes(0x22));
	const body = Array.from(bytes, (byte) => {
		const character = String.fromCharCode(byte);
		if (character === quote) return `\\${quote}`;
		return (
			shortEscapes[character] ?? (byte < 0x20 || byte > 0x7e ? `\\x${hex(byte, 2)}` : character)
		);
	});
	return `b${quote}${body.join('')}${quote}`;
}
