import ts from 'typescript';
import type { DeclaredMember, DeclaredTypes } from './read-types';
import type { MemberTree, StructureTree, TypeTree } from './shape-tree';

/** Gives a structure of the schemas what the declared types know: order of members, enums, documentation. */
export function join(structure: StructureTree, types: DeclaredTypes): void {
	const declared = types.structures.get(structure.name);
	if (!declared) return;
	const members = new Map<string, MemberTree>();
	for (const [name, { type, html, isDeprecated }] of declared.members) {
		const known = structure.members.get(name);
		if (!known)
			throw new Error(
				`Unexpected member "${name}" of ${structure.name}, expected one of its schema`
			);
		members.set(name, { ...known, html, isDeprecated, type: withEnums(known.type, type, types) });
	}
	for (const [name, known] of structure.members) if (!members.has(name)) members.set(name, known);
	structure.members = members;
}

/** The schemas take an enum for a string; the types name it. */
function withEnums(
	tree: TypeTree,
	declared: DeclaredMember['type'],
	types: DeclaredTypes
): TypeTree {
	const type = withoutUndefined(declared);
	switch (tree.type) {
		case 'scalar': {
			const name = ts.isTypeReferenceNode(type) ? type.typeName.getText() : '';
			return tree.code === 's' && types.enums.has(name) ? { type: 'enum', name, min: null } : tree;
		}
		case 'list':
			if (ts.isArrayTypeNode(type)) tree.member = withEnums(tree.member, elementOf(type), types);
			return tree;
		case 'map': {
			const [key, value] = recordOf(type);
			if (key) tree.key = withEnums(tree.key, key, types);
			if (value) tree.value = withEnums(tree.value, value, types);
			return tree;
		}
		case 'enum':
		case 'structure':
			return tree;
	}
}

/** `T | undefined` to `T`. */
function withoutUndefined(type: ts.TypeNode): ts.TypeNode {
	if (ts.isParenthesizedTypeNode(type)) return withoutUndefined(type.type);
	if (!ts.isUnionTypeNode(type)) return type;
	const known = type.types.filter((one) => one.kind !== ts.SyntaxKind.UndefinedKeyword);
	return known.length === 1 && known[0] ? withoutUndefined(known[0]) : type;
}

const elementOf = (type: ts.ArrayTypeNode) => withoutUndefined(type.elementType);

/** Types of key and value of `Record<K, V>` or `Partial<Record<K, V>>`. */
function recordOf(type: ts.TypeNode): readonly (ts.TypeNode | undefined)[] {
	if (!ts.isTypeReferenceNode(type)) return [];
	const [first, second] = type.typeArguments ?? [];
	if (type.typeName.getText() === 'Partial' && first) return recordOf(first);
	return type.typeName.getText() === 'Record' ? [first, second] : [];
}
