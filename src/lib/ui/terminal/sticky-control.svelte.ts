import { controlOf } from './key-presses';

/** Ctrl of the row of helper keys: pressed once, it holds for the next key. */
export class StickyControl {
	armed = $state(false);

	toggle(): void {
		this.armed = !this.armed;
	}

	/** What the keyboard sent, with Ctrl where it is held. */
	apply(data: string): string {
		if (!this.armed) return data;
		this.armed = false;
		const arrow = /^\[([A-D])$/.exec(data.slice(1))?.[1];
		if (data.startsWith('\x1b') && arrow) return `\x1b[1;5${arrow}`;
		return controlOf(data) ?? data;
	}
}
