import type { Root, Yaml } from 'mdast';
import { LineCounter, parseDocument } from 'yaml';
import type { Diagnostic } from '../../core/diagnostics';

/** Keys that Examark reads, and what they hold. Others are kept but diagnosed. */
export const frontMatterKeys = [
	'title',
	'summary',
	'description',
	'domain',
	'domains',
	'outcomes',
	'minutes',
	'id',
	'order',
	'tags',
	'type',
	'date',
	'author'
] as const;

export interface FrontMatter {
	readonly values: Readonly<Record<string, unknown>>;
	/** Line of each top-level key. */
	readonly lines: Readonly<Record<string, number>>;
	readonly diagnostics: readonly Diagnostic[];
}

export function readFrontMatter(root: Root, file: string): FrontMatter {
	const node = root.children.find((n): n is Yaml => n.type === 'yaml');
	if (!node) return { values: {}, lines: {}, diagnostics: [] };
	const counter = new LineCounter();
	const document = parseDocument(node.value, {
		lineCounter: counter,
		logLevel: 'silent',
		uniqueKeys: false
	});
	const base = (node.position?.start.line ?? 1) + 1;
	const fail = (line: number, message: string): FrontMatter => ({
		values: {},
		lines: {},
		diagnostics: [{ rule: 'front-matter-syntax', severity: 'warning', file, line, message }]
	});
	const error = document.errors[0];
	if (error)
		return fail(
			base + counter.linePos(error.pos[0]).line - 1,
			`Unexpected front matter (${error.code}), expected YAML "key: value" lines between "---" marks`
		);
	let value: unknown;
	try {
		value = document.toJS({ maxAliasCount: 50 });
	} catch {
		return fail(
			base,
			'Unexpected front matter with too many aliases, expected YAML "key: value" lines'
		);
	}
	if (value === null || value === undefined) return { values: {}, lines: {}, diagnostics: [] };
	if (typeof value !== 'object' || Array.isArray(value))
		return fail(base, 'Unexpected front matter, expected YAML "key: value" lines');
	const lines: Record<string, number> = {};
	node.value.split(/\r?\n/).forEach((line, i) => {
		const key = line.match(/^["']?([\w-]+)["']?\s*:/)?.[1];
		if (key && !(key in lines)) lines[key] = base + i;
	});
	return { values: value as Record<string, unknown>, lines, diagnostics: [] };
}
