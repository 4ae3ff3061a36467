import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardId, courseId, entryId, itemId, type CardId } from '../../core/ids';
import type { Rating } from '../../memory/types';
import {
	cardsLeft,
	ended,
	graded,
	isAnswered,
	longestWaitMs,
	movedOn,
	noted,
	present,
	respond,
	reviewSteps,
	setAside,
	startSession,
	undone,
	upcoming,
	type ReviewSession,
	type SessionPurpose,
	type Shown
} from './session';

const card = (name: string) => cardId('fact', name);
const names = (cards: readonly CardId[]) => cards.map((c) => c.slice('fact:'.length)).join(' ');
const nowMs = 1_000_000;
const fresh = entryId('fresh');

const shown = (name: string, change: Partial<Shown> = {}): Shown => ({
	card: card(name),
	item: itemId(`${name}.flashcard`),
	entry: entryId(`e-${name}`),
	head: null,
	response: { kind: 'self', revealed: true, knew: null },
	verdict: null,
	answerMs: 900,
	spentMs: 1_500,
	...change
});

const start = (plan: string, waiting = '', purpose: SessionPurpose = 'study') =>
	startSession({
		id: 's',
		course: courseId('c'),
		purpose,
		topic: null,
		day: 20_000,
		startedAtMs: nowMs,
		plan: plan.split(' ').filter(Boolean).map(card),
		waiting: waiting
			.split(' ')
			.filter(Boolean)
			.map((one) => {
				const [name = '', inMs = '0'] = one.split('@');
				return { card: card(name), dueAtMs: nowMs + Number(inMs) };
			})
	});

function grade(session: ReviewSession, name: string, rating: Rating, dueAtMs: number | null) {
	const on = shown(name);
	return graded(
		present(session, on),
		{ kind: 'review', entry: on.entry, shown: on, rating, fresh: false },
		dueAtMs
	);
}

describe('what comes next', () => {
	it.each([
		['the plan in its order', start('a b', 'w@5000'), 'card a'],
		['a step that has ended', start('a b', 'w@0 v@-5'), 'card v'],
		['a step still running, once nothing else is left', start('', 'w@5000 v@6000'), 'wait w'],
		['the end, where a step runs too long', start('', `w@${longestWaitMs + 1}`), 'end'],
		['the end, with nothing left', start(''), 'end']
	])('is %s', (_, session, expected) => {
		const next = upcoming(session, nowMs);
		expect(next.kind === 'end' ? 'end' : `${next.kind} ${names([next.card])}`).toBe(expected);
	});
});

describe('a grade', () => {
	it('lets a card in its steps come back when its step ends', () => {
		const session = grade(start('a b'), 'a', 'again', nowMs + 60_000);
		expect(upcoming(session, nowMs)).toEqual({ kind: 'card', card: card('b') });
		expect(upcoming(session, nowMs + 60_000)).toEqual({ kind: 'card', card: card('a') });
	});

	it('is done with a card that goes on by days', () => {
		expect(cardsLeft(grade(start('a b'), 'a', 'good', null))).toEqual([card('b')]);
	});

	it('in cramming, brings back what was not known after four others', () => {
		const session = start('a b c d e f g h', '', 'cram');
		expect(names(grade(session, 'a', 'again', null).plan)).toBe('b c d e a f g h');
		expect(names(grade(session, 'a', 'good', null).plan)).toBe('b c d e f g h');
		expect(names(grade(start('a b', '', 'cram'), 'a', 'again', null).plan)).toBe('b a');
	});
});

describe('undo', () => {
	it('brings back the card as it was answered, and keeps what was begun with the next', () => {
		const begun = shown('b', { response: { kind: 'text', text: 'half' }, answerMs: null });
		const session = present(grade(start('a b c'), 'a', 'easy', nowMs + 5), begun);
		const back = undone(session, fresh);
		expect(back.current).toEqual(shown('a', { entry: fresh }));
		expect(names(back.plan)).toBe('b c');
		expect(back.aside).toEqual([begun]);
		expect(back.waiting).toEqual([]);
		expect(back.steps).toEqual([]);
	});

	it('goes back over the end of the session', () => {
		const session = ended(grade(start('a'), 'a', 'good', null));
		expect(undone(session, fresh)).toMatchObject({
			over: false,
			current: shown('a', { entry: fresh })
		});
	});

	it('brings back a card that was buried or suspended', () => {
		const on = shown('a', { response: { kind: 'text', text: 'x' }, answerMs: null });
		const step = {
			kind: 'bury',
			entry: entryId('u'),
			shown: on,
			rating: null,
			fresh: false
		} as const;
		const session = setAside(present(start('a b'), on), step);
		expect(session.current).toBeNull();
		expect(undone(session, fresh).current).toEqual({ ...on, entry: fresh });
	});

	it('takes back a flag and leaves the card with what has been put in since', () => {
		const on = shown('a', { response: { kind: 'text', text: '' } });
		const step = {
			kind: 'flag',
			entry: entryId('u'),
			shown: on,
			rating: null,
			fresh: false
		} as const;
		const typed = respond(noted(present(start('a b'), on), step), { kind: 'text', text: 'more' });
		expect(undone(typed, fresh).current?.response).toEqual({ kind: 'text', text: 'more' });
		expect(undone(typed, fresh).steps).toEqual([]);
	});

	it('with nothing done changes nothing', () => {
		const session = present(start('a b'), shown('a'));
		expect(undone(session, fresh)).toBe(session);
	});

	it('of every step leaves the same cards to do as before the first, whatever was done', () => {
		const action = fc.constantFrom('again', 'good', 'bury', 'flag', 'moved' as const);
		const purpose = fc.constantFrom<SessionPurpose>('study', 'ahead', 'cram');
		fc.assert(
			fc.property(fc.array(action, { maxLength: 30 }), purpose, (actions, purpose) => {
				const all = 'a b c d e f';
				let session = start(all, '', purpose);
				const moved = new Set<CardId>();
				let id = 0;
				for (const action of actions) {
					const next = upcoming(session, nowMs);
					if (next.kind === 'end') break;
					const on = { ...shown(names([next.card])), entry: entryId(String(id++)) };
					session = present(session, on);
					const step = { entry: on.entry, shown: on, fresh: false };
					if (action === 'flag') {
						session = noted(session, { ...step, kind: 'flag', rating: null });
						continue;
					}
					if (action === 'bury')
						session = setAside(session, { ...step, kind: 'bury', rating: null });
					else if (action === 'moved') {
						session = movedOn(session, null);
						moved.add(on.card);
					} else
						session = graded(
							session,
							{ ...step, kind: 'review', rating: action },
							action === 'again' ? nowMs + 60_000 : null
						);
				}
				while (session.steps.length > 0) session = undone(session, fresh);
				const left = cardsLeft(session);
				expect(new Set(left).size).toBe(left.length);
				// What another tab took over comes back only where this one had graded it first.
				const must = all
					.split(' ')
					.map(card)
					.filter((c) => !moved.has(c));
				expect(left).toEqual(expect.arrayContaining(must));
			})
		);
	});
});

it('another tab takes the card away; it comes back when its step ends there', () => {
	const session = present(start('a b'), shown('a'));
	expect(cardsLeft(movedOn(session, null))).toEqual([card('b')]);
	expect(movedOn(session, 5).waiting).toEqual([{ card: card('a'), dueAtMs: 5 }]);
});

it('a checked answer is not changed any more', () => {
	const checked = shown('a', {
		response: { kind: 'text', text: 'x' },
		verdict: { correct: true, note: null }
	});
	const session = present(start('a'), checked);
	expect(respond(session, { kind: 'text', text: 'y' })).toBe(session);
});

it.each([
	['a turned flashcard', shown('a'), true],
	[
		'a flashcard to be turned',
		shown('a', { response: { kind: 'self', revealed: false, knew: null } }),
		false
	],
	['a typed text', shown('a', { response: { kind: 'text', text: 'x' } }), false],
	[
		'a checked text',
		shown('a', { response: { kind: 'text', text: 'x' }, verdict: { correct: false, note: null } }),
		true
	]
])('%s can be graded: %s', (_, on, expected) => {
	expect(isAnswered(on)).toBe(expected);
});

it('counts reviews only among the steps', () => {
	const on = shown('a');
	const flagged = noted(present(start('a'), on), {
		kind: 'flag',
		entry: entryId('f'),
		shown: on,
		rating: null,
		fresh: false
	});
	expect(reviewSteps(grade(flagged, 'a', 'hard', null)).map((s) => s.rating)).toEqual(['hard']);
});
