import * as v from 'valibot';
import { itemForms } from '../../items/types';
import type { PracticeSession } from './session';

const key = 'examark-practice-1';

/** What has been put in, as it is kept in a storage of the browser. */
export const responseSchema = v.variant('kind', [
	v.object({ kind: v.literal('choice'), chosen: v.array(v.number()) }),
	v.object({ kind: v.literal('text'), text: v.string() }),
	v.object({ kind: v.literal('match'), chosen: v.array(v.nullable(v.number())) }),
	v.object({ kind: v.literal('order'), order: v.array(v.number()), touched: v.boolean() }),
	v.object({ kind: v.literal('self'), revealed: v.boolean(), knew: v.nullable(v.boolean()) })
]);

const schema = v.object({
	course: v.string(),
	seed: v.string(),
	settings: v.object({
		lessons: v.array(v.string()),
		forms: v.array(v.picklist(itemForms)),
		length: v.number()
	}),
	items: v.array(v.string()),
	index: v.pipe(v.number(), v.integer(), v.minValue(0)),
	answers: v.record(
		v.string(),
		v.object({
			response: responseSchema,
			verdict: v.nullable(v.object({ correct: v.boolean(), note: v.nullable(v.string()) }))
		})
	)
});

/** Text that is not a session of this version gives null. */
export function decodeSession(text: string): PracticeSession | null {
	try {
		const result = v.safeParse(schema, JSON.parse(text));
		// Ids are branded strings: the schema has checked all that a brand says.
		return result.success ? (result.output as unknown as PracticeSession) : null;
	} catch {
		return null;
	}
}

export interface SessionStore {
	load(): PracticeSession | null;
	save(session: PracticeSession | null): void;
}

/** Lives as long as the tab: it outlasts a reload and the way to a lesson and back. A closed storage keeps nothing. */
export const tabSessionStore: SessionStore = {
	load() {
		try {
			return decodeSession(sessionStorage.getItem(key) ?? '');
		} catch {
			return null;
		}
	},
	save(session) {
		try {
			if (session === null) sessionStorage.removeItem(key);
			else sessionStorage.setItem(key, JSON.stringify(session));
		} catch {
			// Private windows may refuse; the session then lives in memory only.
		}
	}
};
