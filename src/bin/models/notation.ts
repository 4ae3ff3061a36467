import type { MemberTree, TypeTree } from './shape-tree';

/** A member in the notation of `ModelJson`. */
export const memberNotation = (member: MemberTree) =>
	[
		member.isRequired ? '!' : '',
		member.isIdempotencyToken ? '@' : '',
		member.isDeprecated ? '~' : '',
		typeNotation(member.type)
	].join('');

function typeNotation(type: TypeTree): string {
	switch (type.type) {
		case 'scalar':
			return type.code + minNotation(type.min);
		case 'enum':
			return type.name + minNotation(type.min);
		case 'structure':
			return type.name;
		case 'list':
			return `[${typeNotation(type.member)}]${minNotation(type.min)}`;
		case 'map':
			return `{${typeNotation(type.key)}:${typeNotation(type.value)}}${minNotation(type.min)}`;
	}
}

const minNotation = (min: number | null) => (min === null ? '' : `>=${min}`);

/** Structures and enums that a type speaks of. */
export function namesIn(
	type: TypeTree
): { readonly kind: 'structure' | 'enum'; readonly name: string }[] {
	switch (type.type) {
		case 'scalar':
			return [];
		case 'enum':
		case 'structure':
			return [{ kind: type.type, name: type.name }];
		case 'list':
			return namesIn(type.member);
		case 'map':
			return [...namesIn(type.key), ...namesIn(type.value)];
	}
}
