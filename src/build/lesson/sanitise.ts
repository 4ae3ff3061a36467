import type { Element, Nodes, Root } from 'hast';
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';
import { visit } from 'unist-util-visit';

/** What Markdown itself can say, and nothing that loads, runs or fills a form. */
const schema: Schema = {
	...defaultSchema,
	clobber: [],
	tagNames: [
		...(defaultSchema.tagNames ?? []).filter((t) => !['input', 'picture', 'source'].includes(t)),
		'mark',
		'u',
		'small'
	]
};

/** GitHub's schema asks for "input" on task lists; a box that cannot be ticked is drawn by the stylesheet instead. */
function taskBoxes(tree: Root): void {
	visit(tree, 'element', (node: Element, index, parent) => {
		if (node.tagName !== 'input' || parent === undefined || index === undefined) return;
		const done = node.properties.checked === true;
		parent.children[index] = {
			type: 'element',
			tagName: 'span',
			properties: { className: ['task-box'], dataDone: String(done) },
			children: []
		};
	});
}

/** An image would make the reader's browser ask a foreign host: the words it stands for are shown, linked. */
function imageWords(tree: Root): void {
	visit(tree, 'element', (node: Element, index, parent) => {
		if (node.tagName !== 'img' || parent === undefined || index === undefined) return;
		const { src, alt } = node.properties;
		const words = typeof alt === 'string' && alt !== '' ? alt : 'no description';
		const label = { type: 'text' as const, value: `Image: ${words}` };
		const remote = typeof src === 'string' && /^https?:/i.test(src);
		const inLink = parent.type === 'element' && parent.tagName === 'a';
		parent.children[index] = {
			type: 'element',
			tagName: remote && !inLink ? 'a' : 'span',
			properties: remote && !inLink ? { href: src } : {},
			children: [label]
		};
	});
}

const isRoot = (node: Nodes): node is Root => node.type === 'root';

export function sanitise(tree: Root): Root {
	imageWords(tree);
	const withBoxes: Schema = { ...schema, tagNames: [...(schema.tagNames ?? []), 'input'] };
	const safe = sanitize(tree, withBoxes);
	const root: Root = isRoot(safe) ? safe : { type: 'root', children: [] };
	taskBoxes(root);
	return root;
}
