import { Float, type Integer } from '../../../model/value';
import { CliError } from '../../errors/failure';
import { toFloat, toInteger } from '../../values/python-number';
import { operandType, type Operand } from '../operand';
import { QueryError } from '../query-error';

/** As Python's `int(text)`, or else its `float(text)`; null for what is neither, and for all that is not text. */
export function toNumber(operand: Operand): Integer | Float | null {
	if (typeof operand === 'number' || typeof operand === 'bigint' || operand instanceof Float) {
		return operand;
	}
	if (typeof operand === 'string') {
		return read(toInteger, operand) ?? read(toFloat, operand);
	}
	if (operandType(operand) !== '_Expression') return null;
	throw new QueryError(
		'run',
		"int() argument must be a string, a bytes-like object or a real number, not '_Expression'"
	);
}

function read<T>(convert: (text: string) => T, text: string): T | null {
	try {
		return convert(text);
	} catch (error) {
		if (error instanceof CliError) return null;
		throw error;
	}
}
