/**
 * The values that travel between the command line, the service and the printed answer. They keep apart what the AWS CLI (a Python program) keeps apart
 * and JavaScript does not: a float from an integer (`20.0` is printed as it was sent), the order of any keys, and integers past 2^53.
 */
export type Value = null | boolean | string | Integer | Float | Uint8Array | List | Dict;

/** `bigint` only where a number could not hold it exactly. */
export type Integer = number | bigint;
export type List = Value[];
export type Dict = Map<string, Value>;

/** A floating-point number: `new Float(20)` is sent and printed as `20.0`. */
export class Float {
	constructor(readonly value: number) {}
}

/** What the CLI reads out of an option's JSON. A dict like any other, but its Python has a name of its own for it, and error messages show that. */
export class OrderedDict extends Map<string, Value> {}

export const isDict = (value: Value | undefined): value is Dict => value instanceof Map;
export const isList = (value: Value | undefined): value is List => Array.isArray(value);
export const isInteger = (value: Value | undefined): value is Integer =>
	typeof value === 'number' || typeof value === 'bigint';
