import { StorageProblem } from '../../progress/problems';

/** What keeps a page from showing or keeping what it should, told with its way out. */
export class PageTrouble {
	/** Of the store: for `StorageNotice`. */
	problem = $state.raw<StorageProblem | null>(null);
	/** Any other, in the words of the browser: for `LoadFailure`. */
	failure = $state<string | null>(null);

	clear(): void {
		this.problem = null;
		this.failure = null;
	}

	take(error: unknown): void {
		if (error instanceof StorageProblem) this.problem = error;
		else this.failure = error instanceof Error ? error.message : String(error);
	}

	/** Does `work`, which never throws here: what goes wrong is taken. */
	async during(work: () => Promise<void>): Promise<void> {
		try {
			await work();
		} catch (error) {
			this.take(error);
		}
	}
}
