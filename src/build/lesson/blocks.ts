import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Lesson } from '../../lib/course/types';
import { decoded, isForeign } from '../../lib/notes/course-path';
import { sectionOfHash } from '../../lib/notes/section-link';
import { anchorOf } from '../../lib/notes/sections';
import type { Section } from '../../lib/notes/types';

const blocks = new Set(
	'p h1 h2 h3 h4 h5 h6 ul ol li blockquote div figure table tr hr dl dt dd section'.split(' ')
);

/** `data-start-line` and `data-end-line`: the note's lines, 1-based, for the jump from a question to its source. */
export function markLines(tree: Root): void {
	visit(tree, 'element', (node: Element) => {
		if (!blocks.has(node.tagName) || !node.position || node.children.length === 0) return;
		node.properties.dataStartLine = node.position.start.line;
		node.properties.dataEndLine = node.position.end.line;
	});
}

/** A wide table scrolls by itself; the scroll container takes the focus, so that the keyboard can scroll it. */
export function wrapTables(tree: Root): void {
	visit(tree, 'element', (node: Element, index, parent) => {
		if (node.tagName !== 'table' || parent === undefined || index === undefined) return;
		if (parent.type === 'element' && parent.properties.role === 'region') return;
		visit(node, 'element', (cell: Element) => {
			if (cell.tagName === 'th' && toString(cell).trim() === '') cell.tagName = 'td';
		});
		const before = parent.children.slice(0, index).reverse();
		const heading = before.find(
			(n): n is Element => n.type === 'element' && /^h[2-6]$/.test(n.tagName)
		);
		const name = heading ? toString(heading).replace(/#$/, '') : '';
		const wrapper: Element = {
			type: 'element',
			tagName: 'div',
			properties: {
				className: ['table-scroll'],
				role: 'region',
				tabIndex: 0,
				ariaLabel:
					name === ''
						? `Table at line ${node.position?.start.line ?? 0}`
						: `Table: ${name}, line ${node.position?.start.line ?? 0}`
			},
			children: [node]
		};
		parent.children[index] = wrapper as ElementContent;
		return index + 1;
	});
}

/** The part behind "#" as the page's anchor; as it stands where no heading fits. */
function placeHash(hash: string, sections: readonly Section[]): string {
	const section = sectionOfHash(sections, hash);
	return section ? `#${encodeURIComponent(anchorOf(section.id))}` : hash;
}

/** Links to other notes and to headings become links to lessons and anchors; links elsewhere tell the other side nothing. */
export function placeLinks(
	tree: Root,
	own: readonly Section[],
	lessons: readonly Pick<Lesson, 'id' | 'file' | 'sections'>[]
): void {
	visit(tree, 'element', (node: Element) => {
		const href = node.properties.href;
		if (node.tagName !== 'a' || typeof href !== 'string') return;
		if (isForeign(href)) {
			node.properties.rel = ['noreferrer', 'noopener'];
			return;
		}
		if (href.startsWith('#')) {
			if (!href.startsWith('#user-content-fn')) node.properties.href = placeHash(href, own);
			return;
		}
		const match = /^(?:\.\/|\.\.\/)*([^#?]+\.md)(#.*)?$/i.exec(href);
		if (!match) return;
		const file =
			decoded(match[1] as string)
				.split('/')
				.at(-1) ?? '';
		const lesson = lessons.find((one) => one.file.split('/').at(-1) === file);
		if (lesson === undefined) return;
		const hash = placeHash(match[2] ?? '', lesson.sections);
		node.properties.href = `../${encodeURIComponent(lesson.id)}/${hash}`;
	});
}
