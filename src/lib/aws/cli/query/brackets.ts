import type { Integer } from '../../model/value';
import type { Node } from './ast';
import type { Parser } from './parser';
import type { Token } from './tokens';

/** Whether an index or a slice follows the opening bracket. */
export const isBracketStep = (parser: Parser): boolean => parser.is('number') || parser.is('colon');

/** `0]` or `1:2:3]` */
export function bracketStep(parser: Parser): Node {
	if (parser.is('colon') || parser.is('colon', 1)) return slice(parser);
	const at = integer(parser.next());
	parser.match('rbracket');
	return { type: 'index', at };
}

function slice(parser: Parser): Node {
	const parts: (Integer | null)[] = [null, null, null];
	let part = 0;
	while (!parser.is('rbracket')) {
		const isLast = part === parts.length - 1;
		if (parser.is('number')) parts[part] = integer(parser.look());
		else if (parser.is('colon') && !isLast) part++;
		else throw parser.error('syntax error');
		parser.next();
	}
	parser.next();
	const [start = null, stop = null, step = null] = parts;
	return { type: 'slice', start, stop, step };
}

const integer = (token: Token): Integer => token.value as Integer;

/** `a, b]` */
export function list(parser: Parser): Node {
	const items: Node[] = [];
	return parser.nested(1, () => {
		for (;;) {
			items.push(parser.expression(0));
			if (parser.is('rbracket')) break;
			parser.match('comma');
		}
		parser.next();
		return { type: 'list', items };
	});
}

/** `a: b, c: d}`. The Python library takes it too if the comma is left out. */
export function hash(parser: Parser): Node {
	const entries: [string, Node][] = [];
	return parser.nested(1, () => {
		for (;;) {
			const name = String(parser.matchIdentifier().value);
			parser.match('colon');
			entries.push([name, parser.expression(0)]);
			if (parser.is('comma')) parser.next();
			else if (parser.is('rbrace')) break;
		}
		parser.next();
		return { type: 'hash', entries };
	});
}
