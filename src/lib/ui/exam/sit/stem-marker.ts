import type { Attachment } from 'svelte/attachments';
import type { Highlight } from '../../../exam/types';
import { plainStem, stemWords, trimmed } from './highlights';
import { select, selectionIn } from './stem-selection';

/** Highlighting by pointer and by keyboard: the selection of the page is what is to be marked, and arrows move it by words. */
export class StemMarker {
	#stem = '';
	#root: HTMLElement | null = null;
	/** Words between which the keyboard has selected; the second one moves. */
	#span: readonly [number, number] | null = null;

	constructor(
		readonly onmark: (selected: Highlight) => void,
		readonly say: (text: string) => void
	) {}

	readonly attach =
		(stem: string): Attachment<HTMLElement> =>
		(root) => {
			this.#stem = stem;
			this.#root = root;
			this.#span = null;
			return () => (this.#root = null);
		};

	/** Marks what is selected, or unmarks it; where nothing is, selects the first word, to go on from by arrows. */
	mark(): void {
		if (!this.#root) return;
		const selected = selectionIn(this.#root);
		const range = selected && trimmed(plainStem(this.#stem), selected);
		if (range) {
			this.onmark(range);
			this.leave();
		} else this.#select([0, 0]);
	}

	/** Ends the selecting by keyboard. False where there was none. */
	leave(): boolean {
		const was = this.#span !== null;
		this.#span = null;
		getSelection()?.removeAllRanges();
		return was;
	}

	/** Moves the selected words, or with Shift one end of them. False where none were selected by keyboard. */
	arrow(key: string, shift: boolean): boolean {
		const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
		if (this.#span === null || step === undefined) return false;
		const [fixed, moving] = this.#span;
		const last = stemWords(this.#stem).length - 1;
		const to = Math.min(last, Math.max(0, moving + step));
		this.#select([shift ? fixed : to, to]);
		return true;
	}

	#select(span: readonly [number, number]): void {
		const words = stemWords(this.#stem);
		const [first, last] = [words[Math.min(...span)], words[Math.max(...span)]];
		if (!this.#root || !first || !last) return;
		this.#span = span;
		this.#root.focus({ preventScroll: true });
		const range = { start: first.start, end: last.end };
		select(this.#root, range);
		this.say(`Selected: ${plainStem(this.#stem).slice(range.start, range.end)}`);
	}
}
