import type { AttemptEvent } from '../../../exam/types';

const prefix = 'examark-exam-outbox-1:';

/**
 * Events of an attempt of which the store has not said yet that they are written. They outlast a crash of the tab. Each tab has a place of its own, so that
 * two do not overwrite each other's.
 */
export interface AttemptOutbox {
	/** Puts these in the place of what this tab had there. False where the storage is full or closed: they are then in the page alone. */
	put(events: readonly AttemptEvent[]): boolean;
	/** What all tabs have left there, in order of time. */
	all(): readonly AttemptEvent[];
	/** Forgets what other tabs left; for when it has been written. */
	clearOthers(): void;
}

const isEvent = (value: unknown): value is AttemptEvent =>
	typeof value === 'object' && value !== null && 'kind' in value && 'atMs' in value;

function parsed(text: string | null): readonly AttemptEvent[] {
	try {
		const value: unknown = JSON.parse(text ?? 'null');
		return Array.isArray(value) ? value.filter(isEvent) : [];
	} catch {
		return [];
	}
}

export function attemptOutboxOn(
	storage: () => Storage,
	attempt: string,
	tab: string
): AttemptOutbox {
	const mine = `${prefix}${attempt}:${tab}`;
	const keys = (kept: Storage) =>
		Array.from({ length: kept.length }, (_, i) => kept.key(i) ?? '').filter((key) =>
			key.startsWith(`${prefix}${attempt}:`)
		);
	return {
		put(events) {
			try {
				if (events.length === 0) storage().removeItem(mine);
				else storage().setItem(mine, JSON.stringify(events));
				return true;
			} catch {
				return false;
			}
		},
		all() {
			try {
				const kept = storage();
				return keys(kept)
					.flatMap((key) => parsed(kept.getItem(key)))
					.sort((a, b) => a.atMs - b.atMs);
			} catch {
				return [];
			}
		},
		clearOthers() {
			try {
				const kept = storage();
				for (const key of keys(kept)) if (key !== mine) kept.removeItem(key);
			} catch {
				// What cannot be read cannot stand in the way.
			}
		}
	};
}

export const browserAttemptOutbox = (attempt: string, tab: string): AttemptOutbox =>
	attemptOutboxOn(() => localStorage, attempt, tab);
