import { current, type Node } from './ast';
import { bindingPower, stopsProjection } from './binding-power';
import { hash, list } from './brackets';
import type { Parser } from './parser';

/** What is done with each member of the projection on the left. */
export function projected(parser: Parser, power: number): Node {
	const { type } = parser.look();
	if (stopsProjection(type)) return current;
	return parser.nested(1, () => {
		if (type === 'lbracket' || type === 'filter') return parser.expression(power);
		if (type !== 'dot') throw parser.error('syntax error');
		parser.next();
		return dotted(parser, power);
	});
}

/** What may follow a dot. */
export function dotted(parser: Parser, power: number): Node {
	return parser.nested(1, () => {
		const { type } = parser.look();
		switch (type) {
			case 'quoted_identifier':
			case 'unquoted_identifier':
			case 'star':
				return parser.expression(power);
			case 'lbracket':
				parser.next();
				return list(parser);
			case 'lbrace':
				parser.next();
				return hash(parser);
			default:
				throw parser.error(
					`Expecting: ['quoted_identifier', 'unquoted_identifier', 'lbracket', 'lbrace'], got: ${type}`
				);
		}
	});
}

/** `left[step]`; a slice projects what follows it. */
export function projectSlice(parser: Parser, left: Node, step: Node): Node {
	const chain: Node = { type: 'chain', of: 'index', steps: [left, step] };
	if (step.type !== 'slice') return chain;
	const each = parser.nested(1, () => projected(parser, bindingPower('star')));
	return { type: 'projection', list: chain, each };
}
