import type { CardId } from '../../core/ids';

/** The button of a card's row, where the row is in the page. */
export const rowButton = (id: CardId): HTMLElement | null =>
	document.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`);

/** Where the keyboard goes on when the card is closed: its row, or the search where that hides the row. */
export function focusRow(id: CardId) {
	const target = rowButton(id) ?? document.querySelector<HTMLElement>('search input');
	target?.focus({ preventScroll: true });
	target?.scrollIntoView({ block: 'nearest' });
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Scrolls to a row far down. Rows above it take their real height only once they are near, so that the first place is a guess. */
export async function showRow(id: CardId) {
	for (let before = NaN, tries = 0; tries < 10; tries++) {
		const row = rowButton(id);
		if (!row) return;
		row.scrollIntoView({ block: 'center' });
		await frame();
		await frame();
		const { top } = row.getBoundingClientRect();
		if (top === before) return;
		before = top;
	}
}
