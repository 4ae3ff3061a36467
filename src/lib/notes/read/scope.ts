import type { BlockContent, DefinitionContent, RootContent } from 'mdast';
import { withoutTicks, type Inline } from './inline';

export type Block = RootContent | BlockContent | DefinitionContent;

/** What blocks stand under. */
export interface Scope {
	/** The thing talked about, or null. */
	readonly topic: string | null;
	/** What a list here enumerates, by its label or heading. */
	readonly listTitle: string | null;
	/** Parent bullets and headings above `listTitle`. */
	readonly above: string | null;
	readonly depth: number;
	/** True while the heading's first block is still to come. */
	readonly afterHeading: boolean;
	/** Label for code ("Stop Task"). */
	readonly label: string | null;
	/** Inside a worked example, where what is told is true of the example only; of a document the fields are those of any. */
	readonly example: 'document' | 'story' | null;
}

export const linesOf = (node: {
	position?: { start: { line: number }; end: { line: number } } | undefined;
}) => ({
	start: node.position?.start.line ?? 1,
	end: node.position?.end.line ?? 1
});

/** The text of a paragraph or bullet that introduces what follows it, without its colon. */
export const labelOf = (inline: Inline) =>
	withoutTicks(inline.text)
		.replace(/[:：]\s*$/, '')
		.replace(/\s+/g, ' ')
		.trim();
