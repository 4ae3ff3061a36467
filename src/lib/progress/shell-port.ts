/** A shell's session as it was kept last: of the sandbox, or of a lab. */
export interface KeptShell {
	/** `sandbox`, or the id of a lab. */
	readonly id: string;
	/** One more with each save: tells whether another tab has written since. */
	readonly revision: number;
	/** ms since 1970-01-01 UTC. */
	readonly savedAtMs: number;
	/** Plain JSON, decoded by whoever owns the session. Null where it was reset. */
	readonly content: unknown;
}

export type ShellSave =
	| { readonly kind: 'saved'; readonly revision: number }
	/** Nothing was written: another tab has written since `from`. */
	| { readonly kind: 'conflict'; readonly now: KeptShell | null };

/** Sessions of shells, one row each, always written whole. No listener is told of a save: only its own page reads it. */
export interface ShellStore {
	shell(id: string): Promise<KeptShell | null>;
	/**
	 * Puts `content` in the place of revision `from` (0 where there is none yet). Null: in the place of whatever is there, as the learner decided. Rejects with
	 * a StorageProblem, then nothing is changed.
	 */
	saveShell(id: string, from: number | null, content: unknown, atMs: number): Promise<ShellSave>;
}
