/** Lines to scroll for a finger's way; what is less than a line waits for the rest of it. */
export class FingerScroll {
	#lastY: number | null = null;
	#rest = 0;

	begin(y: number): void {
		this.#lastY = y;
		this.#rest = 0;
	}

	/** Downward is positive, toward newer lines. */
	moved(y: number, lineHeight: number): number {
		if (this.#lastY === null || lineHeight <= 0) return 0;
		this.#rest += this.#lastY - y;
		this.#lastY = y;
		const lines = Math.trunc(this.#rest / lineHeight);
		this.#rest -= lines * lineHeight;
		return lines;
	}

	end(): void {
		this.#lastY = null;
	}
}

/** Scrolls a terminal with one finger, which xterm.js leaves to its page. Returns how to stop. */
export function scrollByTouch(
	element: HTMLElement,
	lineHeight: () => number,
	scroll: (lines: number) => void
): () => void {
	const finger = new FingerScroll();
	const stopping = new AbortController();
	const { signal } = stopping;
	const only = (event: TouchEvent) => (event.touches.length === 1 ? event.touches[0] : undefined);
	element.addEventListener(
		'touchstart',
		(event) => {
			const touch = only(event);
			if (touch) finger.begin(touch.clientY);
			else finger.end();
		},
		{ signal, passive: true }
	);
	element.addEventListener(
		'touchmove',
		(event) => {
			const touch = only(event);
			if (!touch) return;
			event.preventDefault();
			const lines = finger.moved(touch.clientY, lineHeight());
			if (lines !== 0) scroll(lines);
		},
		{ signal, passive: false }
	);
	element.addEventListener('touchend', () => finger.end(), { signal, passive: true });
	return () => stopping.abort();
}
