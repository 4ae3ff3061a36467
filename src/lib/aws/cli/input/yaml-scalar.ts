import { Float, type Value } from '../../model/value';
import { general } from '../errors/failure';
import { decodeBase64 } from '../python/base64-decode';
import { toFloat, toInteger } from '../values/python-number';

const integer = /^[-+]?(?:0b[01_]+|0o[0-7_]+|0x[0-9a-fA-F_]+|[0-9][0-9_]*)$/;
const float =
	/^[-+]?(?:[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?|[0-9][0-9_]*[eE][-+]?[0-9]+|\.[0-9_]+(?:[eE][-+][0-9]+)?)$/;

/**
 * What a word without quotes means by the core schema of YAML 1.2, with the `_` of 1.1: integers with `0o`, `0x` and `0b`, floats, booleans, null; all else is text.
 * Undefined for the two words that stand for nothing a value can be.
 */
export function plainScalar(text: string): Value | undefined {
	if (text === '=' || text === '<<') return undefined;
	if (/^(?:|~|null|Null|NULL)$/.test(text)) return null;
	if (/^(?:true|True|TRUE)$/.test(text)) return true;
	if (/^(?:false|False|FALSE)$/.test(text)) return false;
	if (integer.test(text)) return integerOf(text);
	if (float.test(text)) return new Float(Number(text.replaceAll('_', '')));
	if (/^[-+]?\.(?:inf|Inf|INF)$/.test(text))
		return new Float(text.startsWith('-') ? -Infinity : Infinity);
	if (/^\.(?:nan|NaN|NAN)$/.test(text)) return new Float(NaN);
	return text;
}

function integerOf(text: string): Value {
	const sign = text.startsWith('-') ? -1n : 1n;
	const digits = text.replace(/^[-+]/, '').replaceAll('_', '');
	const value = sign * BigInt(/^0[box]/.test(digits) ? digits : digits.replace(/^0+(?=\d)/, ''));
	return BigInt(Number.MIN_SAFE_INTEGER) <= value && value <= BigInt(Number.MAX_SAFE_INTEGER)
		? Number(value)
		: value;
}

const trues = new Set(['yes', 'y', 'true', 'on']);
const falses = new Set(['no', 'n', 'false', 'off']);

/** What a word means that says of which kind it is: `!!str 5`. Undefined for a kind that is not known. */
export function taggedScalar(tag: string, text: string): Value | undefined {
	switch (tag.replace(/^tag:yaml\.org,2002:/, '')) {
		case '!':
		case 'str':
			return text;
		case 'null':
			return null;
		case 'bool': {
			const lower = text.toLowerCase();
			if (trues.has(lower) || falses.has(lower)) return trues.has(lower);
			throw general(`'${lower}'`);
		}
		case 'int':
			return integer.test(text) ? integerOf(text) : toInteger(text);
		case 'float':
			if (text === '') throw general('string index out of range');
			return toFloat(text);
		case 'binary':
			return decodeBase64(text) ?? undefined;
		default:
			return undefined;
	}
}
