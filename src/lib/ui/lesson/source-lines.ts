export interface LineRange {
	readonly start: number;
	readonly end: number;
}

/** "12" or "12-14"; anything else is null. */
export function parseLines(text: string | null): LineRange | null {
	const match = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(text ?? '');
	if (!match) return null;
	const start = Number(match[1]);
	const end = Number(match[2] ?? match[1]);
	return start >= 1 && end >= start ? { start, end } : null;
}

export const overlaps = (a: LineRange, b: LineRange) => a.start <= b.end && b.start <= a.end;

const rangeOf = (element: HTMLElement): LineRange => ({
	start: Number(element.dataset.startLine),
	end: Number(element.dataset.endLine)
});

/** Marks the smallest blocks that stand on these lines; gives them in the page's order. Earlier marks go. */
export function markLines(root: HTMLElement, lines: LineRange | null): HTMLElement[] {
	root.querySelectorAll('.source-mark').forEach((e) => e.classList.remove('source-mark'));
	if (lines === null) return [];
	const touched = [...root.querySelectorAll<HTMLElement>('[data-start-line]')].filter((e) =>
		overlaps(rangeOf(e), lines)
	);
	const smallest = touched.filter((e) => !touched.some((o) => o !== e && e.contains(o)));
	smallest.forEach((e) => e.classList.add('source-mark'));
	return smallest;
}
