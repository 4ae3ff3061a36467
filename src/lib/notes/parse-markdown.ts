import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';

const extensions = [gfm(), frontmatter(['yaml'])];
const mdastExtensions = [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml'])];

/** Quotation and list marks at the start of one line, and columns of indentation, that a person may write. */
const maxMarks = 60;
const maxIndent = 400;
const marksOnly = /^[\s>*+\-\d.)]*/;

/** Lines nested so deep that the recursive tree walkers would run out of stack become blank. */
function withoutDeepLines(text: string): string {
	if (!/[>*+\-.)\s]{60}/.test(text)) return text;
	return text
		.split('\n')
		.map((line) => {
			const head = marksOnly.exec(line)?.[0] ?? '';
			const marks = head.match(/>|[*+-](?=\s|$)|\d[.)](?=\s|$)/g)?.length ?? 0;
			const indent = head.length - head.trimStart().length;
			return marks > maxMarks || indent > maxIndent ? '' : line;
		})
		.join('\n');
}

/** CommonMark + GFM + YAML front matter to mdast, with positions. Total: lines nested absurdly deep are left out. */
export function parseMarkdown(text: string): Root {
	try {
		const root = fromMarkdown(withoutDeepLines(text), { extensions, mdastExtensions });
		return depthOf(root) > maxDepth ? plainLines(text) : root;
	} catch (error) {
		if (error instanceof RangeError) return plainLines(text);
		throw error;
	}
}

/** Levels of nodes that recursive walkers may meet. */
const maxDepth = 300;

function depthOf(root: Root): number {
	let depth = 0;
	for (let level: Nodes[] = [root]; level.length > 0; depth++)
		level = level.flatMap((n) => ('children' in n ? n.children : []));
	return depth;
}

/** A paragraph for each line: what is left where emphasis or brackets nest deeper than the parser's stack. */
function plainLines(text: string): Root {
	const lines = text.split(/\r\n|\r|\n/);
	return {
		type: 'root',
		children: lines.flatMap((value, i) => {
			if (!value.trim()) return [];
			const position = {
				start: { line: i + 1, column: 1 },
				end: { line: i + 1, column: value.length + 1 }
			};
			return [
				{
					type: 'paragraph' as const,
					position,
					children: [{ type: 'text' as const, value, position }]
				}
			];
		}),
		position: { start: { line: 1, column: 1 }, end: { line: lines.length, column: 1 } }
	};
}
