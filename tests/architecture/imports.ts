import ts from 'typescript';

export interface SourceText {
	/** From the project's root, with "/": "src/lib/items/grade.ts". */
	readonly path: string;
	readonly text: string;
}

export interface Room {
	readonly name: string;
	/** Path prefixes from src/. The longest match of all rooms tells a file's room. */
	readonly at: readonly string[];
	readonly may: readonly string[];
	/** Rooms of which only types may be imported. */
	readonly types?: readonly string[];
}

export interface Rules {
	readonly rooms: readonly Room[];
	/** Packages that only files below one of the prefixes may import. */
	readonly fenced: Readonly<Record<string, readonly string[]>>;
	/** Rooms that run anywhere, and the packages they may not import. */
	readonly pure: readonly string[];
	readonly impure: RegExp;
}

interface Import {
	readonly specifier: string;
	readonly line: number;
	readonly typeOnly: boolean;
}

/** Source of the script blocks, every other character blanked, so that lines stay. */
function scriptsOf(svelte: string): string {
	let out = '';
	let at = 0;
	for (const block of svelte.matchAll(/(<script\b[^>]*>)([\s\S]*?)<\/script>/g)) {
		const start = block.index + (block[1] ?? '').length;
		out += svelte.slice(at, start).replace(/[^\n]/g, ' ') + (block[2] ?? '');
		at = start + (block[2] ?? '').length;
	}
	return out + svelte.slice(at).replace(/[^\n]/g, ' ');
}

const scriptOf = ({ path, text }: SourceText) =>
	path.endsWith('.svelte') ? scriptsOf(text) : text;

export const parsed = (file: SourceText) =>
	ts.createSourceFile(file.path, scriptOf(file), ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);

function typeOnlyImport(node: ts.ImportDeclaration): boolean {
	const clause = node.importClause;
	if (!clause) return false;
	if (clause.isTypeOnly) return true;
	const named = clause.namedBindings;
	return (
		clause.name === undefined &&
		named !== undefined &&
		ts.isNamedImports(named) &&
		named.elements.length > 0 &&
		named.elements.every((element) => element.isTypeOnly)
	);
}

/** Every import, re-export, `import()`, `import('x').T` and `require()` of a file. */
export function importsOf(file: SourceText): Import[] {
	const source = parsed(file);
	const found: Import[] = [];
	const add = (node: ts.Node | undefined, typeOnly: boolean) => {
		if (!node || !ts.isStringLiteralLike(node)) return;
		const { line } = source.getLineAndCharacterOfPosition(node.getStart());
		found.push({ specifier: node.text, line: line + 1, typeOnly });
	};
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, typeOnlyImport(node));
		else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
		else if (ts.isImportTypeNode(node))
			add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
		else if (
			ts.isCallExpression(node) &&
			(node.expression.kind === ts.SyntaxKind.ImportKeyword ||
				node.expression.getText() === 'require')
		)
			add(node.arguments[0], false);
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

/** Where something that is no test leans on what only tests share, as "file:line imports path". */
export function leansOnTesting(files: readonly SourceText[]): string[] {
	return files
		.filter(({ path }) => !isTest(path))
		.flatMap((file) =>
			importsOf(file)
				.map(({ specifier, line }) => ({ line, target: targetOf(file.path, specifier) }))
				.filter(({ target }) => target?.includes('/testing/'))
				.map(({ line, target }) => `${file.path}:${line} imports ${target}`)
		);
}

/** Resolves "." and ".." of a path relative to a file. */
function joined(from: string, specifier: string): string {
	const parts = from.split('/').slice(0, -1);
	for (const part of specifier.split('/'))
		if (part === '..') parts.pop();
		else if (part !== '.') parts.push(part);
	return parts.join('/');
}

/** Path from the root of what a specifier names, or null for a package. */
function targetOf(file: string, specifier: string): string | null {
	if (/^\.\.?(\/|$)/.test(specifier)) return joined(file, specifier);
	if (specifier === '$lib' || specifier.startsWith('$lib/')) return `src/lib${specifier.slice(4)}`;
	return null;
}

const withoutEnding = (path: string) => path.replace(/\.(?:ts|js|svelte)$/, '');

export function roomOf(path: string, rooms: readonly Room[]): string | null {
	let best: { name: string; length: number } | null = null;
	for (const room of rooms)
		for (const prefix of room.at) {
			const whole = `src/${prefix}`;
			const inside = path === whole || path.startsWith(whole.endsWith('/') ? whole : `${whole}.`);
			if (inside && whole.length > (best?.length ?? -1))
				best = { name: room.name, length: whole.length };
		}
	return best?.name ?? null;
}

/** Unit tests, and what they share: a folder `testing/` is imported by tests alone. */
export const isTest = (path: string) =>
	/\.(?:test|spec)\.[a-z.]+$/.test(path) || path.includes('/testing/');

/** Every arrow the table does not allow, as "file:line what". Unit tests may import anything. */
export function violations(files: readonly SourceText[], rules: Rules): string[] {
	const out: string[] = [];
	for (const file of files) {
		if (isTest(file.path)) continue;
		const own = roomOf(file.path, rules.rooms);
		if (own === null) {
			out.push(`${file.path}:1 stands in no room`);
			continue;
		}
		const room = rules.rooms.find(({ name }) => name === own);
		const isPure = rules.pure.includes(own);
		for (const { specifier, line, typeOnly } of importsOf(file)) {
			const at = `${file.path}:${line}`;
			const target = targetOf(file.path, specifier);
			if (target === null) {
				const fence = Object.entries(rules.fenced).find(
					([name]) => specifier === name || specifier.startsWith(`${name}/`)
				);
				if (fence && !fence[1].some((prefix) => file.path.startsWith(prefix)))
					out.push(`${at} imports ${specifier} outside ${fence[1].join(', ')}`);
				if (isPure && !typeOnly && rules.impure.test(specifier))
					out.push(`${at} ${own} imports ${specifier}`);
				continue;
			}
			const other = roomOf(`${withoutEnding(target)}.ts`, rules.rooms);
			if (other === own) continue;
			if (other === null) out.push(`${at} imports ${specifier}, which stands in no room`);
			else if (room?.types?.includes(other)) {
				if (!typeOnly) out.push(`${at} ${own} imports more than types of ${other} (${specifier})`);
			} else if (!room?.may.includes(other))
				out.push(`${at} ${own} may not import ${other} (${specifier})`);
		}
	}
	return out;
}

/** Rooms that can reach themselves through what they really import, as "a -> b -> a". */
export function cycles(files: readonly SourceText[], rooms: readonly Room[]): string[] {
	const arrows = new Map<string, Set<string>>();
	for (const file of files) {
		const own = roomOf(file.path, rooms);
		if (own === null || isTest(file.path)) continue;
		for (const { specifier } of importsOf(file)) {
			const target = targetOf(file.path, specifier);
			const other = target && roomOf(`${withoutEnding(target)}.ts`, rooms);
			if (!other || other === own) continue;
			arrows.set(own, (arrows.get(own) ?? new Set()).add(other));
		}
	}
	const found: string[] = [];
	const walk = (room: string, path: readonly string[], start: string) => {
		for (const next of arrows.get(room) ?? [])
			if (next === start) {
				if ([...path].sort()[0] === start) found.push([...path, start].join(' -> '));
			} else if (!path.includes(next)) walk(next, [...path, next], start);
	};
	for (const room of arrows.keys()) walk(room, [room], room);
	return [...new Set(found)].sort();
}
