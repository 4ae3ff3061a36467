/** Shapes while they are put together. What one source does not tell is filled in from another. */
export type TypeTree = ScalarTree | EnumTree | ReferenceTree | ListTree | MapTree;

export interface ScalarTree {
	readonly type: 'scalar';
	/** As in the notation: `s`, `i`, `l`, `f`, `d`, `b`, `B`, `t`, `*`; `#` a number of a kind yet unknown. */
	code: string;
	min: number | null;
}

export interface EnumTree {
	readonly type: 'enum';
	readonly name: string;
	min: number | null;
}

export interface ReferenceTree {
	readonly type: 'structure';
	readonly name: string;
}

export interface ListTree {
	readonly type: 'list';
	member: TypeTree;
	min: number | null;
}

export interface MapTree {
	readonly type: 'map';
	key: TypeTree;
	value: TypeTree;
	min: number | null;
}

export interface MemberTree {
	type: TypeTree;
	readonly isIdempotencyToken: boolean;
	isRequired: boolean;
	isDeprecated: boolean;
	html: string;
}

export interface StructureTree {
	readonly name: string;
	readonly isUnion: boolean;
	members: Map<string, MemberTree>;
}
