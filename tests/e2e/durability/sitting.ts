import type { Page } from '@playwright/test';

/** What is found of an attempt after a start. */
export interface Found {
	readonly problem: string | null;
	/** Events that are there, in order: each told by the instant in ms that it was given, which counts up from 0. */
	readonly events: readonly number[];
}

/** Modules are named by their address on the source server, so that the page loads them and the test's bundler does not. */
const modules = {
	open: '/src/lib/progress/dexie/open-progress.ts',
	derivation: '/src/lib/memory/derivation.ts',
	sample: '/src/lib/progress/contract/sample-attempt.ts'
};

/** Answers for ever in one attempt, and reports how many events there are only after the store has promised that they are durable. */
export async function answerForEver(
	page: Page,
	acknowledge: (events: number) => void
): Promise<void> {
	await page.exposeFunction('acknowledge', acknowledge);
	await page.evaluate(async (modules) => {
		const { openProgress } = await import(modules.open);
		const { derivation } = await import(modules.derivation);
		const { begin } = await import(modules.sample);
		const store = await openProgress(derivation, () => 'sitting');
		await store.open();
		const told = (window as unknown as { acknowledge(events: number): Promise<void> }).acknowledge;
		await store.beginAttempt(begin('sitting'));
		let at = (await store.openAttempt('sample')).events.length;
		for (;;) {
			const events = Array.from({ length: 1 + (at % 3) }, (_, more) => ({
				kind: 'answer',
				atMs: at + more,
				question: (at + more) % 5,
				options: [(at + more) % 4]
			}));
			at = await store.appendAttempt('sitting', at, events);
			await told(at);
		}
	}, modules);
}

/** Opens the store as a start of the app does, and checks it. */
export async function inspectSitting(page: Page): Promise<Found> {
	return page.evaluate(async (modules) => {
		const { openProgress } = await import(modules.open);
		const { derivation } = await import(modules.derivation);
		const store = await openProgress(derivation, () => 'unused');
		const health = await store.open();
		const problem: string | null =
			health.problem?.code ?? (await store.verify()).problem?.code ?? null;
		const attempt = await store.openAttempt('sample');
		return { problem, events: attempt.events.map((event: { atMs: number }) => event.atMs) };
	}, modules);
}
