import type { Node } from './ast';
import { bindingPower } from './binding-power';
import { infixes } from './infix';
import { tokenize } from './lexer';
import { Parser } from './parser';
import { prefixes } from './prefix';
import { pythonStr } from '../../model/python-repr';

/** Top-down operator precedence, as the Python library parses. Throws `QueryError`. */
export function parse(expression: string): Node {
	const parser = new PrattParser(expression, tokenize(expression));
	const node = parser.expression(0);
	if (!parser.is('eof')) {
		throw parser.error(`Unexpected token: ${pythonStr(parser.look().value)}`);
	}
	return node;
}

class PrattParser extends Parser {
	expression(power: number): Node {
		return this.nested(2, () => {
			let left = this.prefix();
			for (let { type } = this.look(); power < bindingPower(type); { type } = this.look()) {
				const read = infixes[type];
				if (!read) throw this.invalid(this.look());
				this.next();
				left = read(this, left);
			}
			return left;
		});
	}

	private prefix(): Node {
		const token = this.next();
		const read = prefixes[token.type];
		if (read) return read(this, token);
		throw token.type === 'eof' ? this.incomplete() : this.invalid(token);
	}
}
