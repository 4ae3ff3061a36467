import type { ShellFiles } from '../../../aws/shell/types';
import { FileChecker } from './file-checker.svelte';

/** What is asked before unsaved changes would go. */
export type UnsavedChoice = 'save' | 'discard' | 'stay';

export interface FileEditorOptions {
	readonly files: () => ShellFiles;
	/** Asks what to do with unsaved changes of a file. */
	askUnsaved(path: string): Promise<UnsavedChoice>;
	/** Files were written, renamed or removed. */
	onchange(): void;
}

/** With a newline at its end, as editors of a terminal write it. */
const asWritten = (text: string) => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

/** The file that is open beside the terminal; one at a time. */
export class FileEditor {
	path = $state<string | null>(null);
	text = $state('');
	/** As it was read or saved last. */
	saved = $state('');
	/** Another program has written the file while it was being changed here. */
	changedOnDisk = $state(false);
	readonly dirty = $derived(this.text !== this.saved);
	readonly checker: FileChecker = new FileChecker(() => ({ path: this.path, text: this.text }));
	/** Commands that wait for the file to be closed. */
	#waiting: (() => void)[] = [];

	constructor(readonly options: FileEditorOptions) {}

	/** Opens a file, a new one where there is none. False where the learner stays with the one that is open. */
	async open(path: string): Promise<boolean> {
		if (path === this.path) return true;
		if (!(await this.close())) return false;
		const text = (await this.options.files().read(path)) ?? '';
		this.text = text;
		this.saved = text;
		this.changedOnDisk = false;
		this.path = path;
		return true;
	}

	/** For a command: resolves once the file is closed, or the command is stopped; the file then stays open. */
	async openFor(path: string, signal: AbortSignal): Promise<void> {
		if (!(await this.open(path)) || signal.aborted) return;
		await new Promise<void>((resolve) => {
			this.#waiting.push(resolve);
			signal.addEventListener('abort', () => resolve(), { once: true });
		});
	}

	async save(): Promise<void> {
		if (this.path === null) return;
		const { path, text } = this;
		await this.options.files().write(path, asWritten(text));
		this.saved = text;
		this.changedOnDisk = false;
		this.options.onchange();
	}

	/** False where the learner stays with unsaved changes. */
	async close(): Promise<boolean> {
		if (this.path !== null && this.dirty) {
			const choice = await this.options.askUnsaved(this.path);
			if (choice === 'stay') return false;
			if (choice === 'save') await this.save();
		}
		this.drop();
		return true;
	}

	/** Closes without asking. */
	drop(): void {
		this.path = null;
		this.text = '';
		this.saved = '';
		this.changedOnDisk = false;
		for (const resolve of this.#waiting.splice(0)) resolve();
	}

	/** To another name, with what was changed. */
	async rename(to: string): Promise<void> {
		const from = this.path;
		if (from === null || from === to) return;
		const files = this.options.files();
		await files.write(to, asWritten(this.text));
		await files.remove(from);
		this.saved = this.text;
		this.path = to;
		this.options.onchange();
	}

	async remove(): Promise<void> {
		if (this.path === null) return;
		await this.options.files().remove(this.path);
		this.drop();
		this.options.onchange();
	}

	/** After a command: takes what it wrote, or tells of it where the file was being changed here. */
	async follow(): Promise<void> {
		const { path } = this;
		if (path === null) return;
		const text = (await this.options.files().read(path)) ?? '';
		if (path !== this.path || text === this.saved || text === asWritten(this.saved)) return;
		if (this.dirty) this.changedOnDisk = text !== this.text;
		else this.#take(text);
	}

	/** Gives up what was changed here for what is in the file now. */
	async reread(): Promise<void> {
		if (this.path !== null) this.#take((await this.options.files().read(this.path)) ?? '');
	}

	#take(text: string): void {
		this.text = text;
		this.saved = text;
		this.changedOnDisk = false;
	}
}
