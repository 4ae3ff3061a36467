import { describe, expect, it } from 'vitest';
import { courseId, itemId, lessonId } from '../../core/ids';
import type { PracticeSession } from './session';
import { decodeSession } from './session-storage';

const session: PracticeSession = {
	course: courseId('c'),
	seed: 's',
	settings: { lessons: [lessonId('l')], forms: ['match', 'order'], length: 10 },
	items: [itemId('a'), itemId('b'), itemId('c'), itemId('d'), itemId('e')],
	index: 2,
	answers: {
		a: { response: { kind: 'choice', chosen: [1] }, verdict: { correct: true, note: null } },
		b: { response: { kind: 'text', text: 'x' }, verdict: { correct: false, note: 'n' } },
		c: { response: { kind: 'match', chosen: [null, 2] }, verdict: null },
		d: { response: { kind: 'order', order: [1, 0], touched: true }, verdict: null },
		e: { response: { kind: 'self', revealed: true, knew: null }, verdict: null }
	}
};

describe('decodeSession', () => {
	it('reads back what was stored', () => {
		expect(decodeSession(JSON.stringify(session))).toEqual(session);
	});

	it.each([
		['no text', ''],
		['no JSON', '{'],
		['another shape', '{"items":[]}'],
		['an unknown form', JSON.stringify(session).replace('"match","order"', '"essay"')],
		['a broken index', JSON.stringify({ ...session, index: -1 })],
		['a response of no kind', JSON.stringify(session).replace('"kind":"self"', '"kind":"other"')]
	])('refuses %s', (_, text) => {
		expect(decodeSession(text)).toBeNull();
	});
});
