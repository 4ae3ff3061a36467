import type { Element, Nodes, Root } from 'hast';
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';
import { visit } from 'unist-util-visit';

/** What Markdown itself can say, and nothing that runs or fills a form. Images are placed, or put into words, after it: see pictures.ts. */
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

const isRoot = (node: Nodes): node is Root => node.type === 'root';

export function sanitise(tree: Root): Root {
	const withBoxes: Schema = { ...schema, tagNames: [...(schema.tagNames ?? []), 'input'] };
	const safe = sanitize(tree, withBoxes);
	const root: Root = isRoot(safe) ? safe : { type: 'root', children: [] };
	taskBoxes(root);
	return root;
}
