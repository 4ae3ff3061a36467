import type { AttemptEvent } from '../../../exam/types';
import type { AttemptStore, KeptAttempt } from '../../../progress/attempt-port';
import { AttemptRefused } from '../../../progress/attempt-problems';
import { sameValue } from '../../../progress/attempt-rows';
import { StorageProblem } from '../../../progress/problems';
import type { AttemptOutbox } from './attempt-outbox';

export interface WriterParts {
	readonly id: string;
	readonly store: Pick<AttemptStore, 'appendAttempt' | 'attempt'>;
	readonly outbox: AttemptOutbox;
}

/** The browser sometimes gives up on a transaction for no lasting reason: once more is tried before the learner is asked. */
const passing: readonly StorageProblem['code'][] = ['aborted', 'unknown'];
const pauseMs = 300;

const asProblem = (error: unknown) =>
	error instanceof StorageProblem
		? error
		: new StorageProblem('unknown', error instanceof Error ? error.message : String(error));

/** Behind what is there already, whose clock they must not undercut. What is there is not added again, and nothing follows a submit. */
function behind(there: readonly AttemptEvent[], added: readonly AttemptEvent[]): AttemptEvent[] {
	if (there.at(-1)?.kind === 'submit') return [];
	let lastMs = there.at(-1)?.atMs ?? -Infinity;
	return added
		.filter((event) => !there.some((one) => sameValue(one, event)))
		.map((event) => ({ ...event, atMs: (lastMs = Math.max(lastMs, event.atMs)) }));
}

/** The events of an attempt, and their way into the store: in order, as they happen, each kept in the outbox until it is written. */
export class AttemptWriter {
	#written = $state.raw<readonly AttemptEvent[]>([]);
	#pending = $state.raw<readonly AttemptEvent[]>([]);
	#discarded = $state(false);
	#outlastsPage = $state(true);
	#problem = $state.raw<StorageProblem | null>(null);
	#goOn: (() => void) | null = null;
	#running: Promise<void> | null = null;
	readonly #parts: WriterParts;

	constructor(parts: WriterParts) {
		this.#parts = parts;
	}

	/** All that has happened, written or on its way. */
	readonly events: readonly AttemptEvent[] = $derived([...this.#written, ...this.#pending]);

	get writtenCount(): number {
		return this.#written.length;
	}

	get saving(): boolean {
		return this.#pending.length > 0;
	}

	/** The learner gave the attempt up in another tab; nothing more is written. */
	get discarded(): boolean {
		return this.#discarded;
	}

	/** Whether the events on their way would outlast a reload of the page. */
	get outlastsPage(): boolean {
		return this.#outlastsPage;
	}

	/** What keeps events from being written; null while nothing does. */
	get problem(): StorageProblem | null {
		return this.#problem;
	}

	/** Takes what the store has, and what this tab or a crashed one could not write. */
	adopt({ events: written, discardedAtMs }: Pick<KeptAttempt, 'events' | 'discardedAtMs'>): void {
		this.#discarded = discardedAtMs !== null;
		const added = this.#discarded ? [] : [...this.#parts.outbox.all(), ...this.#pending];
		const left = behind(written, added);
		this.#written = written;
		this.#pending = left.filter((one, i) => left.findIndex((o) => sameValue(o, one)) === i);
		this.#keep();
		this.#parts.outbox.clearOthers();
		this.#start();
	}

	push(event: AttemptEvent): void {
		this.#pending = [...this.#pending, event];
		this.#keep();
		this.#start();
	}

	/** Resolves when all that has happened is written, after as many tries as it takes. */
	async settled(): Promise<void> {
		while (this.#running) await this.#running;
	}

	retry(): void {
		this.#problem = null;
		const goOn = this.#goOn;
		this.#goOn = null;
		goOn?.();
	}

	#keep(): void {
		this.#outlastsPage = this.#parts.outbox.put(this.#pending);
	}

	#start(): void {
		if (this.#running || this.#pending.length === 0) return;
		this.#running = this.#run().finally(() => {
			this.#running = null;
			// What was pushed in the very last moment.
			this.#start();
		});
	}

	async #run(): Promise<void> {
		let tries = 0;
		while (this.#pending.length > 0) {
			try {
				await this.#writeOnce();
				tries = 0;
			} catch (error) {
				const problem = asProblem(error);
				if (tries++ === 0 && passing.includes(problem.code))
					await new Promise((resolve) => setTimeout(resolve, pauseMs));
				else await this.#ask(problem);
			}
		}
	}

	async #writeOnce(): Promise<void> {
		const batch = this.#pending;
		const { id, store } = this.#parts;
		try {
			const count = await store.appendAttempt(id, this.#written.length, batch);
			const known = this.#written.length + batch.length;
			// Another tab has gone on behind what is the same for both.
			const beyond = count > known ? (await store.attempt(id))?.events.slice(known) : undefined;
			this.#written = [...this.#written, ...batch, ...(beyond ?? [])];
			this.#pending = this.#pending.slice(batch.length);
		} catch (error) {
			if (!(error instanceof AttemptRefused)) throw error;
			const { refusal } = error;
			if (refusal.kind !== 'conflict' && refusal.kind !== 'closed')
				throw new StorageProblem('missing', error.message);
			this.#written = refusal.now.events;
			this.#discarded = refusal.now.discardedAtMs !== null;
			this.#pending = refusal.kind === 'closed' ? [] : behind(refusal.now.events, this.#pending);
		}
		this.#keep();
	}

	#ask(problem: StorageProblem): Promise<void> {
		this.#problem = problem;
		return new Promise((resolve) => (this.#goOn = resolve));
	}
}
