import type { Highlight } from '../../../exam/types';
import { inlineParts, type InlinePart } from '../../shared/inline-parts';

/** What stands for a break between paragraphs and for a blank in the plain text of a stem. */
const plainOf: Readonly<Record<InlinePart['kind'], (part: InlinePart) => string>> = {
	text: ({ text }) => text,
	code: ({ text }) => text,
	block: ({ text }) => text,
	blank: () => '______',
	paragraph: () => '\n\n'
};

export interface StemPiece {
	readonly text: string;
	readonly marked: boolean;
}

export interface StemPart {
	readonly kind: InlinePart['kind'];
	/** Place of its first character in the plain text. */
	readonly start: number;
	readonly pieces: readonly StemPiece[];
}

interface PlainPart {
	readonly kind: InlinePart['kind'];
	readonly start: number;
	readonly text: string;
}

function plainParts(stem: string): PlainPart[] {
	let start = 0;
	return inlineParts(stem).map((part) => {
		const text = plainOf[part.kind](part);
		const placed = { kind: part.kind, start, text };
		start += text.length;
		return placed;
	});
}

/** The text that highlights count their characters in. */
export const plainStem = (stem: string) =>
	plainParts(stem)
		.map(({ text }) => text)
		.join('');

/** A stem's parts, each cut where a highlight begins or ends. */
export function stemParts(stem: string, ranges: readonly Highlight[]): StemPart[] {
	return plainParts(stem).map(({ kind, start, text }) => {
		const end = start + text.length;
		const cuts = ranges
			.flatMap((range) => [range.start, range.end])
			.filter((at) => at > start && at < end);
		const edges = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
		const pieces = edges.slice(0, -1).map((from, i) => ({
			text: text.slice(from - start, (edges[i + 1] ?? end) - start),
			marked: ranges.some((range) => range.start <= from && from < range.end)
		}));
		return { kind, start, pieces };
	});
}

/** Words by which the keyboard goes through a stem. */
export function stemWords(stem: string): Highlight[] {
	return plainParts(stem).flatMap(({ start, text }) =>
		[...text.matchAll(/[^\s]*[\p{L}\p{N}][^\s]*/gu)].map((match) => ({
			start: start + match.index,
			end: start + match.index + match[0].length
		}))
	);
}

/** Sorted, with those that touch or overlap made one. */
export function united(ranges: readonly Highlight[]): Highlight[] {
	const out: Highlight[] = [];
	for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
		const last = out.at(-1);
		if (range.end <= range.start) continue;
		if (last && range.start <= last.end)
			out[out.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
		else out.push({ start: range.start, end: range.end });
	}
	return out;
}

export const isMarked = (ranges: readonly Highlight[], { start, end }: Highlight) =>
	united(ranges).some((range) => range.start <= start && end <= range.end);

/** Marks what is selected; where all of it is marked, takes the mark away. */
export function toggled(ranges: readonly Highlight[], selected: Highlight): Highlight[] {
	if (!isMarked(ranges, selected)) return united([...ranges, selected]);
	return united(ranges)
		.flatMap((range) => [
			{ start: range.start, end: Math.min(range.end, Math.max(range.start, selected.start)) },
			{ start: Math.max(range.start, Math.min(range.end, selected.end)), end: range.end }
		])
		.filter(({ start, end }) => start < end);
}

/** Without the spaces at its ends; null where nothing is left. */
export function trimmed(plain: string, { start, end }: Highlight): Highlight | null {
	const text = plain.slice(start, end);
	const from = start + (text.length - text.trimStart().length);
	const to = end - (text.length - text.trimEnd().length);
	return from < to ? { start: from, end: to } : null;
}
