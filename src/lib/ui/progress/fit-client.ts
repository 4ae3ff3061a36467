import type { FitLog } from '$lib/memory/fit/fit-log';
import type { FitOutcome } from '$lib/memory/fit/judge';
import type { FitMessage, FitProgress, FitRequest } from './fit-messages';

export interface FitOptions {
	readonly onProgress?: (progress: FitProgress) => void;
	/** Aborting ends the worker at once, in the middle of a pass too; the promise rejects with the signal's reason. */
	readonly signal?: AbortSignal;
}

const newWorker = () =>
	new Worker(new URL('./fit-worker.ts', import.meta.url), { type: 'module', name: 'fit' });

/** Fits parameters off the page's thread. Nothing is kept: what to do with the outcome is the caller's decision. */
export function fitParameters(
	log: FitLog,
	{ onProgress, signal }: FitOptions = {},
	start: () => Worker = newWorker
): Promise<FitOutcome> {
	return new Promise((resolve, reject) => {
		if (signal?.aborted) return reject(signal.reason);
		const worker = start();
		const end = () => {
			worker.terminate();
			signal?.removeEventListener('abort', abort);
		};
		const fail = (reason: unknown) => {
			end();
			reject(reason);
		};
		const abort = () => fail(signal?.reason);
		const handlers: {
			[K in FitMessage['kind']]: (message: Extract<FitMessage, { kind: K }>) => void;
		} = {
			progress: ({ stage, share }) => onProgress?.({ stage, share }),
			done: ({ outcome }) => {
				end();
				resolve(outcome);
			},
			failed: ({ message }) => fail(new Error(`The fit stopped: ${message}`))
		};
		signal?.addEventListener('abort', abort);
		worker.onmessage = ({ data }: MessageEvent<FitMessage>) =>
			(handlers[data.kind] as (message: FitMessage) => void)(data);
		worker.onerror = (event) =>
			fail(new Error(`The fit could not start: ${event.message || 'its code did not load'}`));
		worker.postMessage({ log } satisfies FitRequest);
	});
}
