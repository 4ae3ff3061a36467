import type { ExamMemory } from '../memory/record-exam';
import { examMemory, recordExam, undoExam } from '../memory/record-exam';
import type { Services } from '../../shared/services';
import type { Study } from '../../study/open-study';
import { answersOf, type ExamReport } from './report';

/** What a finished attempt does to the memory: added when it is first seen, taken back and added again at the learner's word. */
export class ResultState {
	#memory = $state.raw<ExamMemory | null>(null);
	#failure = $state<string | null>(null);
	#busy = $state(false);

	constructor(
		readonly study: Study,
		readonly report: ExamReport,
		readonly services: Pick<Services, 'now'>
	) {}

	get memory(): ExamMemory | null {
		return this.#memory;
	}

	get failure(): string | null {
		return this.#failure;
	}

	get busy(): boolean {
		return this.#busy;
	}

	get #id(): string {
		return this.report.attempt.id;
	}

	/** Records the attempt where that was never done. */
	readonly open = (): Promise<void> =>
		this.#do(async () => {
			const known = await this.#read();
			if (known.rounds === 0) await this.#record(0);
		});

	readonly undo = (): Promise<void> =>
		this.#do(() => undoExam(this.study, this.#id, answersOf(this.report), this.services.now()));

	readonly add = (): Promise<void> =>
		this.#do(async () => {
			const known = await this.#read();
			if (known.added === 0) await this.#record(known.rounds);
		});

	#read(): Promise<ExamMemory> {
		return examMemory(this.study, this.#id, answersOf(this.report));
	}

	async #record(round: number): Promise<void> {
		const now = this.services.now();
		const { submitted, attempt } = this.report;
		const at = {
			// Instants of an attempt may hold parts of a millisecond; those of the log do not.
			atMs: Math.floor(Math.min(now.atMs, submitted.atMs)),
			offsetMinutes: attempt.offsetMinutes
		};
		await recordExam(this.study, this.#id, answersOf(this.report), at, now, round);
	}

	async #do(work: () => Promise<void>): Promise<void> {
		if (this.#busy) return;
		this.#busy = true;
		this.#failure = null;
		try {
			await work();
			this.#memory = await this.#read();
		} catch (error) {
			this.#failure = error instanceof Error ? error.message : String(error);
		} finally {
			this.#busy = false;
		}
	}
}
