/**
 * What can go wrong with storage, each with a way out that the app offers:
 * open-failed (blocked, private mode, damaged), quota (disk full), aborted and unknown (the browser gave up on a transaction), outdated-tab (a newer
 * version of the app changed the schema), newer-schema (the data were written by a newer app), missing (the witness knows of more than is there),
 * invalid (what was to be written is not of the expected shape).
 */
export type StorageProblemCode =
	| 'open-failed'
	| 'quota'
	| 'aborted'
	| 'unknown'
	| 'outdated-tab'
	| 'newer-schema'
	| 'missing'
	| 'invalid';

export class StorageProblem extends Error {
	constructor(
		readonly code: StorageProblemCode,
		message: string,
		options?: ErrorOptions
	) {
		super(message, options);
		this.name = 'StorageProblem';
	}
}

/** Something that was written is no longer there. */
export const missing = (detail: string): StorageProblem =>
	new StorageProblem(
		'missing',
		`${detail} Nothing more is written until you restore a backup or accept what is left.`
	);
