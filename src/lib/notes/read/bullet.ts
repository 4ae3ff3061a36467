import type { ListItem, Paragraph } from 'mdast';
import { toInline, type Inline } from './inline';
import { linesOf, type Block } from './scope';
import { splitTermLine, type TermLine } from './split-term-line';

/** A list item taken apart: its own text, and what stands below it. */
export interface Bullet {
	readonly item: ListItem;
	readonly inline: Inline;
	readonly lines: { start: number; end: number };
	readonly term: TermLine | null;
	readonly rest: readonly Block[];
}

export function toBullet(item: ListItem): Bullet {
	const first = item.children[0];
	const inline =
		first?.type === 'paragraph'
			? toInline((first as Paragraph).children)
			: { text: '', marks: [], lines: [] };
	const lines =
		first?.type === 'paragraph'
			? linesOf(first)
			: { start: linesOf(item).start, end: linesOf(item).start };
	return {
		item,
		inline,
		lines,
		term: splitTermLine(inline),
		rest: (first?.type === 'paragraph' ? item.children.slice(1) : item.children) as Block[]
	};
}
