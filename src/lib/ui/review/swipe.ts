/** Distance in CSS pixels at which a swipe counts when the finger leaves the screen. */
export const swipeDistance = 88;
/** Movement below this is no gesture yet. */
const slop = 12;
/** Swipes from the screen's edges belong to the system. */
const edge = 20;

export type SwipeSide = 'left' | 'right';

export interface SwipeHandlers {
	/** Called while the finger moves: how far the card is drawn aside, and the side it would fall to. 0 and null when it is let go. */
	readonly onmove: (offset: number, side: SwipeSide | null) => void;
	readonly onswipe: (side: SwipeSide) => void;
}

/** Whether a movement is sideways, up or down, or too short to tell. */
export function direction(dx: number, dy: number): 'sideways' | 'upright' | null {
	if (Math.hypot(dx, dy) < slop) return null;
	return Math.abs(dx) > 1.5 * Math.abs(dy) ? 'sideways' : 'upright';
}

export const sideOf = (dx: number): SwipeSide | null =>
	Math.abs(dx) < swipeDistance ? null : dx < 0 ? 'left' : 'right';

/** What scrolls sideways itself or is moved by a finger in its own way. */
function isTaken(target: EventTarget | null, root: HTMLElement): boolean {
	for (let at = target instanceof Element ? target : null; at && at !== root; at = at.parentElement)
		if (at.matches('input, select, textarea') || at.scrollWidth > at.clientWidth + 1) {
			const { overflowX } = getComputedStyle(at);
			if (overflowX === 'auto' || overflowX === 'scroll' || at.matches('input, select, textarea'))
				return true;
		}
	return false;
}

/** Follows one finger on `root`. Up and down stays with the page: the element has `touch-action: pan-y`. */
export function followSwipes(root: HTMLElement, on: SwipeHandlers): () => void {
	let start: { readonly id: number; readonly x: number; readonly y: number } | null = null;
	let sideways = false;

	const letGo = () => {
		start = null;
		if (sideways) on.onmove(0, null);
		sideways = false;
	};
	const down = (event: PointerEvent) => {
		if (event.pointerType !== 'touch' || !event.isPrimary || isTaken(event.target, root)) return;
		if (event.clientX < edge || event.clientX > innerWidth - edge) return;
		start = { id: event.pointerId, x: event.clientX, y: event.clientY };
	};
	const move = (event: PointerEvent) => {
		if (start?.id !== event.pointerId) return;
		const dx = event.clientX - start.x;
		if (!sideways) {
			const way = direction(dx, event.clientY - start.y);
			if (way === null) return;
			if (way === 'upright') return letGo();
			sideways = true;
		}
		on.onmove(dx, sideOf(dx));
	};
	const up = (event: PointerEvent) => {
		if (start?.id !== event.pointerId) return;
		const side = sideways ? sideOf(event.clientX - start.x) : null;
		letGo();
		if (side) on.onswipe(side);
	};

	// A sideways gesture is ours: the browser then starts no fling, which would swallow the next tap.
	const hold = (event: TouchEvent) => {
		if (sideways && event.cancelable) event.preventDefault();
	};

	root.addEventListener('pointerdown', down);
	root.addEventListener('touchmove', hold, { passive: false });
	addEventListener('pointermove', move);
	addEventListener('pointerup', up);
	addEventListener('pointercancel', letGo);
	return () => {
		root.removeEventListener('pointerdown', down);
		root.removeEventListener('touchmove', hold);
		removeEventListener('pointermove', move);
		removeEventListener('pointerup', up);
		removeEventListener('pointercancel', letGo);
	};
}
