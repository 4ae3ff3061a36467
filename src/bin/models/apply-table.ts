import type { Table } from './read-table';
import type { SchemaTypes } from './read-schemas';
import { reachable } from './reachable';
import type { StructureTree, TypeTree } from './shape-tree';

const codes = { integer: 'i', long: 'l', float: 'f', double: 'd' };

/** Adds to the structures what only the table knows. Every entry of the table must fit something. */
export function applyTable(table: Table, schemas: SchemaTypes): void {
	const { structures } = schemas;
	for (const [name, members] of Object.entries(table.numbers))
		for (const [member, kind] of Object.entries(members)) {
			const type = find(structureOf(structures, name), member);
			if (type?.type !== 'scalar') throw unexpected(`${name}.${member}`);
			type.code = codes[kind];
		}
	for (const name of table.messageFirst) {
		const structure = structureOf(structures, name);
		const isMessage = (member: string) => member.toLowerCase() === 'message';
		structure.members = new Map(
			[...structure.members].sort(([one], [other]) => +isMessage(other) - +isMessage(one))
		);
	}
	const { '*': everywhere = {}, ...special } = table.minima;
	const inputs = [...schemas.operations.values()].map(({ input }) => input);
	for (const [path, min] of Object.entries(everywhere)) {
		const types = reachable(structures, inputs).flatMap((one) => {
			const type = find(one, path);
			return type && type.type !== 'structure' ? [type] : [];
		});
		if (types.length === 0) throw unexpected(path);
		for (const type of types) setMin(type, min, path);
	}
	for (const [name, paths] of Object.entries(special))
		for (const [path, min] of Object.entries(paths)) {
			const type = find(structureOf(structures, name), path);
			if (!type) throw unexpected(`${name}.${path}`);
			setMin(type, min, `${name}.${path}`);
		}
	for (const { name, members } of structures.values())
		for (const [member, { type }] of members)
			if (type.type === 'scalar' && type.code === '#')
				throw new Error(`Expected the kind of ${name}.${member} in the table under "numbers"`);
}

const unexpected = (path: string) =>
	new Error(`Unexpected "${path}" in the table, expected a member of the model`);

function structureOf(structures: ReadonlyMap<string, StructureTree>, name: string): StructureTree {
	const found = structures.get(name);
	if (!found) throw unexpected(name);
	return found;
}

/** `names[]` is an element of a list, `tags{}` a value of a map, `tags{k}` a key. */
function find(structure: StructureTree, path: string): TypeTree | undefined {
	const [name = '', ...steps] = path.split(/(?=[[{])/);
	let type = structure.members.get(name)?.type;
	for (const step of steps) {
		if (step === '[]') type = type?.type === 'list' ? type.member : undefined;
		else if (type?.type === 'map') type = step === '{k}' ? type.key : type.value;
		else type = undefined;
	}
	return type;
}

function setMin(type: TypeTree, min: number | null, path: string): void {
	if (type.type === 'structure') throw unexpected(path);
	type.min = min;
}
