import ts from 'typescript';
import type { StructureTree, TypeTree } from './shape-tree';

const numberKinds: Readonly<Record<string, string>> = {
	int: 'i',
	integer: 'i',
	short: 'i',
	byte: 'i',
	long: 'l',
	float: 'f',
	double: 'd'
};

/**
 * Walks the example of a command beside the shape it is an example of: fills in the kind of numbers, and gathers the values of enums in the model's order.
 * Where a shape comes round again the example has a string in its place; nothing is learnt from that.
 */
export class ExampleReader {
	readonly enums = new Map<string, readonly string[]>();

	constructor(private readonly structures: ReadonlyMap<string, StructureTree>) {}

	read(type: TypeTree, example: ts.Expression): void {
		switch (type.type) {
			case 'scalar':
				if (type.code === '#') type.code = numberKind(example) ?? '#';
				return;
			case 'enum':
				return this.readEnum(type.name, example);
			case 'list':
				if (ts.isArrayLiteralExpression(example) && example.elements[0])
					this.read(type.member, example.elements[0]);
				return;
			case 'map':
				for (const { value } of propertiesOf(example)) this.read(type.value, value);
				return;
			case 'structure': {
				const members = this.structures.get(type.name)?.members;
				for (const { name, value, isRequired } of propertiesOf(example)) {
					const member = members?.get(name);
					if (!member)
						throw new Error(
							`Unexpected member "${name}" in an example, expected one of ${type.name}`
						);
					if (isRequired) member.isRequired = true;
					this.read(member.type, value);
				}
			}
		}
	}

	private readEnum(name: string, example: ts.Expression): void {
		const values = alternatives(example);
		if (
			values.length > (this.enums.get(name)?.length ?? 0) &&
			!/^[A-Z]+_VALUE$/.test(values[0] ?? '')
		)
			this.enums.set(name, values);
	}
}

/** `"EC2" || "FARGATE"`, however long. */
function alternatives(example: ts.Expression): string[] {
	const found: string[] = [];
	let rest = example;
	while (ts.isBinaryExpression(rest)) {
		if (ts.isStringLiteral(rest.right)) found.unshift(rest.right.text);
		rest = rest.left;
	}
	if (ts.isStringLiteral(rest)) found.unshift(rest.text);
	return found;
}

function numberKind(example: ts.Expression): string | undefined {
	if (!ts.isCallExpression(example) || !example.arguments[0]) return undefined;
	const [kind] = example.arguments;
	return ts.isStringLiteral(kind) ? numberKinds[kind.text] : undefined;
}

const propertiesOf = (example: ts.Expression) =>
	ts.isObjectLiteralExpression(example)
		? example.properties.flatMap((one) =>
				ts.isPropertyAssignment(one) && (ts.isIdentifier(one.name) || ts.isStringLiteral(one.name))
					? [{ name: one.name.text, value: one.initializer, isRequired: isMarked(one) }]
					: []
			)
		: [];

/** `// required` at the end of the member's first line. */
function isMarked(member: ts.Node): boolean {
	const { text } = member.getSourceFile();
	const end = text.indexOf('\n', member.getStart());
	return text.slice(0, end < 0 ? undefined : end).endsWith('// required');
}
