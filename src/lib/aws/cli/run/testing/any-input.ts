import fc from 'fast-check';
import type { Shape, StructureShape } from '../../../model/types';
import { Float, type Dict, type Value } from '../../../model/value';

type Draw = <T>(arbitrary: fc.Arbitrary<T>) => T;

const word = fc.oneof(
	fc.constantFrom(
		'default',
		'web',
		'256',
		'nginx:1.25',
		'a b',
		'a,b',
		'a=b',
		"it's",
		'say "hi"',
		'é',
		'🚀'
	),
	fc.constantFrom(
		'',
		' ',
		'true',
		'null',
		'[x]',
		'{x}',
		'\\',
		'a\\,b',
		'\n',
		'@x',
		'$HOME',
		'日本',
		'-1',
		'--x'
	),
	fc.string({ unit: 'grapheme', maxLength: 10 })
);
const instant = fc.constantFrom(
	'2024-01-01',
	'2024-02-29T23:59:59Z',
	'2024-01-01T12:00:00+02:00',
	'0'
);
const key = fc.oneof(fc.constantFrom('env', 'Name', 'a.b', 'a/b', 'x:y'), word);

/** A value that fits its shape: required members, least lengths and sizes, one member of a union. Enums are not looked at, as the CLI does not. */
export function anyInput(draw: Draw, shape: StructureShape): Dict {
	return structure(draw, shape, 0);
}

function any(draw: Draw, shape: Shape, depth: number): Value {
	switch (shape.type) {
		case 'structure':
			return structure(draw, shape, depth);
		case 'list': {
			const size = draw(
				fc.integer({ min: shape.min ?? 0, max: Math.max(shape.min ?? 0, depth > 4 ? 0 : 3) })
			);
			return Array.from({ length: size }, () => any(draw, shape.member, depth + 1));
		}
		case 'map': {
			const size = draw(fc.integer({ min: shape.min ?? 0, max: Math.max(shape.min ?? 0, 2) }));
			return new Map(
				Array.from({ length: size }, (_, at) => [
					`${draw(key)}${at}`,
					any(draw, shape.value, depth + 1)
				])
			);
		}
		case 'string': {
			const text = draw(shape.enum ? fc.constantFrom(...shape.enum) : word);
			return text.padEnd(shape.min ?? 0, 'x');
		}
		case 'integer':
		case 'long':
			return draw(fc.integer({ min: shape.min ?? -1000, max: 100_000 }));
		case 'float':
		case 'double':
			return new Float(draw(fc.double({ min: shape.min ?? -1e6, max: 1e6, noNaN: true })));
		case 'boolean':
			return draw(fc.boolean());
		case 'timestamp':
			return draw(instant);
		case 'blob':
			return draw(fc.constantFrom('', 'aGVsbG8='));
	}
}

function structure(draw: Draw, shape: StructureShape, depth: number): Dict {
	const names = [...shape.members.keys()];
	if (names.length === 0) return new Map();
	const chosen = shape.isUnion
		? [draw(fc.constantFrom(...names))]
		: names.filter(
				(name) =>
					shape.required.includes(name) || draw(fc.integer({ min: 0, max: 2 + 2 * depth })) === 0
			);
	return new Map(
		chosen.map((name): [string, Value] => [
			name,
			any(draw, shape.members.get(name)!.shape, depth + 1)
		])
	);
}
