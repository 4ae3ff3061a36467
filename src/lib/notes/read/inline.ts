import type { Nodes, PhrasingContent } from 'mdast';

export interface Mark {
	readonly start: number;
	readonly end: number;
	readonly type: 'bold' | 'code' | 'emphasis' | 'link';
}

/**
 * Inline Markdown as plain text. Code keeps its backticks; marks lie over the text, a code mark inside its backticks.
 * Hard breaks and `<br>` are "\n".
 */
export interface Inline {
	readonly text: string;
	readonly marks: readonly Mark[];
	/** Source line (1-based) of the text from offset `at` on, ascending. */
	readonly lines: readonly { readonly at: number; readonly line: number }[];
}

/** Source line of an offset of the text. */
export function lineAt(inline: Inline, offset: number): number {
	let line = inline.lines[0]?.line ?? 1;
	for (const l of inline.lines) {
		if (l.at > offset) break;
		line = l.line;
	}
	return line;
}

/** Tags that are layout, not content; any other `<word>` is a placeholder that the author wants read. */
const htmlTags = new Set(
	(
		'a abbr address article aside audio b big blockquote br button caption center cite code col colgroup dd del details dfn div dl dt em ' +
		'figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i iframe img input ins kbd label li link main mark meta nav object ol optgroup ' +
		'option p param picture pre q s samp script section select small source span strike strong style sub summary sup svg table tbody td ' +
		'textarea tfoot th thead tr tt u ul var video wbr path g'
	).split(' ')
);

/** HTML to text: layout tags and comments go, `<placeholder>` stays. */
export function htmlToText(html: string): string {
	return html
		.replace(/<!--[\s\S]*?(?:-->|$)/g, '')
		.replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
		.replace(/<br\s*\/?>/gi, '\n')
		.replace(/<\/?([a-z][a-z0-9-]*)\b[^<>]*>/gi, (tag, name: string) =>
			htmlTags.has(name.toLowerCase()) ? '' : tag
		);
}

const emoji =
	/(?:(?![©®™↔→←])(?:\p{Extended_Pictographic}|\p{Emoji_Modifier})|\uFE0F|\u200D|\u20E3)+/gu;
const emojiProbe = /[\u2190-\u2BFF\uD83C-\uD83E]|\uFE0F|\u200D/;

class Builder {
	text = '';
	marks: Mark[] = [];
	lines: { at: number; line: number }[] = [];

	/** Text of a source node, which may run over several lines. */
	addLines(value: string, line: number) {
		if (!value.includes('\n')) {
			this.lines.push({ at: this.text.length, line });
			return this.add(value);
		}
		value.split('\n').forEach((part, i) => {
			if (i > 0) this.add(' ');
			this.lines.push({ at: this.text.length, line: line + i });
			this.add(part);
		});
	}

	add(value: string) {
		const clean = emojiProbe.test(value) ? value.replace(emoji, '') : value;
		const flat = clean.replace(/[ \t\u00a0]*\r?\n[ \t]*/g, ' ').replace(/[ \t\u00a0]+/g, ' ');
		this.text +=
			this.text === '' || this.text.endsWith(' ') || this.text.endsWith('\n')
				? flat.replace(/^ +/, '')
				: flat;
	}

	mark(type: Mark['type'], inside: () => void) {
		const start = this.text.length;
		inside();
		const lead = this.text.slice(start).match(/^\s*/)?.[0].length ?? 0;
		const from = start + lead;
		const to = this.text.trimEnd().length;
		if (to > from) this.marks.push({ start: from, end: to, type });
	}

	node(node: Nodes) {
		switch (node.type) {
			case 'text':
				return this.addLines(node.value, node.position?.start.line ?? 1);
			case 'inlineCode': {
				const value = node.value.trim();
				if (value === '') return;
				this.lines.push({ at: this.text.length, line: node.position?.start.line ?? 1 });
				this.text += '`';
				const start = this.text.length;
				this.text += value.replace(/`/g, "'").replace(/\s+/g, ' ');
				this.marks.push({ start, end: this.text.length, type: 'code' });
				this.text += '`';
				return;
			}
			case 'strong':
				return this.mark('bold', () => node.children.forEach((c) => this.node(c)));
			case 'emphasis':
				return this.mark('emphasis', () => node.children.forEach((c) => this.node(c)));
			case 'link':
			case 'linkReference':
				return this.mark('link', () => node.children.forEach((c) => this.node(c)));
			case 'delete':
				return;
			case 'break':
				this.text = this.text.trimEnd() + '\n';
				return;
			case 'html': {
				const text = htmlToText(node.value);
				if (text.includes('\n')) this.text = this.text.trimEnd() + '\n';
				else if (text) this.add(text);
				return;
			}
			case 'image':
			case 'imageReference':
			case 'footnoteReference':
				return;
			default:
				if ('children' in node) node.children.forEach((c) => this.node(c));
		}
	}
}

/** Plain text and marks of inline content. Struck-out text is left out: the author took it back. */
export function toInline(nodes: readonly (PhrasingContent | Nodes)[]): Inline {
	const builder = new Builder();
	nodes.forEach((n) => builder.node(n));
	return trimInline({ text: builder.text, marks: builder.marks, lines: builder.lines });
}

export function sliceInline(inline: Inline, start: number, end = inline.text.length): Inline {
	const marks = inline.marks
		.map((m) => ({ ...m, start: Math.max(m.start, start), end: Math.min(m.end, end) }))
		.filter((m) => m.end > m.start)
		.map((m) => ({ ...m, start: m.start - start, end: m.end - start }));
	const first = lineAt(inline, start);
	const lines = [
		{ at: 0, line: first },
		...inline.lines
			.filter((l) => l.at > start && l.at < end)
			.map((l) => ({ at: l.at - start, line: l.line }))
	];
	return trimInline({ text: inline.text.slice(start, end), marks, lines });
}

function trimInline(inline: Inline): Inline {
	const lead = inline.text.length - inline.text.trimStart().length;
	const text = inline.text.trim();
	if (lead === 0 && text.length === inline.text.length) return inline;
	const marks = inline.marks
		.map((m) => ({
			...m,
			start: Math.max(0, m.start - lead),
			end: Math.min(text.length, m.end - lead)
		}))
		.filter((m) => m.end > m.start);
	const lines = inline.lines.map((l) => ({ at: Math.max(0, l.at - lead), line: l.line }));
	return { text, marks, lines };
}

/** Text without backticks. */
export const withoutTicks = (text: string) => text.replace(/`/g, '');

/**
 * The text of a callout ("[!NOTE] …", Obsidian's "[!done]- Title"): without its mark, and without its title unless the title is all there is or
 * asks something. Other text comes back unchanged.
 */
export function withoutCallout(inline: Inline): Inline {
	const mark = inline.text.match(/^\[!\w+\][-+]?\s*/);
	if (!mark) return inline;
	const firstLine = inline.lines[0]?.line;
	const second = inline.lines.find((l) => l.line !== firstLine && l.at > 0);
	const title = inline.text.slice(mark[0].length, second?.at ?? inline.text.length).trim();
	const from = second && title && !/[?？]$/.test(title) ? second.at : mark[0].length;
	return sliceInline(inline, from);
}

/** A paragraph of links and nothing else points somewhere and states nothing. */
export function isLinkOnly(node: Nodes): boolean {
	if (node.type !== 'paragraph') return false;
	const links = node.children.filter((c) => c.type === 'link' || c.type === 'linkReference');
	const rest = node.children.filter(
		(c) =>
			c.type !== 'link' && c.type !== 'linkReference' && c.type !== 'image' && c.type !== 'break'
	);
	return links.length > 0 && rest.every((c) => c.type === 'text' && !/[\p{L}\p{N}]/u.test(c.value));
}
