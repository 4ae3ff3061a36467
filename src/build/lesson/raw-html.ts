import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Raw } from 'mdast-util-to-hast';

type Child = ElementContent | RootContent;

/** Dropped with all they hold. */
const dangerous =
	'script|style|iframe|object|embed|template|noscript|svg|math|textarea|select|title|head';
const dangerousBlock = new RegExp(`<(${dangerous})\\b[^>]*>[\\s\\S]*?(?:</\\1\\s*>|$)`, 'gi');
const dangerousTag = new RegExp(`^</?(?:${dangerous}|link|meta|base|input|button|form)\\b`, 'i');

/** Kept where open and close tag stand among the same siblings. */
const inlineTags = new Set(
	'b strong i em u s del ins sub sup kbd code mark small samp var q cite'.split(' ')
);

/** HTML's own names: their tags vanish, what they hold stays. Any other `<name>` is a placeholder and is shown. */
const knownTags = new Set(
	(
		'a abbr address article aside audio bdi bdo big blockquote body br canvas caption center col colgroup data dd details dfn dialog div dl dt ' +
		'fieldset figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr html img label legend li main map menu nav ol optgroup option ' +
		'output p picture pre progress rp rt ruby search section source span strike summary table tbody td tfoot th thead time tr track tt ul ' +
		'video wbr'
	).split(' ')
);

const token =
	/<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?\?>|<![A-Z][^>]*>|<\/?([A-Za-z][A-Za-z0-9-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/g;

const text = (value: string): ElementContent => ({ type: 'text', value });

type Mark = { type: 'mark'; name: string; close: boolean };

function altOf(attributes: string): string {
	return /\balt\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(attributes)?.slice(1).find(Boolean) ?? '';
}

/** One raw node as text, line breaks, and marks for formatting tags. */
function readRaw(value: string): (ElementContent | Mark)[] {
	const source = value.replace(dangerousBlock, '');
	const out: (ElementContent | Mark)[] = [];
	let last = 0;
	for (const match of source.matchAll(token)) {
		if (match.index > last) out.push(text(source.slice(last, match.index)));
		last = match.index + match[0].length;
		const name = match[1]?.toLowerCase();
		if (name === undefined || dangerousTag.test(match[0])) continue;
		if (name === 'br') out.push({ type: 'element', tagName: 'br', properties: {}, children: [] });
		else if (name === 'img') out.push(text(altOf(match[2] ?? '')));
		else if (inlineTags.has(name)) {
			out.push({ type: 'mark', name, close: match[0].startsWith('</') });
		} else if (!knownTags.has(name)) out.push(text(match[0]));
	}
	if (last < source.length) out.push(text(source.slice(last)));
	return out;
}

/** Turns marks that pair up into elements; a tag left alone vanishes. */
function pairMarks(nodes: readonly (Child | Mark)[]): Child[] {
	const out: Child[] = [];
	for (let i = 0; i < nodes.length; i++) {
		const node = nodes[i] as Child | Mark;
		if (node.type !== 'mark') {
			out.push(node);
			continue;
		}
		if (node.close) continue;
		const end = nodes.findIndex(
			(n, j) => j > i && n.type === 'mark' && n.close && n.name === node.name
		);
		if (end === -1) continue;
		out.push({
			type: 'element',
			tagName: node.name,
			properties: {},
			children: pairMarks(nodes.slice(i + 1, end)) as ElementContent[]
		});
		i = end;
	}
	return out;
}

const blank = (node: Child) => node.type === 'text' && node.value.trim() === '';

/** Replaces raw HTML by what may safely be shown of it. Works in place. */
export function defuseRawHtml(parent: Root | Element): void {
	const block = parent.type === 'root' || parent.tagName === 'blockquote';
	const nodes: (Child | Mark)[] = [];
	for (const child of parent.children as (Child | Raw)[]) {
		if (child.type !== 'raw') {
			if (child.type === 'element') defuseRawHtml(child);
			nodes.push(child as Child);
			continue;
		}
		const parts = readRaw(child.value);
		if (!block) nodes.push(...parts);
		else {
			const children = pairMarks(parts) as ElementContent[];
			if (children.every(blank)) continue;
			nodes.push({
				type: 'element',
				tagName: 'p',
				properties: {},
				children,
				position: child.position
			});
		}
	}
	parent.children = pairMarks(nodes) as typeof parent.children;
}
