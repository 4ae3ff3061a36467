import ts from 'typescript';
import { commentAbove } from './comments';

/** A structure as the types declare it: order of members, documentation and enums, which the schemas do not tell. */
export interface DeclaredStructure {
	readonly members: ReadonlyMap<string, DeclaredMember>;
}

export interface DeclaredMember {
	readonly isDeprecated: boolean;
	readonly html: string;
	readonly type: ts.TypeNode;
}

export interface DeclaredTypes {
	readonly structures: ReadonlyMap<string, DeclaredStructure>;
	/** Values in the order of the declaration, which is alphabetical. */
	readonly enums: ReadonlyMap<string, readonly string[]>;
}

/** `dist-types/models/*.d.ts` to structures (interfaces, errors, unions) and enums. */
export function readTypes(text: string): DeclaredTypes {
	const source = ts.createSourceFile('models.d.ts', text, ts.ScriptTarget.Latest, true);
	const structures = new Map<string, DeclaredStructure>();
	const enums = new Map<string, readonly string[]>();
	for (const statement of source.statements) {
		if (ts.isInterfaceDeclaration(statement) || ts.isClassDeclaration(statement))
			structures.set(statement.name?.text ?? '', { members: membersOf(text, statement.members) });
		else if (
			ts.isModuleDeclaration(statement) &&
			statement.body &&
			ts.isModuleBlock(statement.body)
		)
			structures.set(statement.name.text, { members: membersOfUnion(text, statement.body) });
		else if (ts.isVariableStatement(statement))
			for (const one of statement.declarationList.declarations)
				if (one.type && ts.isTypeLiteralNode(one.type) && ts.isIdentifier(one.name))
					enums.set(one.name.text, literalsOf(one.type));
	}
	return { structures, enums };
}

function membersOf(text: string, elements: readonly (ts.TypeElement | ts.ClassElement)[]) {
	const members = new Map<string, DeclaredMember>();
	for (const one of elements) {
		if (!(ts.isPropertySignature(one) || ts.isPropertyDeclaration(one)) || !one.type) continue;
		const name = nameOf(one.name);
		if (name.startsWith('$') || isErrorName(one)) continue;
		const { html, isDeprecated } = commentAbove(text, one);
		members.set(name, { isDeprecated, html, type: one.type });
	}
	return members;
}

/** `readonly name: "ClientException"` is of the SDK, not of the model. */
const isErrorName = (one: ts.TypeElement | ts.ClassElement) =>
	ts.isPropertyDeclaration(one) &&
	nameOf(one.name) === 'name' &&
	one.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ReadonlyKeyword) === true;

/** A union's namespace holds one interface a member, in which the other members are `never`. */
function membersOfUnion(text: string, body: ts.ModuleBlock) {
	const members = new Map<string, DeclaredMember>();
	for (const one of body.statements) {
		if (!ts.isInterfaceDeclaration(one) || one.name.text === 'Visitor') continue;
		if (one.name.text === '$UnknownMember') continue;
		for (const [name, member] of membersOf(text, one.members)) {
			const isOwn = member.type.kind !== ts.SyntaxKind.NeverKeyword;
			if (isOwn) members.set(name, { ...member, html: commentAbove(text, one).html });
		}
	}
	return members;
}

const nameOf = (name: ts.PropertyName) =>
	ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText();

const literalsOf = (type: ts.TypeLiteralNode) =>
	type.members.flatMap((one) =>
		ts.isPropertySignature(one) &&
		one.type &&
		ts.isLiteralTypeNode(one.type) &&
		ts.isStringLiteral(one.type.literal)
			? [one.type.literal.text]
			: []
	);
