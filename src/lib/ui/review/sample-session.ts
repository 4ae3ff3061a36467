import { cardId, courseId, entryId, itemId } from '../../core/ids';
import { startSession, type ReviewSession, type Shown } from './session';

/** A session for tests, with one card on the screen. */
export function sampleSession(change: Partial<ReviewSession> = {}): ReviewSession {
	const current: Shown = {
		card: cardId('fact', 'a'),
		item: itemId('a.typed'),
		entry: entryId('e1'),
		head: entryId('e-before'),
		response: { kind: 'text', text: 'aws' },
		verdict: null,
		answerMs: null,
		spentMs: 700
	};
	return {
		...startSession({
			id: 's1',
			course: courseId('c'),
			purpose: 'study',
			topic: null,
			day: 20_000,
			startedAtMs: 1_700_000_000_000,
			plan: [cardId('fact', 'b')],
			waiting: [{ card: cardId('fact', 'c'), dueAtMs: 5 }]
		}),
		current,
		steps: [
			{
				kind: 'review',
				entry: entryId('e0'),
				shown: { ...current, entry: entryId('e0'), verdict: { correct: true, note: 'close' } },
				rating: 'good',
				fresh: true
			}
		],
		...change
	};
}

/** The part of the browser's Storage that is used, in memory; with a room so small that it refuses, if wanted. */
export function memoryStorage(room = Infinity): Storage {
	const values = new Map<string, string>();
	return {
		get length() {
			return values.size;
		},
		clear: () => values.clear(),
		getItem: (key) => values.get(key) ?? null,
		key: (index) => [...values.keys()][index] ?? null,
		removeItem: (key) => void values.delete(key),
		setItem: (key, value) => {
			if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
			values.set(key, value);
		}
	};
}
