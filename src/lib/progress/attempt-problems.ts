import type { KeptAttempt, KeptHead } from './attempt-port';

/** Why the store did not do what was asked of an attempt, with what is there now. Nothing was changed. */
export type AttemptRefusal =
	/** Another attempt of the course is open: it is to be submitted or discarded first. */
	| { readonly kind: 'open'; readonly open: KeptHead }
	/** The id of a new attempt is that of another one. */
	| { readonly kind: 'taken'; readonly now: KeptAttempt }
	/** Another tab has written: what the caller knows of is not what is there. */
	| { readonly kind: 'conflict'; readonly now: KeptAttempt }
	/** It was submitted or discarded. */
	| { readonly kind: 'closed'; readonly now: KeptAttempt }
	| { readonly kind: 'unknown'; readonly id: string };

const messages: {
	readonly [Kind in AttemptRefusal['kind']]: (
		refusal: Extract<AttemptRefusal, { kind: Kind }>
	) => string;
} = {
	open: ({ open }) =>
		`Another attempt is open: "${open.format.title}" (${open.id}). Submit or discard it first.`,
	taken: ({ now }) => `The id "${now.id}" is that of another attempt. Begin with a new one.`,
	conflict: ({ now }) =>
		`Attempt "${now.id}" went on in another tab: ${now.events.length} events are there now.`,
	closed: ({ now }) =>
		now.discardedAtMs === null
			? `Attempt "${now.id}" was submitted; nothing can be added.`
			: `Attempt "${now.id}" was discarded; nothing can be added.`,
	unknown: ({ id }) => `There is no attempt "${id}" on this device.`
};

function messageOf<Kind extends AttemptRefusal['kind']>(
	refusal: Extract<AttemptRefusal, { kind: Kind }>
): string {
	const write: (refusal: Extract<AttemptRefusal, { kind: Kind }>) => string =
		messages[refusal.kind as Kind];
	return `${write(refusal)} Nothing was changed.`;
}

/** No fault of the storage: the command does not fit what is there. */
export class AttemptRefused extends Error {
	override readonly name = 'AttemptRefused';
	constructor(readonly refusal: AttemptRefusal) {
		super(messageOf(refusal));
	}
}
