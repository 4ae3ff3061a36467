/** What of the window a device's keyboard leaves free, in CSS px from the top of the layout. */
export interface Room {
	readonly top: number;
	readonly height: number;
}

type Viewport = Pick<
	VisualViewport,
	'height' | 'offsetTop' | 'scale' | 'addEventListener' | 'removeEventListener'
>;

/** Smaller differences are bars of the browser. */
const leastKeyboardPx = 120;

/** Follows the keyboard of a touch device: `room` is null while it is closed, or where the browser makes room itself. */
export class KeyboardRoom {
	room = $state.raw<Room | null>(null);

	/** Returns how to stop. */
	follow(viewport: Viewport, layoutHeight: () => number): () => void {
		const look = () => {
			// A page that is zoomed in shows less, too.
			const covers = viewport.scale === 1 && layoutHeight() - viewport.height >= leastKeyboardPx;
			this.room = covers ? { top: viewport.offsetTop, height: viewport.height } : null;
		};
		look();
		viewport.addEventListener('resize', look);
		viewport.addEventListener('scroll', look);
		return () => {
			viewport.removeEventListener('resize', look);
			viewport.removeEventListener('scroll', look);
		};
	}
}
