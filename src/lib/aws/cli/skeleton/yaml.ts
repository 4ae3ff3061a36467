import type { Operation, ServiceDocs, Shape, StructureShape } from '../../model/types';
import { analyzeScalar } from '../output/yaml/analyze-scalar';
import { readsAsString } from '../output/yaml/resolve';
import { overview } from './overview';
import { isTooDeep } from './placeholder';

/** `--generate-cli-skeleton yaml-input`: what `--cli-input-yaml` takes, each member with a comment; with its last newline. */
export function yamlSkeleton(operation: Operation, docs: ServiceDocs): string {
	const { input } = operation;
	const lines = new YamlSkeleton(docs).structure(input, [input.name], '');
	return lines.length === 0 ? '{}\n' : `${lines.join('\n')}\n`;
}

/** A node: on the line of its key or dash, or lines of its own below it, indented already. */
type Node =
	| { readonly type: 'inline'; readonly text: string }
	| { readonly type: 'block'; readonly lines: readonly string[] };

const inline = (text: string): Node => ({ type: 'inline', text });

class YamlSkeleton {
	constructor(private readonly docs: ServiceDocs) {}

	structure(shape: StructureShape, around: readonly string[], indent: string): string[] {
		if (isTooDeep(shape, around)) return [];
		const commented = new Set<string>();
		const lines: string[] = [];
		const before: string[] = [];
		for (const [name, member] of shape.members) {
			const node = this.node(member.shape, around, indent, isSequence(member.shape));
			const comment = this.comment(shape, name, member.shape);
			const gap = hasColumn(name, before, commented) ? ' ' : '  ';
			const end = comment === null ? '' : `${gap}# ${comment}`;
			if (node.type === 'inline') lines.push(`${indent}${name}: ${node.text}${end}`);
			else lines.push(`${indent}${name}:${end}`, ...node.lines);
			if (comment !== null) commented.add(name);
			before.push(name);
		}
		return lines;
	}

	/** A list stands under its key, anything else two columns further in. */
	private node(shape: Shape, around: readonly string[], indent: string, isList: boolean): Node {
		const inner = isList ? indent : `${indent}  `;
		switch (shape.type) {
			case 'structure':
				return block(this.structure(shape, [...around, shape.name], inner));
			case 'list':
				return { type: 'block', lines: this.item(shape.member, around, inner) };
			case 'map':
				return { type: 'block', lines: this.entry(shape.value, around, inner) };
			case 'string':
				return inline(quoted(shape.enum?.[0] ?? ''));
			default:
				return inline(SCALARS[shape.type]);
		}
	}

	private item(shape: Shape, around: readonly string[], indent: string): string[] {
		const node = this.node(shape, around, indent, false);
		if (node.type === 'inline') return [`${indent}- ${node.text}`];
		const [first = '', ...rest] = node.lines;
		const isNested = shape.type === 'list' && shape.member.type === 'structure';
		if (!isNested) return [`${indent}- ${first.trimStart()}`, ...rest];
		// Members of a structure in a list in a list all have lines of their own.
		return [`${indent}- -`, first.replace('- ', '  '), ...rest];
	}

	private entry(shape: Shape, around: readonly string[], indent: string): string[] {
		const node = this.node(shape, around, indent, isSequence(shape));
		return node.type === 'inline'
			? [`${indent}KeyName: ${node.text}`]
			: [`${indent}KeyName:`, ...node.lines];
	}

	private comment(owner: StructureShape, name: string, shape: Shape): string | null {
		const text = overview(this.docs.members.get(owner.name)?.get(name) ?? '');
		const parts = owner.required.includes(name) ? ['[REQUIRED]', text] : [text];
		if (shape.type === 'string' && shape.enum && shape.enum.length > 0) {
			parts.push(`Valid values are: ${shape.enum.join(', ')}.`);
		}
		const comment = parts.join(' ');
		return comment.trim() === '' ? null : comment;
	}
}

const SCALARS = {
	integer: '0',
	long: '0',
	float: '0.0',
	double: '0.0',
	boolean: 'true',
	timestamp: '1970-01-01 00:00:00',
	blob: "!!binary ''"
} as const;

const isSequence = (shape: Shape) => shape.type === 'list';
const block = (lines: readonly string[]): Node =>
	lines.length === 0 ? inline('{}') : { type: 'block', lines };

/**
 * A comment takes over the column of an earlier one: of the member before, or, where that has none, of one among those before the first member that sorts after
 * this. Without such a one the comment has no column to take over and stands one blank further off. Source: ruamel.yaml's `yaml_add_eol_comment`.
 */
function hasColumn(
	name: string,
	before: readonly string[],
	commented: ReadonlySet<string>
): boolean {
	if (commented.has(before.at(-1) ?? '')) return true;
	const end = before.findIndex((other) => other >= name);
	return before.slice(0, end < 0 ? undefined : end).some((other) => commented.has(other));
}

const quoted = (text: string) =>
	analyzeScalar(text).mayBePlain && readsAsString(text) ? text : `'${text.replaceAll("'", "''")}'`;
