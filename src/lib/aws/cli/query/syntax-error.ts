import { codePointLength } from '../python/code-points';
import { pythonStr } from '../../model/python-repr';
import { QueryError } from './query-error';
import type { Token } from './tokens';

/** No token can be made of the text at `at`. The caret stands one to the left of the text, as the expression is printed without quotes here. */
export function lexerError(message: string, expression: string, at: number): QueryError {
	const column = codePointLength(expression.slice(0, at));
	return new QueryError(
		'syntax',
		`Bad jmespath expression: ${message}:\n${expression}\n${' '.repeat(column)}^`
	);
}

/** The token is not one that can stand there. `at` is its offset where that is not told. */
export function parseError(
	message: string,
	expression: string,
	token: Token,
	at = token.start
): QueryError {
	const column = codePointLength(expression.slice(0, at));
	const found = `token "${pythonStr(token.value)}" (${token.type.toUpperCase()})`;
	return new QueryError(
		'syntax',
		`${message}: Parse error at column ${column}, ${found}, for expression:\n${quoted(expression, column)}`
	);
}

export function incomplete(expression: string): QueryError {
	return new QueryError(
		'syntax',
		`Invalid jmespath expression: Incomplete expression:\n${quoted(expression, codePointLength(expression))}`
	);
}

const quoted = (expression: string, column: number) =>
	`"${expression}"\n${' '.repeat(column + 1)}^`;
