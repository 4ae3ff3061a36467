import { sampleAttempt, sampleForm, sampleItem, sampleStartMs } from '../../../exam/sample-exam';
import type { AttemptRecord, ExamFormat } from '../../../exam/types';
import { deviceId } from '../../../core/ids';
import { derivation } from '../../../memory/derivation';
import { MemoryRows } from '../../../progress/memory-database';
import { memoryStore } from '../../../progress/memory-store';
import { memoryStorage } from '../../review/sample-session';
import { attemptOutboxOn } from './attempt-outbox';
import { AttemptSession } from './attempt-session.svelte';
import { seenMarkOn, SittingClock } from './sitting-clock';

/** The second question asks for two of five. */
export const sampleItems = [
	sampleItem({ id: 'one' }),
	sampleItem({ id: 'two', options: ['A', 'B', 'C', 'D', 'E'], right: 2 }),
	sampleItem({ id: 'three' })
];

/** A browser with an attempt that was begun; its tabs are opened one by one. Times are in ms after the start. */
export async function sampleBrowser(
	change: Partial<AttemptRecord> = {},
	format: Partial<ExamFormat> = { minutes: 10 }
) {
	const rows = new MemoryRows();
	const storage = memoryStorage();
	const record = sampleAttempt(sampleForm(sampleItems, format), [], change);
	let nowMs = sampleStartMs;
	let tabs = 0;
	const newStore = async () => {
		const store = memoryStore({ device: deviceId('d'), derivation, witness: null }, rows);
		await store.open();
		return store;
	};
	const store = await newStore();
	await store.beginAttempt(record);
	return {
		store,
		storage,
		record,
		pass: (ms: number) => (nowMs += ms),
		async tab(appendAttempt = store.appendAttempt, locks?: Pick<LockManager, 'request'>) {
			const kept = await store.attempt(record.id);
			if (!kept) throw new Error('The attempt was begun.');
			const session = new AttemptSession({
				record: kept,
				itemOf: (id) => sampleItems.find((item) => item.id === id),
				store: { attempt: store.attempt, appendAttempt },
				outbox: attemptOutboxOn(() => storage, record.id, `tab-${tabs++}`),
				clock: new SittingClock({
					wallMs: () => nowMs,
					steadyMs: () => nowMs,
					seen: seenMarkOn(() => storage, record.id)
				}),
				locks
			});
			session.open();
			return session;
		}
	};
}
