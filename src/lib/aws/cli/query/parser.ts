import type { Node } from './ast';
import { QueryError, recursionLimit, tooDeep } from './query-error';
import { incomplete, parseError } from './syntax-error';
import type { Token, TokenType } from './tokens';

/** Calls that the CLI stands in when it begins to parse a query. */
const outerCalls = 19;

/** Where parsing stands in the tokens, and what can go wrong there. */
export abstract class Parser {
	private index = 0;
	private calls = outerCalls;

	constructor(
		private readonly text: string,
		private readonly tokens: readonly Token[]
	) {}

	/** Reads on as long as operators bind more tightly than `power`. */
	abstract expression(power: number): Node;

	/** The token `ahead` of the next one; negative for those already read. */
	look(ahead = 0): Token {
		return this.tokens[this.index + ahead]!;
	}

	is(type: TokenType, ahead = 0): boolean {
		return this.look(ahead).type === type;
	}

	next(): Token {
		return this.tokens[this.index++]!;
	}

	match(type: TokenType): Token {
		if (!this.is(type)) throw this.unexpected(type);
		return this.next();
	}

	matchIdentifier(): Token {
		if (!this.is('quoted_identifier') && !this.is('unquoted_identifier')) {
			throw this.unexpected("['quoted_identifier', 'unquoted_identifier']");
		}
		return this.next();
	}

	/** `at` is the offset that the error names. */
	error(message: string, token = this.look(), at = token.start): QueryError {
		return parseError(message, this.text, token, at);
	}

	invalid(token: Token): QueryError {
		return this.error('invalid token', token);
	}

	incomplete(): QueryError {
		return incomplete(this.text);
	}

	/** Reads what takes Python so many calls within the present one. */
	nested<T>(calls: number, read: () => T): T {
		this.calls += calls;
		if (this.calls > recursionLimit) throw new QueryError('syntax', tooDeep);
		const node = read();
		this.calls -= calls;
		return node;
	}

	private unexpected(expected: string): QueryError {
		if (this.is('eof')) return this.incomplete();
		return this.error(`Expecting: ${expected}, got: ${this.look().type}`);
	}
}
