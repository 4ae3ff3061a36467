/// <reference lib="webworker" />
import init, { Fsrs } from 'fsrs-browser';
import wasmUrl from 'fsrs-browser/fsrs_browser_bg.wasm?url';
import { fitScope, judge, minimumReviews, type FitOutcome } from '$lib/memory/fit/judge';
import { trainingItems } from '$lib/memory/fit/training-items';
import type { FitLog } from '$lib/memory/fit/fit-log';
import type { FitMessage, FitRequest, FitStage } from './fit-messages';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const send = (message: FitMessage) => scope.postMessage(message);
const progress = (stage: FitStage, share: number) => send({ kind: 'progress', stage, share });

/** fsrs-rs passes this often over the answers. */
const epochs = 5;

/**
 * While fsrs-browser fits, this thread is busy and its memory cannot be shared with the page without cross-origin isolation. But after each pass it writes
 * "epoch: 2 loss: …" to the console: that line is the progress. Its lines are kept off the console.
 */
function listenToEpochs(): () => void {
	const usual = { info: console.info, log: console.log, debug: console.debug };
	const heard = (line: unknown) => {
		const epoch = Number(/epoch: (\d+)/.exec(String(line))?.[1]);
		if (epoch > 0) progress('fitting', 0.1 + 0.8 * Math.min(1, epoch / epochs));
	};
	Object.assign(console, { info: heard, log: heard, debug: heard });
	return () => void Object.assign(console, usual);
}

async function fit(log: FitLog): Promise<FitOutcome> {
	const { reviews, enough, from } = fitScope(log);
	if (!enough) return { kind: 'too-few', reviews, needed: minimumReviews };
	progress('loading', 0);
	// Threads (`initThreadPool`) would need cross-origin isolation; without them it fits on this thread alone.
	await init({ module_or_path: wasmUrl });
	const items = trainingItems(log, from);
	progress('fitting', 0.1);
	const restore = listenToEpochs();
	let parameters: number[];
	try {
		parameters = Array.from(
			new Fsrs().computeParameters(items.ratings, items.days, items.lengths, null, true)
		);
	} finally {
		restore();
	}
	progress('judging', 0.9);
	return judge(log, from, parameters);
}

scope.onmessage = ({ data }: MessageEvent<FitRequest>) => {
	fit(data.log).then(
		(outcome) => send({ kind: 'done', outcome }),
		(error: unknown) => send({ kind: 'failed', message: String(error) })
	);
};
