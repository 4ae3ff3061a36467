import ts from 'typescript';
import { isTest, parsed, type SourceText } from './imports';

/** Globals that read a clock, chance, a browser, a locale or a process. */
const globals = new Set(
	(
		'window document globalThis self navigator location localStorage sessionStorage indexedDB fetch XMLHttpRequest ' +
		'setTimeout setInterval setImmediate queueMicrotask requestAnimationFrame requestIdleCallback performance crypto ' +
		'process require Buffer Intl alert'
	).split(' ')
);

/** Members by which a harmless global does the same. */
const members = new Set(['Date.now', 'Math.random']);
const methods = /^(?:localeCompare|toLocale[A-Z]\w*)$/;

/** Names a file gives itself: variables, parameters, functions, imports. */
function declaredIn(source: ts.SourceFile): ReadonlySet<string> {
	const names = new Set<string>();
	const visit = (node: ts.Node): void => {
		const declares =
			ts.isVariableDeclaration(node) ||
			ts.isParameter(node) ||
			ts.isBindingElement(node) ||
			ts.isFunctionDeclaration(node) ||
			ts.isImportSpecifier(node) ||
			ts.isImportClause(node) ||
			ts.isNamespaceImport(node);
		if (declares && node.name && ts.isIdentifier(node.name)) names.add(node.name.text);
		ts.forEachChild(node, visit);
	};
	visit(source);
	return names;
}

/** True where an identifier is read as a value, not as the name of a member, key, type or declaration. */
function isRead(node: ts.Identifier): boolean {
	const { parent } = node;
	if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
	if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
	if (ts.isBindingElement(parent)) return parent.initializer === node;
	if (ts.isTypeNode(parent) || ts.isTypeElement(parent) || ts.isQualifiedName(parent)) return false;
	const named = parent as { readonly name?: ts.Node };
	return named.name !== node || ts.isShorthandPropertyAssignment(parent);
}

/** What a file uses of the world outside its arguments, as "file:line uses X". Unit tests are let be. */
export function impurities(file: SourceText): string[] {
	if (isTest(file.path)) return [];
	const source = parsed(file);
	const own = declaredIn(source);
	const out: string[] = [];
	const add = (node: ts.Node, name: string) => {
		const { line } = source.getLineAndCharacterOfPosition(node.getStart());
		out.push(`${file.path}:${line + 1} uses ${name}`);
	};
	const isGlobal = (node: ts.Node, name: string) =>
		ts.isIdentifier(node) && node.text === name && !own.has(name);
	const visit = (node: ts.Node): void => {
		if (ts.isPropertyAccessExpression(node)) {
			const name = `${node.expression.getText()}.${node.name.text}`;
			if (members.has(name)) add(node, name);
			else if (methods.test(node.name.text)) add(node, node.name.text);
		} else if (ts.isNewExpression(node) && isGlobal(node.expression, 'Date')) {
			if ((node.arguments ?? []).length === 0) add(node, 'new Date()');
		} else if (ts.isCallExpression(node) && isGlobal(node.expression, 'Date')) add(node, 'Date()');
		else if (
			ts.isVariableDeclaration(node) &&
			node.initializer &&
			ts.isObjectBindingPattern(node.name) &&
			['Math', 'Date'].some((name) => node.initializer && isGlobal(node.initializer, name))
		)
			add(node, node.initializer.getText());
		else if (ts.isIdentifier(node) && globals.has(node.text) && !own.has(node.text) && isRead(node))
			add(node, node.text);
		ts.forEachChild(node, visit);
	};
	visit(source);
	return out;
}
