import type { Integer } from '../../model/value';
import type { Node } from './ast';
import { compare, numberOf } from './compare';
import { callFunction } from './functions/call';
import { Expref, isFalse, type Operand } from './operand';
import { QueryError, recursionLimit, tooDeep } from './query-error';
import { sliced } from './slice';

/** Calls of Python's interpreter within each other: `visit` and the method of the node's type. */
const callsPerNode = 2;
/** From the call in a query to the evaluation of an expression that was handed to it. */
const callsPerFunction = 3;

/** Evaluates `node` on `value`; `calls` is how deep Python's would stand. Throws `QueryError`. */
export function evaluate(node: Node, value: Operand, calls: number): Operand {
	const deeper = calls + callsPerNode;
	if (deeper > recursionLimit) throw new QueryError('run', tooDeep);
	const visit = (inner: Node, on: Operand): Operand => evaluate(inner, on, deeper);
	switch (node.type) {
		case 'current':
			return value;
		case 'field':
			return value instanceof Map ? (value.get(node.name) ?? null) : null;
		case 'literal':
			return node.value;
		case 'chain':
			return node.steps.reduce((result, step) => visit(step, result), value);
		case 'index':
			return Array.isArray(value) ? at(value, node.at) : null;
		case 'slice':
			return Array.isArray(value) ? sliced(value, node) : null;
		case 'flatten': {
			const list = visit(node.list, value);
			return Array.isArray(list) ? list.flat() : null;
		}
		case 'projection':
			return projected(visit(node.list, value), (member) => visit(node.each, member));
		case 'value-projection': {
			const object = visit(node.object, value);
			if (!(object instanceof Map)) return null;
			return projected([...object.values()], (member) => visit(node.each, member));
		}
		case 'filter': {
			const list = visit(node.list, value);
			if (!Array.isArray(list)) return null;
			const each = (member: Operand) =>
				isFalse(visit(node.condition, member)) ? null : visit(node.each, member);
			return projected(list, each);
		}
		case 'comparison': {
			const left = visit(node.left, value);
			return compare(node.comparator, left, visit(node.right, value));
		}
		case 'or': {
			const left = visit(node.left, value);
			return isFalse(left) ? visit(node.right, value) : left;
		}
		case 'and': {
			const left = visit(node.left, value);
			return isFalse(left) ? left : visit(node.right, value);
		}
		case 'pipe':
			return visit(node.right, visit(node.left, value));
		case 'not':
			return isNot(visit(node.operand, value));
		case 'list':
			return value === null ? null : node.items.map((item) => visit(item, value));
		case 'hash': {
			if (value === null) return null;
			// An entry is a node of its own in Python.
			const entry = (inner: Node) => evaluate(inner, value, deeper + callsPerNode);
			return new Map(node.entries.map(([name, inner]) => [name, entry(inner)]));
		}
		case 'call': {
			const operands = node.operands.map((operand) => visit(operand, value));
			return callFunction(node.name, operands, ({ expression }, on) =>
				evaluate(expression, on, deeper + callsPerFunction)
			);
		}
		case 'expref':
			return new Expref(node.expression);
	}
}

function projected(list: Operand, each: (member: Operand) => Operand): Operand {
	return Array.isArray(list) ? list.map(each).filter((member) => member !== null) : null;
}

function at(list: readonly Operand[], index: Integer): Operand {
	return list.at(Number(index)) ?? null;
}

/** As Python's `not`, but zero counts as true; bytes are the only other thing that can be empty and is not false to JMESPath. */
function isNot(operand: Operand): boolean {
	if (numberOf(operand) !== null) return false;
	return operand instanceof Uint8Array ? operand.length === 0 : isFalse(operand);
}
