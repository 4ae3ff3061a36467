import type { NewEntry, ProgressStore, Recorded } from '../../progress/port';
import { StorageProblem } from '../../progress/problems';
import type { Outbox } from './outbox';

/** The browser sometimes gives up on a transaction for no lasting reason: once more is tried before the learner is asked. */
const passing: readonly StorageProblem['code'][] = ['aborted', 'unknown'];
const pauseMs = 300;

const asProblem = (error: unknown) =>
	error instanceof StorageProblem
		? error
		: new StorageProblem('unknown', error instanceof Error ? error.message : String(error));

/** Hands entries to the store, one batch at a time, and does not let go of them before they are written. */
export class Committer {
	#saving = $state(false);
	#outlastsPage = $state(true);
	#problem = $state.raw<StorageProblem | null>(null);
	#goOn: (() => void) | null = null;
	readonly #store: Pick<ProgressStore, 'record'>;
	readonly #outbox: Outbox;

	constructor(store: Pick<ProgressStore, 'record'>, outbox: Outbox) {
		this.#store = store;
		this.#outbox = outbox;
	}

	/** True from the moment entries are handed over until they are written, however long a problem lasts. */
	get saving(): boolean {
		return this.#saving;
	}

	/** Whether the entries on their way would outlast a reload of the page. */
	get outlastsPage(): boolean {
		return this.#outlastsPage;
	}

	/** What keeps the entries from being written; null while nothing does. */
	get problem(): StorageProblem | null {
		return this.#problem;
	}

	/** Resolves when the entries are written, after as many tries as it takes. */
	async commit(entries: readonly NewEntry[]): Promise<Recorded> {
		if (this.#saving) throw new Error('Another batch is on its way');
		this.#saving = true;
		this.#outlastsPage = this.#outbox.put(entries);
		for (let tries = 0; ; tries++) {
			try {
				const recorded = await this.#store.record(entries);
				this.#outbox.clear(entries);
				this.#saving = false;
				return recorded;
			} catch (error) {
				const problem = asProblem(error);
				if (tries === 0 && passing.includes(problem.code))
					await new Promise((resolve) => setTimeout(resolve, pauseMs));
				else await this.#ask(problem);
			}
		}
	}

	#ask(problem: StorageProblem): Promise<void> {
		this.#problem = problem;
		return new Promise((resolve) => (this.#goOn = resolve));
	}

	retry(): void {
		this.#problem = null;
		const goOn = this.#goOn;
		this.#goOn = null;
		goOn?.();
	}
}
