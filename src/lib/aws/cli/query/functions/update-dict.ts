import type { Value } from '../../../model/value';
import { dumps } from '../../python/json-dumps';
import { operandType, type Operand, type OperandDict } from '../operand';
import { QueryError } from '../query-error';

/** As Python's `dict.update(source)`, which takes lists of pairs as well. Throws `QueryError` in Python's words. */
export function updateDict(dict: OperandDict, source: Operand): void {
	if (source instanceof Map) {
		for (const [key, member] of source) dict.set(key, member);
		return;
	}
	const pairs = iterated(source);
	if (!pairs) throw new QueryError('run', `'${operandType(source)}' object is not iterable`);
	pairs.forEach((pair, at) => {
		const [key = null, member = null] = checkedPair(pair, at);
		dict.set(keyOf(key), member);
	});
}

function checkedPair(pair: Operand, at: number): readonly Operand[] {
	const members = iterated(pair);
	if (!members) {
		throw new QueryError(
			'run',
			`cannot convert dictionary update sequence element #${at} to a sequence`
		);
	}
	if (members.length === 2) return members;
	throw new QueryError(
		'run',
		`dictionary update sequence element #${at} has length ${members.length}; 2 is required`
	);
}

function iterated(operand: Operand): readonly Operand[] | null {
	if (Array.isArray(operand)) return operand;
	if (typeof operand === 'string') return [...operand];
	if (operand instanceof Map) return [...operand.keys()];
	return operand instanceof Uint8Array ? [...operand] : null;
}

/** Keys that are no strings are printed as strings in the end. */
function keyOf(operand: Operand): string {
	if (typeof operand === 'string') return operand;
	if (Array.isArray(operand) || operand instanceof Map) {
		throw new QueryError('run', `unhashable type: '${operandType(operand)}'`);
	}
	return dumps(operand as Value);
}
