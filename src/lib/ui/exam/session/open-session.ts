import type { KeptAttempt } from '../../../progress/attempt-port';
import type { Services } from '../../shared/services';
import type { Study } from '../../study/open-study';
import { browserAttemptOutbox } from './attempt-outbox';
import { AttemptSession } from './attempt-session.svelte';
import { seenMarkOn, SittingClock } from './sitting-clock';

/** A begun attempt on this page, with the browser's own storage, locks and clocks. */
export function openSession(
	record: KeptAttempt,
	{ deck, store }: Pick<Study, 'deck' | 'store'>,
	services: Pick<Services, 'now' | 'newSeed'>
): AttemptSession {
	return new AttemptSession({
		record,
		itemOf: (id) => deck.items.get(id),
		store,
		outbox: browserAttemptOutbox(record.id, services.newSeed()),
		clock: new SittingClock({
			wallMs: () => services.now().atMs,
			steadyMs: () => performance.now(),
			seen: seenMarkOn(() => localStorage, record.id)
		}),
		// Undefined where the page is not served securely.
		locks: navigator.locks as LockManager | undefined
	});
}
