import { StorageProblem } from '../../progress/problems';
import type { KeptShell, ShellStore } from '../../progress/shell-port';

export interface KeeperOptions {
	readonly store: ShellStore;
	readonly id: string;
	nowMs(): number;
	/** Another tab has written since: nothing was written here, and nothing will be until `overwrite`, or `load`. */
	onconflict(now: KeptShell | null): void;
	/** Null once a save has succeeded again. */
	onproblem(problem: StorageProblem | null): void;
	/** The session itself cannot be kept as it is, in words; null once it can. */
	onunkept(reason: string | null): void;
}

/** Saves a session after each command: one save at a time, always the newest state, never over what another tab wrote. */
export class SessionKeeper {
	#revision: number | null = 0;
	#wanted: (() => Promise<unknown>) | null = null;
	#saving: Promise<void> | null = null;
	#stopped = false;

	constructor(readonly options: KeeperOptions) {}

	/** What was saved last, by whichever tab; its content is null where there is nothing. */
	async load(): Promise<KeptShell | null> {
		const kept = await this.options.store.shell(this.options.id);
		this.#revision = kept?.revision ?? 0;
		this.#stopped = false;
		return kept;
	}

	/** `make` is asked for the state when it is its turn. */
	save(make: () => Promise<unknown>): void {
		this.#wanted = make;
		if (!this.#stopped) this.#saving ??= this.#run();
	}

	/** The next save is over whatever is there: the learner has chosen what is here. */
	overwrite(make: () => Promise<unknown>): void {
		this.#revision = null;
		this.#stopped = false;
		this.save(make);
	}

	/** Resolves when nothing waits to be saved. */
	async settled(): Promise<void> {
		while (this.#saving) await this.#saving;
	}

	/** Nothing is saved any more until `load` or `overwrite`: another tab has the session. */
	stop(): void {
		this.#stopped = true;
		this.#wanted = null;
	}

	async #run(): Promise<void> {
		for (let make = this.#take(); make; make = this.#take()) await this.#saveOnce(make);
		this.#saving = null;
	}

	#take(): (() => Promise<unknown>) | null {
		const make = this.#stopped ? null : this.#wanted;
		this.#wanted = null;
		return make;
	}

	async #made(make: () => Promise<unknown>): Promise<{ readonly made: unknown } | null> {
		const { onunkept } = this.options;
		try {
			const made = await make();
			onunkept(null);
			return { made };
		} catch (error) {
			onunkept(error instanceof Error ? error.message : String(error));
			return null;
		}
	}

	async #saveOnce(make: () => Promise<unknown>): Promise<void> {
		const { store, id, nowMs, onconflict, onproblem } = this.options;
		const content = await this.#made(make);
		if (content === null || this.#stopped) return;
		try {
			const save = await store.saveShell(id, this.#revision, content.made, nowMs());
			if (save.kind === 'saved') {
				this.#revision = save.revision;
				onproblem(null);
			} else {
				this.#stopped = true;
				onconflict(save.now);
			}
		} catch (error) {
			onproblem(
				error instanceof StorageProblem
					? error
					: new StorageProblem('unknown', 'The session could not be saved.', { cause: error })
			);
		}
	}
}
