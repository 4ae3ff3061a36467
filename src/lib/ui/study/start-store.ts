import { derivationVersion } from '../../memory/derivation';
import type { ProgressStore, StoreHealth } from '../../progress/port';
import { StorageProblem } from '../../progress/problems';
import type { OpenedStore } from '../shared/services';

const derivedByKey = 'device/derived-by';
const verifiedKey = 'device/verified-at';
/** Reading the whole log waits until the page stands; a very long one, which takes seconds, until the learner has found their way, and not every time. */
const verifyAfterMs = 2_000;
const longLogEntries = 20_000;
const verifyLongAfterMs = 20_000;
const verifyLongEveryMs = 86_400_000;

/**
 * Cards and counts that an older app derived are derived anew from the log. Where storage refuses (a full disk), they stay as they are, nothing of the log
 * is touched, and the next start tries again: no reason to keep the learner out.
 */
async function deriveAnew(store: ProgressStore, health: StoreHealth): Promise<void> {
	try {
		const by = await store.value(derivedByKey);
		if (by === derivationVersion) return;
		if (by !== null && health.count > 0) await store.rebuild();
		await store.saveValue(derivedByKey, derivationVersion);
	} catch (error) {
		if (!(error instanceof StorageProblem)) throw error;
	}
}

/** What a start of the app does with the store it opened. A problem that is found later refuses the next answer, with its way out. */
export async function startStore(store: ProgressStore, nowMs: () => number): Promise<OpenedStore> {
	const health = await store.open();
	if (health.problem !== null) return { store, health };
	await deriveAnew(store, health);
	const isLong = health.count > longLogEntries;
	const verify = async () => {
		const last = isLong ? await store.value(verifiedKey) : null;
		// A clock set back since is no reason to wait until it has come there again.
		if (typeof last === 'number' && Math.abs(nowMs() - last) < verifyLongEveryMs) return;
		const { problem } = await store.verify();
		if (problem === null && isLong) await store.saveValue(verifiedKey, nowMs());
	};
	setTimeout(
		() => void verify().catch(() => undefined),
		isLong ? verifyLongAfterMs : verifyAfterMs
	);
	return { store, health };
}
