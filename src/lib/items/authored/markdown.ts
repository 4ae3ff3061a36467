import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';

const extensions = [gfm(), frontmatter(['yaml'])];
const mdastExtensions = [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml'])];

/** Deeper nesting is no question's; cut off, so that recursion over the tree is bounded on any text. */
const maximumDepth = 100;

function cutBelow(root: Root): Root {
	let level: Nodes[] = [root];
	for (let depth = 0; level.length > 0; depth++) {
		const parents = level.filter((node) => 'children' in node);
		if (depth >= maximumDepth) for (const node of parents) node.children = [];
		level = parents.flatMap((node) => node.children as Nodes[]);
	}
	return root;
}

export function parseQuestionFile(text: string): Root {
	return cutBelow(fromMarkdown(text, { extensions, mdastExtensions }));
}

export const lineOf = (node: Nodes) => node.position?.start.line ?? 1;
export const endLineOf = (node: Nodes) => node.position?.end.line ?? lineOf(node);

/** The node's verbatim source. */
export const rawOf = (node: Nodes, text: string) =>
	text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);

/** A text as a code span; the fence is longer than any run of backticks inside. */
function codeSpan(value: string): string {
	const runs = value.match(/`+/g)?.map((run) => run.length) ?? [];
	const fence = '`'.repeat(Math.max(0, ...runs) + 1);
	const pad = /^`|`$/.test(value) ? ' ' : '';
	return `${fence}${pad}${value}${pad}${fence}`;
}

const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();

const flow = new Set(['root', 'blockquote', 'list', 'listItem', 'table', 'tableRow']);

function inline(node: Nodes): string {
	switch (node.type) {
		case 'text':
			return node.value;
		case 'inlineCode':
			return codeSpan(node.value);
		case 'code':
			return codeSpan(collapse(node.value));
		case 'break':
			return ' ';
		case 'image':
		case 'imageReference':
			return node.alt ?? '';
		case 'html':
		case 'footnoteReference':
		case 'footnoteDefinition':
		case 'definition':
		case 'yaml':
		case 'thematicBreak':
			return '';
		default:
			return 'children' in node
				? node.children.map(inline).join(flow.has(node.type) ? ' ' : '')
				: '';
	}
}

/** Text on one line, markup dropped except code spans. */
export const inlineText = (...nodes: readonly Nodes[]) => collapse(nodes.map(inline).join(' '));

/** A block of a stem as paragraphs. A code block becomes a fenced paragraph without blank lines, a list one paragraph an entry. */
export function stemParagraphs(node: Nodes): string[] {
	if (node.type === 'code') {
		const lines = node.value.split('\n').filter((line) => line.trim() !== '');
		if (lines.length === 0) return [];
		const longest = Math.max(2, ...(node.value.match(/`+/g) ?? []).map((run) => run.length));
		const fence = '`'.repeat(longest + 1);
		return [[`${fence}${node.lang ?? ''}`, ...lines, fence].join('\n')];
	}
	if (node.type === 'list')
		return node.children.map((entry, i) => {
			const mark = node.ordered ? `${(node.start ?? 1) + i}.` : '-';
			return `${mark} ${inlineText(entry)}`;
		});
	if (node.type === 'blockquote') return node.children.flatMap(stemParagraphs);
	if (node.type === 'table')
		return node.children.map((row) => row.children.map((cell) => inlineText(cell)).join(' | '));
	const text = inlineText(node);
	return text === '' ? [] : [text];
}
