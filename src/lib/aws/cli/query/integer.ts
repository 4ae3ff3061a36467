import type { Integer } from '../../model/value';
import { CliError } from '../errors/failure';
import { toInteger } from '../values/python-number';
import { QueryError } from './query-error';

/** A number in an expression. Throws `QueryError` where it has more digits than Python reads. */
export function integer(digits: string): Integer {
	try {
		return toInteger(digits);
	} catch (error) {
		if (error instanceof CliError) throw new QueryError('syntax', error.message);
		throw error;
	}
}
