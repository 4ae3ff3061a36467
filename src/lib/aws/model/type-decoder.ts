import type { ModelJson } from './model-json';
import type {
	ListShape,
	MapShape,
	Member,
	NumberShape,
	PlainShape,
	Shape,
	StringShape,
	StructureShape
} from './types';

const scalars: Readonly<Record<string, (min: number | null) => Shape>> = {
	s: (min): StringShape => ({ type: 'string', name: 'String', enum: null, min }),
	i: (min): NumberShape => ({ type: 'integer', name: 'Integer', min }),
	l: (min): NumberShape => ({ type: 'long', name: 'Long', min }),
	f: (min): NumberShape => ({ type: 'float', name: 'Float', min }),
	d: (min): NumberShape => ({ type: 'double', name: 'Double', min }),
	b: (): PlainShape => ({ type: 'boolean', name: 'Boolean' }),
	B: (): PlainShape => ({ type: 'blob', name: 'Blob' }),
	t: (): PlainShape => ({ type: 'timestamp', name: 'Timestamp' }),
	'*': (): StructureShape => ({ ...nothing, name: 'Document', isDocument: true })
};

const nothing: StructureShape = {
	type: 'structure',
	name: '',
	members: new Map(),
	required: [],
	isUnion: false,
	isDocument: false
};

/** Makes shapes of the notation that `ModelJson` describes; equal notations give the same object. */
export class TypeDecoder {
	private readonly shapes = new Map<string, Shape>();
	private readonly structures = new Map<string, StructureShape>();
	private readonly unions: ReadonlySet<string>;

	constructor(private readonly json: ModelJson) {
		this.unions = new Set(json.unions);
	}

	/** The structure of a name; `-` and names that the model does not know give one without members. */
	structure(name: string): StructureShape {
		let found = this.structures.get(name);
		if (!found) {
			const members = this.json.structures[name];
			found = members ? new LazyStructure(name, this.unions.has(name), members, this) : nothing;
			this.structures.set(name, found);
		}
		return found;
	}

	type(notation: string): Shape {
		let found = this.shapes.get(notation);
		if (!found) {
			const reader = new NotationReader(notation, this);
			found = reader.type();
			this.shapes.set(notation, found);
		}
		return found;
	}

	named(name: string, min: number | null): Shape {
		const values = this.json.enums[name];
		if (values) return { type: 'string', name, enum: values, min };
		if (this.json.structures[name]) return this.structure(name);
		throw new Error(`Unexpected type "${name}", expected a structure or an enum of the model`);
	}
}

/** A structure whose members are decoded once, when they are asked for. */
class LazyStructure implements StructureShape {
	readonly type = 'structure';
	readonly isDocument = false;
	private decoded: ReadonlyMap<string, Member> | null = null;
	private demanded: readonly string[] | null = null;

	constructor(
		readonly name: string,
		readonly isUnion: boolean,
		private readonly json: Readonly<Record<string, string>>,
		private readonly types: TypeDecoder
	) {}

	get members(): ReadonlyMap<string, Member> {
		return (this.decoded ??= new Map(
			Object.entries(this.json).map(([name, notation]) => [name, this.member(notation)])
		));
	}

	get required(): readonly string[] {
		return (this.demanded ??= Object.keys(this.json).filter((name) =>
			this.json[name]?.startsWith('!')
		));
	}

	private member(notation: string): Member {
		const marks = /^[!@~]*/.exec(notation)?.[0] ?? '';
		return {
			shape: this.types.type(notation.slice(marks.length)),
			isIdempotencyToken: marks.includes('@'),
			isDeprecated: marks.includes('~')
		};
	}
}

class NotationReader {
	private at = 0;

	constructor(
		private readonly notation: string,
		private readonly types: TypeDecoder
	) {}

	type(): Shape {
		const start = this.notation[this.at];
		if (start === '[') return this.list();
		if (start === '{') return this.map();
		const name = this.take(/\*|\w+/y);
		const scalar = scalars[name];
		return scalar ? scalar(this.min()) : this.types.named(name, this.min());
	}

	private list(): ListShape {
		this.take(/\[/y);
		const member = this.type();
		this.take(/\]/y);
		return { type: 'list', name: 'List', member, min: this.min() };
	}

	private map(): MapShape {
		this.take(/\{/y);
		const key = this.type();
		this.take(/:/y);
		const value = this.type();
		this.take(/\}/y);
		return { type: 'map', name: 'Map', key, value, min: this.min() };
	}

	private min(): number | null {
		if (!this.notation.startsWith('>=', this.at)) return null;
		return Number(this.take(/>=-?[\d.]+/y).slice(2));
	}

	private take(pattern: RegExp): string {
		pattern.lastIndex = this.at;
		const found = pattern.exec(this.notation)?.[0];
		if (found === undefined)
			throw new Error(
				`Unexpected "${this.notation.slice(this.at)}" in type "${this.notation}", expected ${pattern.source}`
			);
		this.at += found.length;
		return found;
	}
}
