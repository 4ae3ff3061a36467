import type { Value } from '../../model/value';
import { current, type Node } from './ast';
import { bindingPower } from './binding-power';
import { bracketStep, hash, isBracketStep, list } from './brackets';
import { filter } from './infix';
import type { Parser } from './parser';
import { projected, projectSlice } from './projection';
import type { Token, TokenType } from './tokens';

type ReadPrefix = (parser: Parser, token: Token) => Node;

const field = (name: Value): Node => ({ type: 'field', name: String(name) });

/** What a token means where an expression begins. */
export const prefixes: Readonly<Partial<Record<TokenType, ReadPrefix>>> = {
	literal: (_parser, token) => ({ type: 'literal', value: token.value }),
	unquoted_identifier: (_parser, token) => field(token.value),
	quoted_identifier: (parser, token) => {
		if (parser.is('lparen')) {
			throw parser.error('Quoted identifier not allowed for function names.', parser.look(), 0);
		}
		return field(token.value);
	},
	current: () => current,
	star: (parser) => ({
		type: 'value-projection',
		object: current,
		each: parser.is('rbracket') ? current : projected(parser, bindingPower('star'))
	}),
	filter: (parser) => parser.nested(1, () => filter(parser, current)),
	flatten: (parser) => ({
		type: 'projection',
		list: { type: 'flatten', list: current },
		each: projected(parser, bindingPower('flatten'))
	}),
	lbrace: (parser) => hash(parser),
	lparen: (parser) => {
		const inner = parser.expression(0);
		parser.match('rparen');
		return inner;
	},
	not: (parser) => ({ type: 'not', operand: parser.expression(bindingPower('not')) }),
	expref: (parser) => ({ type: 'expref', expression: parser.expression(bindingPower('expref')) }),
	lbracket: (parser) => {
		if (isBracketStep(parser)) return projectSlice(parser, current, bracketStep(parser));
		if (!(parser.is('star') && parser.is('rbracket', 1))) return list(parser);
		parser.next();
		parser.next();
		return { type: 'projection', list: current, each: projected(parser, bindingPower('star')) };
	}
};
