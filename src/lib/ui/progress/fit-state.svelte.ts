import { fitLog } from '../../memory/fit/fit-log';
import type { FitOutcome } from '../../memory/fit/judge';
import type { LogEntry } from '../../memory/types';
import { patchSettings } from '../settings/patch-settings';
import type { Study } from '../study/open-study';
import { fitParameters } from './fit-client';
import type { FitProgress } from './fit-messages';
import { lastFitKey, type LastFit } from './last-fit';

const pageSize = 20_000;

async function wholeLog({ store }: Study, signal: AbortSignal): Promise<LogEntry[]> {
	const entries: LogEntry[] = [];
	for (;;) {
		const page = await store.entries(entries.length, pageSize);
		signal.throwIfAborted();
		entries.push(...page);
		if (page.length < pageSize) return entries;
	}
}

/** A fit of the model to all reviews of this learner, from the button to what was kept. */
export class FitState {
	#progress = $state.raw<FitProgress | null>(null);
	#outcome = $state.raw<FitOutcome | null>(null);
	#failure = $state<string | null>(null);
	#abort: AbortController | null = null;

	constructor(readonly study: Study) {}

	/** Null while nothing runs. */
	get progress() {
		return this.#progress;
	}

	get outcome() {
		return this.#outcome;
	}

	get failure() {
		return this.#failure;
	}

	async start(): Promise<void> {
		const abort = new AbortController();
		this.#abort = abort;
		this.#outcome = null;
		this.#failure = null;
		this.#progress = { stage: 'loading', share: 0 };
		try {
			const log = fitLog(await wholeLog(this.study, abort.signal));
			const outcome = await fitParameters(log, {
				signal: abort.signal,
				onProgress: (progress) => (this.#progress = progress)
			});
			if (outcome.kind === 'accepted') await this.#keep(outcome.parameters);
			this.#outcome = outcome;
			if (outcome.kind !== 'too-few')
				await this.study.store.saveValue(lastFitKey, {
					day: this.study.today(),
					outcome
				} satisfies LastFit);
		} catch (error) {
			if (!abort.signal.aborted)
				this.#failure = error instanceof Error ? error.message : String(error);
		} finally {
			this.#progress = null;
			this.#abort = null;
		}
	}

	cancel() {
		this.#abort?.abort();
	}

	/** Back to the published parameters. */
	async forget(): Promise<void> {
		this.#outcome = null;
		this.#failure = null;
		try {
			await this.#keep(null);
			await this.study.store.saveValue(lastFitKey, null);
		} catch (error) {
			this.#failure = error instanceof Error ? error.message : String(error);
		}
	}

	async #keep(parameters: readonly number[] | null) {
		const { store, deck } = this.study;
		await patchSettings(store, deck.course.id, { parameters });
	}
}
