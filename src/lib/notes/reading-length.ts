import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/** How much there is to read in a note. */
export interface ReadingLength {
	/** Words of headings, paragraphs, lists and quotations. */
	readonly proseWords: number;
	/** Words of code blocks and table cells. */
	readonly denseWords: number;
	readonly pictures: number;
}

const count = (text: string) => text.match(/[\p{L}\p{N}][^\s|]*/gu)?.length ?? 0;

/** Counts what a reader sees: no front matter, comments or addresses; the words of a picture are not read by most. */
export function readingLength(root: Root): ReadingLength {
	let proseWords = 0;
	let denseWords = 0;
	let pictures = 0;
	visit(root, (node) => {
		if (node.type === 'image' || node.type === 'imageReference') pictures++;
		else if (node.type === 'text' || node.type === 'inlineCode') proseWords += count(node.value);
		else if (node.type === 'code') denseWords += count(node.value);
		else if (node.type === 'tableCell') {
			denseWords += count(toString(node, { includeImageAlt: false, includeHtml: false }));
			return SKIP;
		}
		return undefined;
	});
	return { proseWords, denseWords, pictures };
}
