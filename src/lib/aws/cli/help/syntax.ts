import type { Shape, StructureShape } from '../../model/types';

const isScalar = (shape: Shape) =>
	shape.type !== 'structure' && shape.type !== 'list' && shape.type !== 'map';

/** Values of a shape in JSON, a line each: `"type": "random"|"spread"|"binpack"`. A structure in itself is shown once more. */
export function jsonSyntax(
	shape: Shape,
	around: readonly StructureShape[] = []
): readonly string[] {
	if (shape.type === 'structure') return structureJson(shape, around);
	if (shape.type === 'list') {
		if (isScalar(shape.member)) return [`[${scalarJson(shape.member)}, ...]`];
		return ['[', ...indent([...jsonSyntax(shape.member, around), '...']), ']'];
	}
	if (shape.type === 'map') {
		const [first = '', ...rest] = isScalar(shape.value)
			? [scalarJson(shape.value)]
			: jsonSyntax(shape.value, around);
		return ['{', ...indent([`${scalarJson(shape.key)}: ${first}`, ...rest, '...']), '}'];
	}
	return [scalarJson(shape)];
}

function structureJson(shape: StructureShape, around: readonly StructureShape[]) {
	if (shape.isDocument) return ['{...}'];
	if (around.filter((one) => one === shape).length > 1) return ['{ ... recursive ... }'];
	const members = [...shape.members];
	const lines = members.flatMap(([name, member], i) => {
		const [first = '', ...rest] = jsonSyntax(member.shape, [...around, shape]);
		const value = [`"${name}": ${first}`, ...rest];
		return i === members.length - 1 ? value : [...value.slice(0, -1), `${value.at(-1) ?? ''},`];
	});
	return ['{', ...indent(lines), '}'];
}

const indent = (lines: readonly string[]) => lines.map((line) => `  ${line}`);

function scalarJson(shape: Shape): string {
	if (shape.type === 'string') {
		return shape.enum ? shape.enum.map((value) => `"${value}"`).join('|') : '"string"';
	}
	return shape.type === 'boolean' ? 'true|false' : shape.type;
}

/** Nesting beyond which only JSON is shown. */
const DEEPEST = 3;

/** `key=string,value=string ...`; null where the CLI takes no shorthand, or it would be too long to be of use. */
export function shorthandSyntax(shape: Shape): string | null {
	if (isScalar(shape) || (shape.type === 'structure' && shape.isDocument)) return null;
	if (shape.type !== 'list') return shorthand(shape, []);
	if (isScalar(shape.member)) return null;
	const element = shorthand(shape.member, []);
	return element === null ? null : `${element} ...`;
}

function shorthand(shape: Shape, around: readonly Shape[]): string | null {
	if (around.length > DEEPEST) return null;
	if (around.includes(shape) && shape.type === 'structure') return '( ... recursive ... )';
	const inner = [...around, shape];
	switch (shape.type) {
		case 'structure': {
			const parts: string[] = [];
			for (const [name, member] of shape.members) {
				const value = shorthand(member.shape, inner);
				if (value === null) return null;
				parts.push(`${name}=${value}`);
			}
			return braced(parts.join(','), around);
		}
		case 'map': {
			const value = shorthand(shape.value, inner);
			return value === null ? null : braced(`KeyName1=${value},KeyName2=${value}`, around);
		}
		case 'list': {
			const value = shorthand(shape.member, inner);
			if (value === null) return null;
			return around.length > 1 || !isScalar(shape.member)
				? `[${value},${value}]`
				: `${value},${value}`;
		}
		default:
			return shape.type;
	}
}

const braced = (text: string, around: readonly Shape[]) =>
	around.length === 0 ? text : `{${text}}`;
