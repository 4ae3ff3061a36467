import type { Copy } from './rotation';

export interface ShelvedCopy extends Copy {
	readonly bytes: number;
}

/** A place that holds backup files. Each call rejects where the place is gone or full; a write is whole or not there. */
export interface Shelf {
	list(): Promise<readonly ShelvedCopy[]>;
	read(name: string): Promise<Blob>;
	write(name: string, file: Blob): Promise<void>;
	remove(name: string): Promise<void>;
}

const two = (n: number) => String(n).padStart(2, '0');

/** "examark-2026-11-23-144200.json.gz": the instant in UTC, so that names sort by time. */
export function copyName(createdAtMs: number): string {
	const d = new Date(createdAtMs);
	const day = `${d.getUTCFullYear()}-${two(d.getUTCMonth() + 1)}-${two(d.getUTCDate())}`;
	return `examark-${day}-${two(d.getUTCHours())}${two(d.getUTCMinutes())}${two(d.getUTCSeconds())}.json.gz`;
}

/** The instant in a name that `copyName` gave; null for other files. */
export function copyTime(name: string): number | null {
	const parts = /^examark-(\d{4})-(\d\d)-(\d\d)-(\d\d)(\d\d)(\d\d)\.json\.gz$/.exec(name);
	if (!parts) return null;
	const [year, month, day, hour, minute, second] = parts.slice(1).map(Number) as [
		number,
		number,
		number,
		number,
		number,
		number
	];
	return Date.UTC(year, month - 1, day, hour, minute, second);
}
