/** A copy as the rotation sees it. */
export interface Copy {
	readonly name: string;
	readonly createdAtMs: number;
}

/** How many of the newest copies to keep: one a day, one a week, one a month. */
export interface Rotation {
	readonly daily: number;
	readonly weekly: number;
	readonly monthly: number;
}

export const usualRotation: Rotation = { daily: 12, weekly: 10, monthly: 9 };

const dayMs = 86_400_000;

/** Days, weeks (beginning on Monday; 1970-01-01 was a Thursday) and months are those of UTC: only their order matters. */
const periods: { readonly [P in keyof Rotation]: (atMs: number) => number } = {
	daily: (atMs) => Math.floor(atMs / dayMs),
	weekly: (atMs) => Math.floor((Math.floor(atMs / dayMs) + 3) / 7),
	monthly: (atMs) => {
		const date = new Date(atMs);
		return date.getUTCFullYear() * 12 + date.getUTCMonth();
	}
};

/**
 * Names of the copies to delete: all but the newest of each of the last `daily` days, `weekly` weeks and `monthly` months that have one
 * (grandfather, father, son). Periods without a copy do not count, so a long pause deletes nothing. The newest copy always stays.
 */
export function outdated(copies: readonly Copy[], rotation: Rotation = usualRotation): string[] {
	const newestFirst = [...copies].sort(
		(a, b) => b.createdAtMs - a.createdAtMs || (a.name < b.name ? -1 : 1)
	);
	const kept = new Set<string>(newestFirst.slice(0, 1).map((c) => c.name));
	for (const period of ['daily', 'weekly', 'monthly'] as const) {
		const seen = new Set<number>();
		for (const copy of newestFirst) {
			const key = periods[period](copy.createdAtMs);
			if (seen.has(key)) continue;
			if (seen.size >= rotation[period]) break;
			seen.add(key);
			kept.add(copy.name);
		}
	}
	return newestFirst.filter((c) => !kept.has(c.name)).map((c) => c.name);
}
