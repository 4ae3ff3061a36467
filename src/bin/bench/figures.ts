import { table } from '../report/print-report';

/** The middle one of the sorted values; 0 of none. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

export const ms = (value: number) => value.toFixed(value < 10 ? 2 : 0);
export const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
export const print = (title: string, rows: readonly (readonly (string | number)[])[]) =>
	process.stdout.write(`\n${title}\n${table(rows).join('\n')}\n`);

function time(task: () => unknown): number {
	const start = performance.now();
	task();
	return performance.now() - start;
}

/** Medians of two tasks. They run turn about, so that a busy moment of the machine meets both. */
export function compare(runs: number, a: () => unknown, b: () => unknown): [number, number] {
	time(a);
	time(b);
	const pairs = Array.from({ length: runs }, () => [time(a), time(b)] as const);
	return [median(pairs.map(([x]) => x)), median(pairs.map(([, y]) => y))];
}
