import { isDict, isInteger, type Dict, type Value } from '../../model/value';
import { general } from '../errors/failure';
import { base64 } from '../python/base64';
import { decodeBase64 } from '../python/base64-decode';
import { decodeJson } from '../python/json-decode';
import { dumpsSpaced } from '../python/dumps-spaced';
import { JsonError } from '../python/json-error';
import { toInteger } from '../values/python-number';

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
	if (!decoded) return olderToken(text, inputToken);
	const taken = decoded.get('boto_truncate_amount');
	decoded.delete('boto_truncate_amount');
	decoded.delete('boto_encoded_keys');
	return { token: decoded, taken: isInteger(taken) ? Number(taken) : 0 };
}

function decodeToken(text: string): Dict | null {
	try {
		const bytes = decodeBase64(text);
		if (bytes === null) return null;
		const value = decodeJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
		return isDict(value) ? value : null;
	} catch (error) {
		if (error instanceof JsonError || error instanceof TypeError) return null;
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
