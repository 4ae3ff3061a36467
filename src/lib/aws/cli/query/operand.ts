import type { Float, Integer, Value } from '../../model/value';
import { pythonStr } from '../../model/python-repr';
import { pythonType } from '../../model/python-type';
import type { Node } from './ast';

/** What an expression gives while it is evaluated: a value, or `&expression` unevaluated, or lists and objects of both. */
export type Operand =
	null | boolean | string | Integer | Float | Uint8Array | Expref | Operand[] | OperandDict;

export type OperandDict = Map<string, Operand>;

export class Expref {
	constructor(readonly expression: Node) {}
}

/** Python names the object by its address, which is another each time. */
const exprefText = '<jmespath.visitor._Expression object at 0x7f0000000000>';

/** Name of its type in Python. */
export const operandType = (operand: Operand): string =>
	operand instanceof Expref ? '_Expression' : pythonType(operand as Value);

export const operandStr = (operand: Operand): string => pythonStr(withText(operand));

/** Unevaluated expressions written out. */
export function withText(operand: Operand): Value {
	if (isPlain(operand)) return operand;
	if (Array.isArray(operand)) return operand.map(withText);
	if (operand instanceof Map) {
		return new Map([...operand].map(([key, member]) => [key, withText(member)]));
	}
	return exprefText;
}

/** Whether no unevaluated expression is left in it. */
export function isPlain(operand: Operand): operand is Value {
	if (Array.isArray(operand)) return operand.every(isPlain);
	if (operand instanceof Map) return [...operand.values()].every(isPlain);
	return !(operand instanceof Expref);
}

export function isFalse(operand: Operand): boolean {
	if (Array.isArray(operand)) return operand.length === 0;
	if (operand instanceof Map) return operand.size === 0;
	return operand === null || operand === false || operand === '';
}
