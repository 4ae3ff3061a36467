import type { Shape, StructureShape } from '../../model/types';
import { Float, type Dict, type Value } from '../../model/value';

/** What stands where a value would. */
export interface Placeholders {
	/** `name`: the member's, or, in a list, that of the list's shape of member. */
	string(shape: Shape & { readonly type: 'string' }, name: string): Value;
	readonly timestamp: Value;
}

/**
 * A made-up value of a shape: zeros, `true`, one member in each list and map, null for bytes. A structure inside itself is empty. Source:
 * botocore's `ArgumentGenerator`.
 */
export function placeholder(shape: StructureShape, placeholders: Placeholders): Dict {
	return new Filler(placeholders).structure(shape, [shape.name]);
}

class Filler {
	constructor(private readonly placeholders: Placeholders) {}

	structure(shape: StructureShape, around: readonly string[]): Dict {
		const dict: Dict = new Map();
		if (isTooDeep(shape, around)) return dict;
		for (const [name, member] of shape.members) {
			dict.set(name, this.value(member.shape, name, around));
		}
		return dict;
	}

	private value(shape: Shape, name: string, around: readonly string[]): Value {
		switch (shape.type) {
			case 'structure':
				return this.structure(shape, [...around, shape.name]);
			case 'list':
				return [this.value(shape.member, shape.member.name, around)];
			case 'map':
				return new Map([['KeyName', this.value(shape.value, '', around)]]);
			case 'string':
				return this.placeholders.string(shape, name);
			case 'integer':
			case 'long':
				return 0;
			case 'float':
			case 'double':
				return new Float(0);
			case 'boolean':
				return true;
			case 'timestamp':
				return this.placeholders.timestamp;
			case 'blob':
				return null;
		}
	}
}

/** `around` holds the names of the structures around it, its own last. */
export const isTooDeep = (shape: StructureShape, around: readonly string[]): boolean =>
	around.filter((name) => name === shape.name).length > 1;
