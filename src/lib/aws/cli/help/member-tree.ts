import type { Shape, StructureShape } from '../../model/types';
import type { Page } from './page';
import type { Words } from './words';

/** `(list)`, `(structure)`, `(tagged union structure)`. */
export const typeName = (shape: Shape): string => {
	if (shape.type !== 'structure') return shape.type;
	return shape.isDocument ? 'document' : shape.isUnion ? 'tagged union structure' : shape.type;
};

/** What lies below an option, or in an answer: member for member, with type, whether it is required, text and allowed values. */
export class MemberTree {
	constructor(
		private readonly page: Page,
		private readonly words: Words
	) {}

	structure(shape: StructureShape, indent: number, around: readonly Shape[] = []): void {
		if (around.includes(shape)) {
			this.page.paragraph('( ... recursive ... )', indent);
			return;
		}
		for (const [name, member] of shape.members) {
			const required = shape.required.includes(name) ? ' [required]' : '';
			const below = deeper(indent);
			const text = this.words.member(shape.name, name);
			const title = `${name} -> (${typeName(member.shape)})${required}`;
			this.page.entry(title, text, indent, below);
			this.below(member.shape, below, [...around, shape]);
		}
	}

	/** Of a shape whose own name and text stand above. */
	below(shape: Shape, indent: number, around: readonly Shape[] = []): void {
		switch (shape.type) {
			case 'structure':
				this.structure(shape, indent, around);
				return;
			case 'list':
				this.part(shape.member, '', indent, around);
				return;
			case 'map':
				this.page.entry(`key -> (${typeName(shape.key)})`, '', indent);
				this.choices(shape.key, deeper(indent));
				this.part(shape.value, 'value -> ', indent, around);
				return;
			default:
				this.choices(shape, indent);
		}
	}

	private part(shape: Shape, name: string, indent: number, around: readonly Shape[]): void {
		this.page.entry(`${name}(${typeName(shape)})`, '', indent);
		this.below(shape, deeper(indent), around);
	}

	private choices(shape: Shape, indent: number): void {
		if (shape.type !== 'string' || !shape.enum) return;
		this.page.paragraph('Possible values:', indent).bullets(shape.enum, indent);
	}
}

/** Three and four columns by turns: 7, 10, 14, 17, 21. */
const deeper = (indent: number) => indent + (indent % 7 === 0 ? 3 : 4);
