import type { Member, Operation, ServiceDocs, Shape, StructureShape } from '../../model/types';

/** Shapes for the tests of this folder. */
export const string: Shape = { type: 'string', name: 'String', enum: null, min: null };
export const choice = (...values: string[]): Shape => ({
	type: 'string',
	name: 'Choice',
	enum: values,
	min: null
});
export const number = (type: 'integer' | 'long' | 'float' | 'double'): Shape => ({
	type,
	name: 'Number',
	min: null
});
export const plain = (type: 'boolean' | 'blob' | 'timestamp'): Shape => ({ type, name: 'Plain' });
export const list = (member: Shape): Shape => ({ type: 'list', name: 'List', member, min: null });
export const map = (value: Shape): Shape => ({
	type: 'map',
	name: 'Map',
	key: string,
	value,
	min: null
});

/** Required members are written with a `!` in front. */
export function structure(name: string, shapes: Readonly<Record<string, Shape>>): StructureShape {
	const members = new Map<string, Member>();
	for (const [key, shape] of Object.entries(shapes)) {
		members.set(key.replace('!', ''), {
			shape,
			isIdempotencyToken: false,
			isDeprecated: false
		});
	}
	const required = Object.keys(shapes)
		.filter((key) => key.startsWith('!'))
		.map((key) => key.slice(1));
	return { type: 'structure', name, members, required, isUnion: false, isDocument: false };
}

export const operation = (input: StructureShape, output = structure('Out', {})): Operation => ({
	name: 'DoThing',
	command: 'do-thing',
	input,
	output,
	errors: [],
	isDeprecated: false
});

/** `RunTaskRequest.cluster` to HTML. */
export function docsOf(texts: Readonly<Record<string, string>>): ServiceDocs {
	const members = new Map<string, Map<string, string>>();
	for (const [path, html] of Object.entries(texts)) {
		const [owner = '', name = ''] = path.split('.');
		members.set(owner, (members.get(owner) ?? new Map<string, string>()).set(name, html));
	}
	return { service: '', operations: new Map(), members };
}
