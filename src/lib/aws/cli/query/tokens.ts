import type { Value } from '../../model/value';

/** Named as the error texts name them. */
export type TokenType =
	| 'eof'
	| 'unquoted_identifier'
	| 'quoted_identifier'
	| 'literal'
	| 'rbracket'
	| 'rparen'
	| 'comma'
	| 'rbrace'
	| 'number'
	| 'current'
	| 'expref'
	| 'colon'
	| 'pipe'
	| 'or'
	| 'and'
	| 'eq'
	| 'gt'
	| 'lt'
	| 'gte'
	| 'lte'
	| 'ne'
	| 'flatten'
	| 'star'
	| 'filter'
	| 'dot'
	| 'not'
	| 'lbrace'
	| 'lbracket'
	| 'lparen';

export interface Token {
	readonly type: TokenType;
	/** Name of an identifier, value of a number or literal, else the token's own characters; empty for `eof`. */
	readonly value: Value;
	/** Offset in the expression, in UTF-16 units. */
	readonly start: number;
}

/** Tokens that are always the same characters. Of two that begin alike the longer is meant. */
export const signs: Readonly<Record<string, TokenType>> = {
	'.': 'dot',
	'*': 'star',
	'[': 'lbracket',
	'[]': 'flatten',
	'[?': 'filter',
	']': 'rbracket',
	',': 'comma',
	':': 'colon',
	'@': 'current',
	'(': 'lparen',
	')': 'rparen',
	'{': 'lbrace',
	'}': 'rbrace',
	'|': 'pipe',
	'||': 'or',
	'&': 'expref',
	'&&': 'and',
	'<': 'lt',
	'<=': 'lte',
	'>': 'gt',
	'>=': 'gte',
	'!': 'not',
	'!=': 'ne',
	'==': 'eq'
};
