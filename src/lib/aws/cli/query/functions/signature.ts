import type { Expref, Operand } from '../operand';

/** Types as the error texts name them. */
export type ArgumentType =
	| 'boolean'
	| 'array'
	| 'object'
	| 'null'
	| 'string'
	| 'number'
	| 'expref'
	| 'array-string'
	| 'array-number';

/** One list of the types taken for each argument; an empty one takes all. */
export type Signature = readonly (readonly ArgumentType[])[];

/** Evaluates `&expression` on a value. */
export type Apply = (expression: Expref, value: Operand) => Operand;

export interface QueryFunction {
	readonly signature: Signature;
	/** Takes any number of arguments from its signature's number on; only those are checked for their types. */
	readonly isVariadic: boolean;
	run(operands: readonly Operand[], apply: Apply): Operand;
}

/** `Arguments` are what the signature lets through. */
export function define<Arguments extends readonly Operand[]>(
	signature: Signature,
	run: (operands: Arguments, apply: Apply) => Operand,
	isVariadic = false
): QueryFunction {
	return { signature, isVariadic, run: (operands, apply) => run(operands as Arguments, apply) };
}
