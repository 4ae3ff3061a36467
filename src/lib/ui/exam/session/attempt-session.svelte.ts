import { applyEvent } from '../../../exam/attempt';
import { refusalOf, type Refusal } from '../../../exam/attempt-rules';
import { beginning, type AttemptState } from '../../../exam/attempt-state';
import { asOf, deadlineMs, remainingMs } from '../../../exam/attempt-time';
import type { AttemptEvent } from '../../../exam/types';
import type { Item } from '../../../items/types';
import type { KeptAttempt } from '../../../progress/attempt-port';
import type { ProgressStore } from '../../../progress/port';
import { StorageProblem } from '../../../progress/problems';
import { AttemptLock, type Hold } from './attempt-lock';
import type { AttemptOutbox } from './attempt-outbox';
import { AttemptWriter } from './attempt-writer.svelte';
import { countsOf, noMarks, paperOf, type PaperQuestion, type QuestionMarks } from './paper';
import type { SittingClock } from './sitting-clock';

/** An event that is yet to get its instant. */
export type EventDraft = AttemptEvent extends infer E
	? E extends AttemptEvent
		? Omit<E, 'atMs'>
		: never
	: never;

export interface SessionParts {
	readonly record: KeptAttempt;
	readonly itemOf: (id: string) => Item | undefined;
	readonly store: Pick<ProgressStore, 'attempt' | 'appendAttempt'>;
	readonly outbox: AttemptOutbox;
	readonly clock: SittingClock;
	readonly locks: Pick<LockManager, 'request'> | undefined;
}

/** An attempt that is open in this tab: its state, its clock, and what may happen in it. */
export class AttemptSession {
	readonly record: KeptAttempt;
	readonly paper: readonly PaperQuestion[];
	readonly writer: AttemptWriter;
	#hold = $state<Hold>('asking');
	/** Whether what the store has was read since this tab got hold of the attempt. */
	#read = $state(false);
	#failure = $state.raw<StorageProblem | null>(null);
	#nowMs = $state(0);
	readonly #parts: SessionParts;
	readonly #lock: AttemptLock;

	constructor(parts: SessionParts) {
		this.#parts = parts;
		this.record = parts.record;
		this.paper = paperOf(parts.record.form, parts.itemOf);
		this.writer = new AttemptWriter({ ...parts, id: parts.record.id });
		this.#lock = new AttemptLock(
			`examark-attempt:${parts.record.id}`,
			parts.locks,
			(hold) => void this.#turn(hold)
		);
	}

	/** Where the attempt can be written. "asking" until that is known, and until it is read. */
	get hold(): Hold {
		return this.#hold === 'here' && !this.#read ? 'asking' : this.#hold;
	}

	/** Why it could not be read. */
	get failure(): StorageProblem | null {
		return this.#failure;
	}

	readonly state: AttemptState = $derived.by(() =>
		this.writer.events.reduce(applyEvent, beginning(this.record))
	);

	readonly leftMs: number | null = $derived(remainingMs(this.state, this.#nowMs));

	readonly counts = $derived.by(() => countsOf(this.paper, (place) => this.marks(place)));

	/** Place of the question that is before the learner. */
	get place(): number {
		return this.state.current ?? 0;
	}

	get paused(): boolean {
		return this.state.pausedAtMs !== null;
	}

	marks(place: number): QuestionMarks {
		return this.state.questions[place] ?? noMarks;
	}

	open(): void {
		this.#lock.open();
	}

	/** Takes the attempt from the tab that has it. */
	takeOver(): void {
		this.#lock.takeOver();
	}

	close(): void {
		if (this.state.submitted) this.#parts.clock.forget();
		else if (this.hold === 'here') this.#parts.clock.keep();
		this.#lock.close();
	}

	/** Tells why it may not happen; null where it has. */
	send(draft: EventDraft, choose: number | null = null): Refusal | null {
		this.tick();
		const { eventMs } = this.#parts.clock.read(this.state.lastAtMs);
		const event = { ...draft, atMs: eventMs } as AttemptEvent;
		const refusal = refusalOf(this.state, event, choose);
		if (refusal === null && this.hold === 'here' && this.#isOpen) this.writer.push(event);
		return refusal;
	}

	/** Reads the clock; at zero, submits what there is. */
	tick(): void {
		if (this.hold !== 'here' || !this.#isOpen) return;
		this.#nowMs = this.#parts.clock.read(this.state.lastAtMs).shownMs;
		if (!asOf(this.state, this.#nowMs).submitted) return;
		const atMs = deadlineMs(this.state) ?? this.#nowMs;
		this.writer.push({ kind: 'submit', by: 'time', atMs: Math.max(atMs, this.state.lastAtMs) });
	}

	get #isOpen(): boolean {
		return this.state.submitted === null && !this.writer.discarded;
	}

	async retryRead(): Promise<void> {
		await this.#turn('here');
	}

	async #turn(hold: Hold): Promise<void> {
		this.#hold = hold;
		this.#read = false;
		if (hold !== 'here') return;
		this.#failure = null;
		try {
			const kept = await this.#parts.store.attempt(this.record.id);
			if (!kept || this.#hold !== 'here') return;
			this.writer.adopt(kept);
			this.#parts.clock.anchor(this.state.lastAtMs);
			this.#read = true;
			this.tick();
			if (this.#isOpen && this.state.current === null) this.send({ kind: 'visit', question: 0 });
		} catch (error) {
			this.#failure =
				error instanceof StorageProblem ? error : new StorageProblem('unknown', String(error));
		}
	}
}
