import type { Value } from '../../model/value';
import { decodeJson } from '../python/json-decode';
import { JsonDepthError, JsonError } from '../python/json-error';
import { pythonStripStart } from '../values/python-strip';
import { QueryError } from './query-error';
import { lexerError } from './syntax-error';
import type { Token } from './tokens';

/** Offset of the delimiter that ends what the one at `start` began. A backslash escapes any character. */
export function closingOf(expression: string, start: number): number {
	const delimiter = expression[start];
	for (let at = start + 1; at < expression.length; at++) {
		if (expression[at] === '\\') at++;
		else if (expression[at] === delimiter) return at;
	}
	throw lexerError(`Unclosed ${delimiter} delimiter`, expression, start);
}

/** `'text'`: only the delimiter itself can be escaped. */
export function rawString(expression: string, start: number, end: number): Token {
	const value = expression.slice(start + 1, end).replaceAll("\\'", "'");
	return { type: 'literal', value, start };
}

/** JSON between backticks; what is no JSON is a string whose quotes were left out, if that can be. */
export function literal(expression: string, start: number, end: number): Token {
	const text = expression.slice(start + 1, end).replaceAll('\\`', '`');
	const value = json(text) ?? json(`"${pythonStripStart(text)}"`);
	if (value === undefined) throw lexerError(`Bad token ${text}`, expression, start);
	return { type: 'literal', value: value.read, start };
}

function json(text: string): { read: Value } | undefined {
	try {
		return { read: decodeJson(text) };
	} catch (error) {
		if (error instanceof JsonDepthError) throw new QueryError('syntax', error.message);
		if (error instanceof JsonError) return undefined;
		throw error;
	}
}

export function quotedIdentifier(expression: string, start: number, end: number): Token {
	try {
		const value = decodeJson(expression.slice(start, end + 1));
		return { type: 'quoted_identifier', value, start };
	} catch (error) {
		if (!(error instanceof JsonError)) throw error;
		throw lexerError(error.message.split(':')[0]!, expression, start);
	}
}
