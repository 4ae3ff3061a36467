import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

const types: Readonly<Record<string, string>> = {
	note: 'note',
	info: 'note',
	remember: 'note',
	since: 'correction',
	correction: 'correction',
	corrected: 'correction',
	updated: 'correction',
	tip: 'tip',
	'exam tip': 'tip',
	hint: 'tip',
	important: 'important',
	warning: 'warning',
	caution: 'warning',
	danger: 'warning'
};

const alert = /^\s*\[!([A-Za-z]+)\][ \t]*(?:\n|$)/;
const named = new RegExp(`^(${Object.keys(types).join('|')})\\b`, 'i');

const titleElement = (text: string): Element => ({
	type: 'element',
	tagName: 'p',
	properties: { className: ['callout-title'] },
	children: [{ type: 'text', value: text }]
});

/** `> [!NOTE]` and `> **Correction (2026-11)** ...`: the label, and the paragraph without it. */
function labelOf(first: Element): { label: string; rest: ElementContent[] } | null {
	const [head, ...tail] = first.children;
	if (head?.type === 'text') {
		const match = alert.exec(head.value);
		if (!match) return null;
		const word = (match[1] as string).toLowerCase();
		const rest = head.value.slice(match[0].length);
		const label = word.charAt(0).toUpperCase() + word.slice(1);
		return { label, rest: rest === '' ? tail : [{ ...head, value: rest }, ...tail] };
	}
	if (head?.type !== 'element' || !['strong', 'b'].includes(head.tagName)) return null;
	const label = toString(head)
		.replace(/[:.]\s*$/, '')
		.trim();
	if (!named.test(label) || label.length > 40) return null;
	const [next, ...others] = tail;
	if (next?.type !== 'text') return { label, rest: tail };
	return {
		label,
		rest: [{ ...next, value: next.value.replace(/^\s*[:.–—-]?\s*/, '') }, ...others]
	};
}

export function markCallouts(tree: Root): void {
	visit(tree, 'element', (node: Element) => {
		if (node.tagName !== 'blockquote') return;
		const first = node.children.find((c): c is Element => c.type === 'element');
		if (first?.tagName !== 'p') return;
		const found = labelOf(first);
		if (found === null) return;
		const type = types[named.exec(found.label)?.[1]?.toLowerCase() ?? ''] ?? 'note';
		first.children = found.rest;
		node.tagName = 'div';
		node.properties = { className: ['callout'], dataType: type, role: 'note' };
		node.children = [
			titleElement(found.label),
			...node.children.filter((c) => c !== first || found.rest.length > 0)
		];
	});
}
