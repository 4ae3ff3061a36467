/** Share of the predictable answers, the older ones, on which parameters are fitted; the newer ones judge them. */
export const olderShare = 0.8;

/** Place in the log at which the newer part begins. `elapsed`: see `elapsedInLog`. */
export function splitByTime(elapsed: Int32Array): number {
	const predictable = elapsed.reduce((sum, days) => sum + (days > 0 ? 1 : 0), 0);
	let older = Math.floor(predictable * olderShare);
	for (let i = 0; i < elapsed.length; i++) {
		if ((elapsed[i] ?? 0) <= 0) continue;
		if (older === 0) return i;
		older--;
	}
	return elapsed.length;
}
