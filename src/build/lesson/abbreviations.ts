import type { Element, ElementContent, Root, Text } from 'hast';
import { isHeading } from './headings';

const skipped = new Set(['code', 'pre', 'a', 'abbr', 'kbd', 'button', 'th', 'figure']);

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function matcher(glossary: Readonly<Record<string, string>>): RegExp | null {
	const names = Object.keys(glossary).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
	if (names.length === 0) return null;
	return new RegExp(
		`(?<![\\p{L}\\p{N}_-])(${names.map(escape).join('|')})(?![\\p{L}\\p{N}_-])`,
		'gu'
	);
}

/** The expansion is part of the element: it can be reached by pointer, keyboard and screen reader alike. */
function abbreviation(short: string, long: string, id: string): Element {
	return {
		type: 'element',
		tagName: 'abbr',
		properties: { tabIndex: 0, ariaDescribedBy: [id] },
		children: [
			{ type: 'text', value: short },
			{
				type: 'element',
				tagName: 'span',
				properties: { className: ['abbr-tip'], role: 'tooltip', id },
				children: [{ type: 'text', value: long }]
			}
		]
	};
}

/** Explains the first use of each abbreviation below each heading; one that stands beside its expansion needs none. */
export function explainAbbreviations(tree: Root, glossary: Readonly<Record<string, string>>): void {
	const names = matcher(glossary);
	if (names === null) return;
	let seen = new Set<string>();
	let count = 0;

	const split = (node: Text, around: string): ElementContent[] => {
		const out: ElementContent[] = [];
		let last = 0;
		for (const match of node.value.matchAll(names)) {
			const short = match[1] as string;
			const long = glossary[short] as string;
			if (seen.has(short)) continue;
			seen.add(short);
			if (around.toLowerCase().includes(long.toLowerCase())) continue;
			if (match.index > last)
				out.push({ type: 'text', value: node.value.slice(last, match.index) });
			out.push(abbreviation(short, long, `abbr-${++count}`));
			last = match.index + short.length;
		}
		if (last === 0) return [node];
		if (last < node.value.length) out.push({ type: 'text', value: node.value.slice(last) });
		return out;
	};

	const walk = (parent: Root | Element): void => {
		const around = parent.children.map((c) => (c.type === 'text' ? c.value : '')).join(' ');
		parent.children = (parent.children as ElementContent[]).flatMap((child) => {
			if (child.type === 'text') return split(child, around);
			if (child.type !== 'element') return [child];
			if (isHeading(child)) seen = new Set();
			else if (!skipped.has(child.tagName)) walk(child);
			return [child];
		}) as typeof parent.children;
	};
	walk(tree);
}
