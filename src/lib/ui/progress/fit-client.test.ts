import { describe, expect, it } from 'vitest';
import type { FitLog } from '$lib/memory/fit/fit-log';
import { fitParameters } from './fit-client';
import type { FitMessage } from './fit-messages';

const log: FitLog = {
	histories: new Int32Array(),
	days: new Int32Array(),
	ratings: new Uint8Array(),
	guessChances: new Float32Array()
};
const outcome = { kind: 'too-few', reviews: 0, needed: 400 } as const;

/** A worker that says what it is told to. */
function fake() {
	const worker = {
		terminated: 0,
		sent: [] as unknown[],
		onmessage: null as null | ((event: { data: FitMessage }) => void),
		onerror: null as null | ((event: { message: string }) => void),
		postMessage: (message: unknown) => worker.sent.push(message),
		terminate: () => worker.terminated++,
		say: (data: FitMessage) => worker.onmessage?.({ data })
	};
	return { worker, start: () => worker as unknown as Worker };
}

describe('fitParameters', () => {
	it('hands over the log, reports progress, gives the outcome and ends the worker', async () => {
		const { worker, start } = fake();
		const heard: string[] = [];
		const fit = fitParameters(
			log,
			{ onProgress: ({ stage, share }) => heard.push(`${stage} ${share}`) },
			start
		);
		expect(worker.sent).toEqual([{ log }]);
		worker.say({ kind: 'progress', stage: 'fitting', share: 0.26 });
		expect(worker.terminated).toBe(0);
		worker.say({ kind: 'done', outcome });
		await expect(fit).resolves.toEqual(outcome);
		expect(heard).toEqual(['fitting 0.26']);
		expect(worker.terminated).toBe(1);
	});

	it('rejects with what went wrong', async () => {
		const one = fake();
		const failed = fitParameters(log, {}, one.start);
		one.worker.say({ kind: 'failed', message: 'no memory' });
		await expect(failed).rejects.toThrow('The fit stopped: no memory');
		const two = fake();
		const broken = fitParameters(log, {}, two.start);
		two.worker.onerror?.({ message: '' });
		await expect(broken).rejects.toThrow('The fit could not start: its code did not load');
		expect([one.worker.terminated, two.worker.terminated]).toEqual([1, 1]);
	});

	it('stops at once when aborted, and does not begin when it already was', async () => {
		const { worker, start } = fake();
		const control = new AbortController();
		const fit = fitParameters(log, { signal: control.signal }, start);
		control.abort(new Error('stopped by the learner'));
		await expect(fit).rejects.toThrow('stopped by the learner');
		expect(worker.terminated).toBe(1);
		const late = fake();
		await expect(fitParameters(log, { signal: control.signal }, late.start)).rejects.toThrow(
			'stopped by the learner'
		);
		expect(late.worker.sent).toEqual([]);
	});
});
