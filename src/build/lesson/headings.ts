import type { Element, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { anchorOf } from '../../lib/notes/sections';
import type { Section } from '../../lib/notes/types';

const level = (node: Element) => Number(/^h([1-6])$/.exec(node.tagName)?.[1] ?? 0);
export const isHeading = (node: Element) => level(node) > 0;

export interface LessonHeading {
	readonly section: Section | null;
	readonly element: Element;
	/** Level on the page: 2 and deeper without gaps, since the lesson's title is the page's only level 1. */
	readonly level: number;
}

/** A heading inside a list or a quotation belongs to no section: bold text, so that the outline stays true. */
function flattenInnerHeadings(tree: Root): void {
	visit(tree, 'element', (node: Element, _index, parent) => {
		if (parent === tree || !isHeading(node)) return;
		node.tagName = 'p';
		node.properties = { ...node.properties, className: ['inner-heading'] };
	});
}

/** Gives headings their section's anchor and a level without gaps. The one that repeats the lesson's title becomes a bare anchor. */
export function placeHeadings(
	tree: Root,
	sections: readonly Section[],
	title: string
): LessonHeading[] {
	flattenInnerHeadings(tree);
	const byLine = new Map(sections.filter((s) => s.depth > 0).map((s) => [s.startLine, s]));
	const found: LessonHeading[] = [];
	const open: { depth: number; level: number }[] = [];
	for (const node of tree.children) {
		if (node.type !== 'element' || !isHeading(node)) continue;
		const depth = level(node);
		const section = byLine.get(node.position?.start.line ?? -1) ?? null;
		const anchor = section ? anchorOf(section.id) : null;
		if (anchor !== null) node.properties.id = anchor;
		const words = section?.title ?? toString(node);
		if (found.length === 0 && open.length === 0 && words === title) {
			node.tagName = 'div';
			node.properties.className = ['title-anchor'];
			node.children = [];
			continue;
		}
		while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= depth) open.pop();
		const onPage = Math.min(6, (open.at(-1)?.level ?? 1) + 1);
		open.push({ depth, level: onPage });
		node.tagName = `h${onPage}`;
		if (anchor !== null) {
			node.children.push({
				type: 'element',
				tagName: 'a',
				properties: {
					className: ['heading-link'],
					href: `#${encodeURIComponent(anchor)}`,
					ariaLabel: `Link to “${words}”`
				},
				children: [{ type: 'text', value: '#' }]
			});
		}
		found.push({ section, element: node, level: onPage });
	}
	return found;
}
