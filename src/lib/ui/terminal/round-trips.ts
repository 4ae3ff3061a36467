const name = 'terminal-round-trip';

export interface RoundTrips {
	readonly count: number;
	readonly p50Ms: number;
	readonly p95Ms: number;
}

/** Begins to measure the time from Enter; the returned function ends it when the next prompt stands in the terminal, at the next frame. */
export function markRoundTrip(): () => void {
	const start = performance.now();
	const end = () => void performance.measure(name, { start, end: performance.now() });
	return () =>
		typeof requestAnimationFrame === 'function' ? void requestAnimationFrame(end) : end();
}

/** The value below which a share of them lies: nearest rank. */
export const percentile = (sorted: readonly number[], share: number): number =>
	sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;

/** Of all commands that were run in this page. */
export function roundTrips(): RoundTrips {
	const sorted = performance
		.getEntriesByName(name)
		.map(({ duration }) => duration)
		.sort((a, b) => a - b);
	return {
		count: sorted.length,
		p50Ms: percentile(sorted, 0.5),
		p95Ms: percentile(sorted, 0.95)
	};
}
