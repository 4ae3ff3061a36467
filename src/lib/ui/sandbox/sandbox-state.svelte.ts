import type { ShellSession } from '../../aws/shell/types';
import { StorageProblem } from '../../progress/problems';
import type { ShellStore } from '../../progress/shell-port';
import { AttemptLock, type Hold } from '../exam/session/attempt-lock';
import type { TerminalControl } from '../terminal/terminal-control';
import { FileEditor, type UnsavedChoice } from './editor/file-editor.svelte';
import { namedFiles, type NamedFile } from './file-names';
import { decodeContent, type KeptContent } from './kept-content';
import { SessionKeeper } from './session-keeper';

export interface SandboxOptions {
	/** `sandbox`, or the id of a lab. */
	readonly id: string;
	/** Null where nothing can be kept. */
	readonly store: ShellStore | null;
	/** Takes up what was kept; null: a fresh shell. */
	openShell(kept: unknown): Promise<OpenedShell>;
	nowMs(): number;
	readonly locks: Pick<LockManager, 'request'> | undefined;
	askUnsaved(path: string): Promise<UnsavedChoice>;
}

export type OpenedShell =
	| {
			readonly kind: 'open';
			readonly session: ShellSession;
			/** The home directory. */
			readonly home: string;
	  }
	/** What was kept cannot be taken up, and why. */
	| { readonly kind: 'refused'; readonly reason: string };

/** What was kept and cannot be read. */
export interface Damage {
	readonly reason: string;
	readonly content: unknown;
}

/** The shell of this page: opened where no other tab has it, kept after each command. */
export class SandboxState {
	/** Null until it stands. */
	session = $state.raw<ShellSession | null>(null);
	/** What stood in the terminal before the page was loaded. */
	scrollback = '';
	hold = $state<Hold>('asking');
	problem = $state.raw<StorageProblem | null>(null);
	/** Why the session cannot be kept as it is, in words. */
	unkept = $state<string | null>(null);
	/** Why no shell could be opened, in the words of the browser. */
	failure = $state<string | null>(null);
	damage = $state.raw<Damage | null>(null);
	/** Another tab has saved since this one loaded: nothing is saved here until the learner chooses. */
	conflict = $state(false);
	running = $state(false);
	files = $state.raw<readonly NamedFile[]>([]);
	/** Commands that were entered in this session, those before the reload too. */
	entered = $state(0);
	terminal = $state.raw<TerminalControl | null>(null);
	readonly editor: FileEditor;
	readonly #lock: AttemptLock;
	readonly #keeper: SessionKeeper | null;
	#home = '/';

	constructor(readonly options: SandboxOptions) {
		const { id, store, nowMs, locks, askUnsaved } = options;
		this.editor = new FileEditor({
			files: () => this.#open.files,
			askUnsaved,
			onchange: () => void this.changed()
		});
		this.#lock = new AttemptLock(`examark-shell-${id}`, store ? locks : undefined, (hold) =>
			this.#held(hold)
		);
		this.#keeper =
			store &&
			new SessionKeeper({
				store,
				id,
				nowMs,
				onconflict: () => (this.conflict = true),
				onproblem: (problem) => (this.problem = problem),
				onunkept: (reason) => (this.unkept = reason)
			});
	}

	get home(): string {
		return this.#home;
	}

	get #open(): ShellSession {
		if (!this.session) throw new Error('No shell is open.');
		return this.session;
	}

	open(): void {
		this.#lock.open();
	}

	close(): void {
		this.#lock.close();
	}

	/** From the tab that has it. */
	takeOver(): void {
		this.#lock.takeOver();
	}

	#held(hold: Hold): void {
		this.hold = hold;
		if (hold === 'here') void this.load();
		else if (this.session) {
			// What is here was saved after its last command; the other tab goes on from there.
			this.#keeper?.stop();
			this.#leave();
		}
	}

	#leave(): void {
		this.session = null;
		this.terminal = null;
		this.running = false;
	}

	/** Opens what was kept, or a fresh shell. */
	async load(): Promise<void> {
		this.failure = null;
		this.conflict = false;
		this.damage = null;
		this.#leave();
		try {
			const kept = (await this.#keeper?.load()) ?? null;
			await this.#start(kept?.content ?? null);
		} catch (error) {
			if (error instanceof StorageProblem) {
				this.problem = error;
				await this.#begin(null);
			} else this.failure = error instanceof Error ? error.message : String(error);
		}
	}

	/** Gives up what was kept. Whoever wants it has saved it elsewhere. */
	async startAfresh(): Promise<void> {
		this.damage = null;
		this.conflict = false;
		this.editor.drop();
		this.#leave();
		await this.#begin(null);
		this.#keeper?.overwrite(() => this.#content());
	}

	/** After a conflict: what is here goes over what the other tab saved. */
	keepMine(): void {
		this.conflict = false;
		this.#keeper?.overwrite(() => this.#content());
	}

	retrySave(): void {
		this.#keeper?.save(() => this.#content());
	}

	/** A command has ended, or a file was written. */
	async changed(): Promise<void> {
		if (!this.session) return;
		this.entered = this.session.history.length;
		this.#keeper?.save(() => this.#content());
		await this.#list();
		await this.editor.follow();
	}

	/** Resolves when what is here has been saved. */
	async saved(): Promise<void> {
		await this.#keeper?.settled();
	}

	async #start(content: unknown): Promise<void> {
		if (content === null) return this.#begin(null);
		let kept: KeptContent;
		try {
			kept = decodeContent(content);
		} catch (error) {
			this.damage = { reason: error instanceof Error ? error.message : String(error), content };
			return;
		}
		await this.#begin(kept);
	}

	async #begin(kept: KeptContent | null): Promise<void> {
		const opened = await this.options.openShell(kept?.shell ?? null);
		if (opened.kind === 'refused') {
			this.damage = { reason: opened.reason, content: kept };
			return;
		}
		this.#home = opened.home;
		this.scrollback = kept?.scrollback ?? '';
		this.session = opened.session;
		this.entered = opened.session.history.length;
		await this.#list();
	}

	async #list(): Promise<void> {
		const { session } = this;
		if (session) this.files = namedFiles(await session.files.list(), this.#home);
	}

	async #content(): Promise<KeptContent> {
		const [shell, scrollback] = await Promise.all([
			this.#open.snapshot(),
			this.terminal?.contents() ?? this.scrollback
		]);
		return { version: 1, shell, scrollback };
	}
}
