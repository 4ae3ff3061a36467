import type { Value } from '../../model/value';
import { evaluate } from './evaluate';
import { isPlain } from './operand';
import { parse } from './parse';
import { QueryError } from './query-error';

/** Calls that the CLI stands in when it begins to evaluate a query. */
const outerCalls = 10;

export interface Query {
	readonly expression: string;
	/** Throws `QueryError` of phase `run`. Members of `value` are shared with the result. */
	search(value: Value): Value;
}

/**
 * JMESPath as Python's jmespath 1.1.0, which the AWS CLI uses, reads and evaluates it. The npm package of that name is not used: it words errors otherwise,
 * knows no integers apart from floats, and its objects put members named like numbers first.
 * Throws `QueryError` of phase `syntax`.
 */
export function compileQuery(expression: string): Query {
	const node = parse(expression);
	return {
		expression,
		search(value) {
			const result = evaluate(node, value, outerCalls);
			if (isPlain(result)) return result;
			throw new QueryError('run', 'Encountered unrecognized type in JSON encoder.');
		}
	};
}
