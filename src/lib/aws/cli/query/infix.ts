import { current, type Comparator, type Node } from './ast';
import { bindingPower } from './binding-power';
import { bracketStep, isBracketStep } from './brackets';
import type { Parser } from './parser';
import { dotted, projected, projectSlice } from './projection';
import type { TokenType } from './tokens';
import { pythonStr } from '../../model/python-repr';

type ReadInfix = (parser: Parser, left: Node) => Node;

const comparison =
	(comparator: Comparator): ReadInfix =>
	(parser, left) => ({
		type: 'comparison',
		comparator,
		left,
		right: parser.nested(1, () => parser.expression(bindingPower(comparator)))
	});

const joined =
	(type: 'or' | 'and' | 'pipe'): ReadInfix =>
	(parser, left) => ({ type, left, right: parser.expression(bindingPower(type)) });

/** What a token means behind an expression. */
export const infixes: Readonly<Partial<Record<TokenType, ReadInfix>>> = {
	eq: comparison('eq'),
	ne: comparison('ne'),
	lt: comparison('lt'),
	lte: comparison('lte'),
	gt: comparison('gt'),
	gte: comparison('gte'),
	or: joined('or'),
	and: joined('and'),
	pipe: joined('pipe'),
	dot: (parser, left) => {
		const power = bindingPower('dot');
		if (!parser.is('star')) return step(left, 'field', dotted(parser, power));
		parser.next();
		return { type: 'value-projection', object: left, each: projected(parser, power) };
	},
	flatten: (parser, left) => ({
		type: 'projection',
		list: { type: 'flatten', list: left },
		each: projected(parser, bindingPower('flatten'))
	}),
	filter,
	lbracket: (parser, left) => {
		if (isBracketStep(parser)) {
			const right = bracketStep(parser);
			// A slice behind an index does not project.
			if (left.type === 'chain' && left.of === 'index') return step(left, 'index', right);
			return projectSlice(parser, left, right);
		}
		parser.match('star');
		parser.match('rbracket');
		return { type: 'projection', list: left, each: projected(parser, bindingPower('star')) };
	},
	lparen: call
};

function step(left: Node, of: 'field' | 'index', right: Node): Node {
	if (left.type !== 'chain' || left.of !== of) return { type: 'chain', of, steps: [left, right] };
	left.steps.push(right);
	return left;
}

/** `condition]` */
export function filter(parser: Parser, list: Node): Node {
	const condition = parser.expression(0);
	parser.match('rbracket');
	const each = parser.is('flatten') ? current : projected(parser, bindingPower('filter'));
	return { type: 'filter', list, condition, each };
}

/** `a, b)`. The Python library takes it too if a comma is left out, or stands before the parenthesis. */
function call(parser: Parser, left: Node): Node {
	if (left.type !== 'field') {
		const before = parser.look(-2);
		throw parser.error(`Invalid function name '${pythonStr(before.value)}'`, before);
	}
	const operands: Node[] = [];
	while (!parser.is('rparen')) {
		operands.push(parser.expression(0));
		if (parser.is('comma')) parser.next();
	}
	parser.next();
	return { type: 'call', name: left.name, operands };
}
