import { integer } from './integer';
import { closingOf, literal, quotedIdentifier, rawString } from './delimited';
import { QueryError } from './query-error';
import { lexerError } from './syntax-error';
import { signs, type Token } from './tokens';

/** Blanks, an identifier or a number. */
const plain = /([ \t\n\r]+)|([A-Za-z_][A-Za-z0-9_]*)|(-?[0-9]+)/y;
const delimited = { "'": rawString, '`': literal, '"': quotedIdentifier };

/** The expression's tokens, the last being `eof`. Throws `QueryError`. */
export function tokenize(expression: string): Token[] {
	if (expression === '') {
		throw new QueryError('syntax', 'Invalid JMESPath expression: cannot be empty.');
	}
	const tokens: Token[] = [];
	let start = 0;
	while (start < expression.length) {
		plain.lastIndex = start;
		const [found, , name, digits] = plain.exec(expression) ?? [];
		if (found !== undefined) {
			if (name !== undefined) tokens.push({ type: 'unquoted_identifier', value: name, start });
			if (digits !== undefined) tokens.push({ type: 'number', value: integer(digits), start });
			start += found.length;
			continue;
		}
		const first = expression[start];
		if (first === "'" || first === '`' || first === '"') {
			const end = closingOf(expression, start);
			tokens.push(delimited[first](expression, start, end));
			start = end + 1;
			continue;
		}
		const sign = signAt(expression, start);
		tokens.push({ type: signs[sign]!, value: sign, start });
		start += sign.length;
	}
	return [...tokens, { type: 'eof', value: '', start: expression.length }];
}

function signAt(expression: string, start: number): string {
	const pair = expression.slice(start, start + 2);
	if (Object.hasOwn(signs, pair)) return pair;
	const single = expression[start]!;
	if (Object.hasOwn(signs, single)) return single;
	const unknown = String.fromCodePoint(expression.codePointAt(start)!);
	const named = single === '=' || single === '-' ? `'${single}'` : unknown;
	throw lexerError(`Unknown token ${named}`, expression, start);
}
