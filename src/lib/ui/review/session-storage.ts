import * as v from 'valibot';
import { ratings } from '../../memory/types';
import { responseSchema } from '../practice/session-storage';
import type { ReviewSession } from './session';

const sessionKey = 'examark-review-1';
/** The card on the screen stands apart: it is written at every key pressed, and the steps may be many. */
const shownKey = 'examark-review-1-card';

const verdict = v.nullable(v.object({ correct: v.boolean(), note: v.nullable(v.string()) }));

const shown = v.object({
	card: v.string(),
	item: v.string(),
	entry: v.string(),
	head: v.nullable(v.string()),
	response: responseSchema,
	verdict,
	answerMs: v.nullable(v.number()),
	spentMs: v.number()
});

const session = v.object({
	id: v.string(),
	course: v.string(),
	purpose: v.picklist(['study', 'ahead', 'cram']),
	topic: v.nullable(v.string()),
	day: v.pipe(v.number(), v.integer()),
	startedAtMs: v.number(),
	plan: v.array(v.string()),
	waiting: v.array(v.object({ card: v.string(), dueAtMs: v.number() })),
	aside: v.array(shown),
	steps: v.array(
		v.object({
			kind: v.picklist(['review', 'bury', 'suspend', 'flag']),
			entry: v.string(),
			shown,
			rating: v.nullable(v.picklist(ratings)),
			fresh: v.boolean()
		})
	),
	over: v.boolean()
});

const storedCard = v.object({ session: v.string(), shown: v.nullable(shown) });

function decode<Schema extends v.GenericSchema>(
	schema: Schema,
	text: string | null
): v.InferOutput<Schema> | null {
	try {
		const result = v.safeParse(schema, JSON.parse(text ?? ''));
		return result.success ? result.output : null;
	} catch {
		return null;
	}
}

/** Texts that are not a session of this version give null; without its card, the session goes on with the next one. */
export function decodeSession(text: string | null, card: string | null): ReviewSession | null {
	const found = decode(session, text);
	if (found === null) return null;
	const on = decode(storedCard, card);
	const current = on?.session === found.id ? on.shown : null;
	// Ids are branded strings: the schema has checked all that a brand says.
	return { ...found, current } as unknown as ReviewSession;
}

export const encodeSession = (value: ReviewSession): string =>
	JSON.stringify({ ...value, current: undefined });

export const encodeCard = (value: ReviewSession): string =>
	JSON.stringify({ session: value.id, shown: value.current });

export interface SessionStore {
	load(): ReviewSession | null;
	save(value: ReviewSession | null): void;
}

const withoutCard = (value: ReviewSession | null): unknown[] =>
	value === null ? [] : [value.id, value.plan, value.waiting, value.aside, value.steps, value.over];

/**
 * A tab has its own session, which outlasts a reload; a new tab takes up the one last seen on this device. `tab` and `device` may refuse: the session
 * then lives in memory only.
 */
export function sessionStoreOn(tab: () => Storage, device: () => Storage): SessionStore {
	let saved: ReviewSession | null = null;
	const attempt = <T>(act: () => T): T | null => {
		try {
			return act();
		} catch {
			return null;
		}
	};
	const read = (storage: Storage) =>
		decodeSession(storage.getItem(sessionKey), storage.getItem(shownKey));
	const write = (storage: Storage, value: ReviewSession | null, whole: boolean) => {
		if (value === null) {
			storage.removeItem(sessionKey);
			storage.removeItem(shownKey);
			return;
		}
		if (whole) storage.setItem(sessionKey, encodeSession(value));
		storage.setItem(shownKey, encodeCard(value));
	};
	return {
		load: () => attempt(() => read(tab())) ?? attempt(() => read(device())),
		save(value) {
			const before = withoutCard(saved);
			const whole = withoutCard(value).some((part, i) => part !== before[i]);
			saved = value;
			attempt(() => write(tab(), value, whole));
			// A new tab has no use for the summary of a session that is over.
			attempt(() => write(device(), value?.over ? null : value, whole));
		}
	};
}

/** Where a session of review is kept in the browser. */
export const browserSessionStore = (): SessionStore =>
	sessionStoreOn(
		() => sessionStorage,
		() => localStorage
	);
