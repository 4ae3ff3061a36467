import type { UnsavedChoice } from './editor/file-editor.svelte';

/** What is asked before unsaved changes go: for a dialog that shows it, and for whoever waits for the answer. */
export class UnsavedQuestion {
	/** Of the file; null where nothing is asked. */
	path = $state<string | null>(null);
	#answer: ((choice: UnsavedChoice) => void) | null = null;

	ask(path: string): Promise<UnsavedChoice> {
		this.answer('stay');
		this.path = path;
		return new Promise((resolve) => (this.#answer = resolve));
	}

	answer(choice: UnsavedChoice): void {
		this.path = null;
		this.#answer?.(choice);
		this.#answer = null;
	}
}
