import type { ProgressStore } from '../../progress/port';

const askedKey = 'device/persistence-asked';
/** A first look at a card or two is no reason to ask. */
const realSessionAnswers = 5;

/**
 * Asks the browser once, after the first real session, not to clear this site's data when the disk is nearly full. Some browsers ask the learner, some
 * decide by themselves; the settings page shows the outcome and lets them ask again.
 */
export async function askToPersist(store: ProgressStore, answers: number): Promise<void> {
	if (answers < realSessionAnswers || !navigator.storage?.persist) return;
	if (await store.value(askedKey)) return;
	await store.saveValue(askedKey, true);
	if (!(await navigator.storage.persisted())) await navigator.storage.persist();
}
