import type { Highlight } from '../../../exam/types';

/** Text nodes of an element with the place of their first character in its text. */
function* textNodes(root: Node): Generator<{ readonly node: Text; readonly start: number }> {
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	let start = 0;
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		yield { node: node as Text, start };
		start += node.nodeValue?.length ?? 0;
	}
}

function offsetOf(root: Node, container: Node, offset: number): number {
	const before = document.createRange();
	before.setStart(root, 0);
	before.setEnd(container, offset);
	return before.toString().length;
}

/** The part of the selection that lies within an element, in characters of its text; null where none does. */
export function selectionIn(root: HTMLElement): Highlight | null {
	const selection = getSelection();
	if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
	const selected = selection.getRangeAt(0);
	if (!selected.intersectsNode(root)) return null;
	const whole = document.createRange();
	whole.selectNodeContents(root);
	const startsBefore = selected.compareBoundaryPoints(Range.START_TO_START, whole) < 0;
	const endsBehind = selected.compareBoundaryPoints(Range.END_TO_END, whole) > 0;
	const start = startsBefore ? 0 : offsetOf(root, selected.startContainer, selected.startOffset);
	const end = endsBehind
		? whole.toString().length
		: offsetOf(root, selected.endContainer, selected.endOffset);
	return start < end ? { start, end } : null;
}

/** Selects characters of an element's text, as a pointer would. */
export function select(root: HTMLElement, { start, end }: Highlight): void {
	const range = document.createRange();
	for (const { node, start: from } of textNodes(root)) {
		const to = from + node.length;
		if (from <= start && start < to) range.setStart(node, start - from);
		if (from < end && end <= to) range.setEnd(node, end - from);
	}
	const selection = getSelection();
	selection?.removeAllRanges();
	selection?.addRange(range);
}
