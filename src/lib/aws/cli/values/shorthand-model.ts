import type { Shape, StructureShape } from '../../model/types';
import { isDict, isList, type Value } from '../../model/value';
import { general } from '../errors/failure';
import { ShorthandError } from './shorthand';
import { toFloat, toInteger } from './python-number';

/**
 * What shorthand's strings mean by the model: numbers and booleans where it wants them, a list of one where it wants a list. What does not fit stays as it is, for the
 * validation to tell. Throws what `int()` and `float()` say of a number that is none.
 */
export function fitToModel(value: Value, shape: Shape): Value {
	if (value === null || value === undefined) return value;
	switch (shape.type) {
		case 'structure':
			return fitStructure(value, shape);
		case 'list':
			return isList(value) ? value.map((one) => fitToModel(one, shape.member)) : [value];
		case 'map':
			if (!isDict(value)) return value;
			return new Map([...value].map(([key, one]) => [key, fitToModel(one, shape.value)]));
		case 'integer':
		case 'long':
			return toInteger(
				textOf(
					value,
					"int() argument must be a string, a bytes-like object or a real number, not '$'"
				)
			);
		case 'float':
		case 'double':
			return toFloat(textOf(value, "float() argument must be a string or a real number, not '$'"));
		case 'boolean':
			return toBoolean(textOf(value, "'$' object has no attribute 'lower'"));
		default:
			return value;
	}
}

function fitStructure(value: Value, shape: StructureShape): Value {
	if (shape.isDocument) throw new DocumentFound();
	if (!isDict(value)) return value;
	// Members are looked at in the order of the model: the first number that is none is told.
	const fitted = new Map<string, Value>();
	for (const [name, member] of shape.members) {
		const given = value.get(name);
		if (given === undefined) continue;
		try {
			fitted.set(name, fitToModel(given, member.shape));
		} catch (error) {
			if (!(error instanceof DocumentFound)) throw error;
			throw new ShorthandError(
				'Shorthand syntax does not support document types. Use JSON input for top-level argument to specify nested ' +
					`parameter: ${name}`
			);
		}
	}
	return new Map([...value].map(([key, one]) => [key, fitted.get(key) ?? one]));
}

class DocumentFound extends Error {}

function textOf(value: Value, complaint: string): string {
	if (typeof value === 'string') return value;
	if (value instanceof Uint8Array) return new TextDecoder().decode(value);
	throw general(complaint.replace('$', typeName(value)));
}

const typeName = (value: Value) => (isDict(value) ? 'dict' : isList(value) ? 'list' : 'str');

function toBoolean(text: string): Value {
	const lower = text.toLowerCase();
	return lower === 'true' ? true : lower === 'false' ? false : text;
}
