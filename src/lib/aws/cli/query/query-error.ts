/**
 * What Python's jmespath says of a query, word for word: `syntax` where the expression could not be compiled, which the CLI puts behind
 * `Bad value for --query EXPRESSION: `; `run` where evaluating it failed, which the CLI prints as it is.
 */
export class QueryError extends Error {
	override readonly name = 'QueryError';

	constructor(
		readonly phase: 'syntax' | 'run',
		message: string
	) {
		super(message);
	}
}

/** Python gives up at a thousand calls within each other; an expression nested deeper cannot be compiled or evaluated there. */
export const recursionLimit = 1000;
export const tooDeep = 'maximum recursion depth exceeded';
