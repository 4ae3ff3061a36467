import { decodeInstant } from './attempt-codec';
import type { KeptShell, ShellSave, ShellStore } from './shell-port';
import type { Tables } from './tables';

/** How the store lets its part at the tables, without telling anybody of a change. */
export interface QuietAccess {
	read<Result>(work: (tables: Tables) => Promise<Result>): Promise<Result>;
	write<Result>(work: (tables: Tables) => Promise<Result>): Promise<Result>;
}

/** A row as it is read: one that is damaged can still be replaced, and what is left of it saved elsewhere. */
export const readable = (row: KeptShell): KeptShell => ({
	id: row.id,
	revision: Number.isSafeInteger(row.revision) ? row.revision : 0,
	savedAtMs: Number.isSafeInteger(row.savedAtMs) ? row.savedAtMs : 0,
	content: row.content ?? null
});

/** The part of the store that keeps sessions of shells. */
export const shellStore = ({ read, write }: QuietAccess): ShellStore => ({
	shell: (id) =>
		read(async ({ shells }) => {
			const row = await shells.get(id);
			return row && readable(row);
		}),
	async saveShell(id, from, content, atMs) {
		const savedAtMs = decodeInstant(atMs, `Saving session "${id}"`);
		return write(async ({ shells }): Promise<ShellSave> => {
			const row = await shells.get(id);
			const now = row && readable(row);
			const there = now?.revision ?? 0;
			if (from !== null && from !== there) return { kind: 'conflict', now };
			const revision = there + 1;
			await shells.put([{ id, revision, savedAtMs, content: content ?? null }]);
			return { kind: 'saved', revision };
		});
	}
});
