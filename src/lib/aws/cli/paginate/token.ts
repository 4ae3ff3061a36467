import { pythonType } from '../../model/python-type';
import { isDict, isInteger, isList, type Dict, type Value } from '../../model/value';
import { general } from '../errors/failure';
import { base64 } from '../python/base64';
import { decodeBase64 } from '../python/base64-decode';
import { decodeJson } from '../python/json-decode';
import { dumpsSpaced } from '../python/dumps-spaced';
import { JsonError } from '../python/json-error';
import { toInteger } from '../values/python-number';

/** Under which a token holds how much of its page was taken. */
export const TAKEN = 'boto_truncate_amount';

/** Where to go on: base64 of a JSON object with the service's token and how much of its page was taken. */
export const encodeToken = (token: Dict): string =>
	base64(new TextEncoder().encode(dumpsSpaced(token)));

export interface StartingToken {
	readonly token: Dict;
	/** Items of the first page that were shown before. */
	readonly taken: number;
}

/** Reads a token of `encodeToken`, or one that is the service's own. Throws a `CliError` for one that fits neither. */
export function readStartingToken(text: string, inputToken: readonly string[]): StartingToken {
	const decoded = decodeToken(text);
	if (decoded === undefined || isList(decoded)) return olderToken(text, inputToken);
	if (!isDict(decoded)) throw general(`'${pythonType(decoded)}' object has no attribute 'pop'`);
	const taken = decoded.get(TAKEN);
	decoded.delete(TAKEN);
	decoded.delete('boto_encoded_keys');
	return { token: decoded, taken: isInteger(taken) ? Number(taken) : 0 };
}

/** Undefined for what is no base64 of JSON. */
function decodeToken(text: string): Value | undefined {
	try {
		const bytes = decodeBase64(text);
		if (bytes === null) return undefined;
		return decodeJson(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
	} catch (error) {
		if (error instanceof JsonError || error instanceof TypeError) return undefined;
		throw error;
	}
}

/** `token___4`: the form before base64, also how a service's token is passed on as it is. */
function olderToken(text: string, inputToken: readonly string[]): StartingToken {
	let parts = text.split('___');
	let taken = 0;
	if (parts.length === inputToken.length + 1) {
		try {
			taken = Number(toInteger(parts.at(-1)!));
			parts = parts.slice(0, -1);
		} catch {
			parts = [text];
		}
	}
	if (parts.length > inputToken.length) throw general(`Bad starting token: ${text}`);
	const token = inputToken.map((name, place): [string, Value] => {
		const part = parts[place];
		return [name, part === undefined || part === 'None' ? null : part];
	});
	return { token: new Map(token), taken };
}
