import type { ExamPlan } from '$lib/memory/plan';
import type { PlanMessage, PlanRequest } from './plan-worker';

/** Where the time does not suffice the plan is tried some twenty times over: seconds on a phone, so off the page's thread. */
export function planExam(request: PlanRequest, signal: AbortSignal): Promise<ExamPlan | null> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL('./plan-worker.ts', import.meta.url), {
			type: 'module',
			name: 'plan'
		});
		const end = () => worker.terminate();
		signal.addEventListener('abort', end, { once: true });
		worker.onmessage = ({ data }: MessageEvent<PlanMessage>) => {
			end();
			if (data.kind === 'done') resolve(data.plan);
			else reject(new Error(data.message));
		};
		worker.onerror = (event) => {
			end();
			reject(new Error(event.message || 'The plan’s code did not load.'));
		};
		worker.postMessage(request);
	});
}
