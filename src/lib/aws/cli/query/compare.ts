import { Float } from '../../model/value';
import { byCodePoint } from '../output/code-point-order';
import type { Comparator } from './ast';
import { operandType, type Operand } from './operand';
import { QueryError } from './query-error';

/** Null for what is no number; a boolean is none. */
export function numberOf(operand: Operand): number | bigint | null {
	if (typeof operand === 'number' || typeof operand === 'bigint') return operand;
	return operand instanceof Float ? operand.value : null;
}

const isComparable = (operand: Operand): boolean =>
	typeof operand === 'string' || numberOf(operand) !== null;

/** `==` of JMESPath: as Python's, but 0 and 1 are not `false` and `true`. Within lists and objects they are, as there Python compares by itself. */
export function equals(left: Operand, right: Operand): boolean {
	const isMixed =
		typeof left === 'boolean' ? typeof right !== 'boolean' : typeof right === 'boolean';
	return !isMixed && pythonEquals(left, right);
}

/** Python's `==`: 1, 1.0 and `True` are equal, and members of lists and objects that are the same object, even NaN. */
export function pythonEquals(left: Operand, right: Operand): boolean {
	const number = plainNumber(left);
	if (number !== null) {
		const other = plainNumber(right);
		// Loosely, as an integer may be a bigint on one side only.
		return other !== null && number == other;
	}
	if (Array.isArray(left)) {
		if (!Array.isArray(right) || left.length !== right.length) return false;
		return left.every((member, at) => isSame(member, right[at]!));
	}
	if (left instanceof Map) {
		if (!(right instanceof Map) || left.size !== right.size) return false;
		return [...left].every(([key, member]) => right.has(key) && isSame(member, right.get(key)!));
	}
	if (left instanceof Uint8Array) {
		if (!(right instanceof Uint8Array) || left.length !== right.length) return false;
		return left.every((byte, at) => byte === right[at]);
	}
	return left === right;
}

/** How Python's `in` compares. */
export const isSame = (left: Operand, right: Operand): boolean =>
	left === right || pythonEquals(left, right);

const plainNumber = (operand: Operand): number | bigint | null =>
	typeof operand === 'boolean' ? Number(operand) : numberOf(operand);

type Ordering = Exclude<Comparator, 'eq' | 'ne'>;

const orderings: Readonly<Record<Ordering, { sign: string; holds(order: number): boolean }>> = {
	lt: { sign: '<', holds: (order) => order < 0 },
	lte: { sign: '<=', holds: (order) => order <= 0 },
	gt: { sign: '>', holds: (order) => order > 0 },
	gte: { sign: '>=', holds: (order) => order >= 0 }
};

/** Null where either is neither number nor string. Throws `QueryError` where one is a number and one a string. */
export function compare(comparator: Comparator, left: Operand, right: Operand): boolean | null {
	if (comparator === 'eq') return equals(left, right);
	if (comparator === 'ne') return !equals(left, right);
	return isComparable(left) && isComparable(right) ? isOrdered(comparator, left, right) : null;
}

/** Of two numbers or two strings. */
export function isOrdered(comparator: Ordering, left: Operand, right: Operand): boolean {
	const { sign, holds } = orderings[comparator];
	if (typeof left === 'string' && typeof right === 'string') return holds(byCodePoint(left, right));
	const [first, second] = [numberOf(left), numberOf(right)];
	if (first === null || second === null) {
		throw new QueryError(
			'run',
			`'${sign}' not supported between instances of '${operandType(left)}' and '${operandType(right)}'`
		);
	}
	return holds(first < second ? -1 : first > second ? 1 : first == second ? 0 : NaN);
}
