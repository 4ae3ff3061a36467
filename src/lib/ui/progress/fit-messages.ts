import type { FitLog } from '$lib/memory/fit/fit-log';
import type { FitOutcome } from '$lib/memory/fit/judge';

export interface FitRequest {
	readonly log: FitLog;
}

export type FitStage = 'loading' | 'fitting' | 'judging';

export interface FitProgress {
	readonly stage: FitStage;
	/** Of the whole, 0 to 1. */
	readonly share: number;
}

export type FitMessage =
	| ({ readonly kind: 'progress' } & FitProgress)
	| { readonly kind: 'done'; readonly outcome: FitOutcome }
	| { readonly kind: 'failed'; readonly message: string };
