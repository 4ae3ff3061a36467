import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEvent, attemptState, attemptStateAt } from './attempt';
import { refusalOf, refusalText, type Refusal } from './attempt-rules';
import { beginning } from './attempt-state';
import { deadlineMs, remainingMs, timeSpentMs } from './attempt-time';
import { sampleAttempt, sampleForm, sampleItem, sampleStartMs, second } from './sample-exam';
import { confidences, type AttemptEvent, type AttemptRecord, type ExamMode } from './types';

const form = sampleForm(
	[
		sampleItem({ id: 'a' }),
		sampleItem({ id: 'b', options: ['A', 'B', 'C', 'D', 'E'], right: 2 }),
		sampleItem({ id: 'c' })
	],
	{ minutes: 2 }
);
const untimed = sampleForm([sampleItem({ id: 'a' })], { minutes: null });
type Given = Partial<AttemptRecord>;
const attempt = (events: readonly AttemptEvent[], changes: Given = {}) =>
	sampleAttempt(form, events, changes);
const study: Given = { mode: 'study' };

const visit = (at: number, question: number): AttemptEvent => ({
	kind: 'visit',
	atMs: second(at),
	question
});
const answer = (at: number, question: number, ...options: number[]): AttemptEvent => ({
	kind: 'answer',
	atMs: second(at),
	question,
	options
});
const pause = (at: number): AttemptEvent => ({ kind: 'pause', atMs: second(at) });
const resume = (at: number): AttemptEvent => ({ kind: 'resume', atMs: second(at) });
const reveal = (at: number, question: number): AttemptEvent => ({
	kind: 'reveal',
	atMs: second(at),
	question
});
const submit = (at: number, by: 'learner' | 'time' = 'learner'): AttemptEvent => ({
	kind: 'submit',
	atMs: second(at),
	by
});

describe('attemptState', () => {
	it('keeps what was done to a question', () => {
		const state = attemptState(
			attempt([
				visit(0, 1),
				answer(5, 1, 3),
				answer(6, 1, 3, 0),
				answer(6, 1, 0, 3),
				answer(9, 1, 2, 0),
				{ kind: 'strike', atMs: second(10), question: 1, option: 4, struck: true },
				{ kind: 'strike', atMs: second(10), question: 1, option: 1, struck: true },
				{ kind: 'strike', atMs: second(11), question: 1, option: 4, struck: false },
				{ kind: 'flag', atMs: second(12), question: 1, flagged: true },
				{ kind: 'note', atMs: second(13), question: 1, text: 'Later.' },
				{ kind: 'highlight', atMs: second(14), question: 1, ranges: [{ start: 2, end: 5 }] },
				{ kind: 'confidence', atMs: second(15), question: 1, confidence: 'unsure' }
			])
		);
		expect(state.questions[1]).toEqual({
			answer: [0, 2],
			answers: [
				{ options: [3], atMs: second(5) },
				{ options: [0, 3], atMs: second(6) },
				{ options: [0, 2], atMs: second(9) }
			],
			struck: [1],
			flagged: true,
			note: 'Later.',
			highlights: [{ start: 2, end: 5 }],
			confidence: 'unsure',
			revealed: false,
			visits: 1,
			timeMs: 15_000
		});
		expect(state).toMatchObject({ current: 1, submitted: null, pausedAtMs: null });
	});

	it('counts visits and the time between them', () => {
		const state = attemptState(
			attempt([visit(2, 0), visit(10, 1), visit(12, 1), visit(30, 0), answer(34, 0, 1)])
		);
		expect(state.questions.map(({ visits, timeMs }) => [visits, timeMs])).toEqual([
			[2, 12_000],
			[1, 20_000],
			[0, 0]
		]);
		expect(timeSpentMs(state, 0, second(40))).toBe(18_000);
		expect(timeSpentMs(state, 1, second(40))).toBe(20_000);
		// Time is up after 120 s.
		expect(timeSpentMs(state, 0, second(500))).toBe(98_000);
	});

	it.each<[string, readonly AttemptEvent[], Given, number, number | null, number | null]>([
		['nothing yet', [], {}, 30, 90, 120],
		['extra time', [], { extraMinutes: 30 }, 30, 1890, 1920],
		['untimed', [], { form: untimed, extraMinutes: 30 }, 30, null, null],
		['a clock behind the last event', [visit(50, 0)], {}, 20, 70, 120],
		['a pause that ended', [pause(10), resume(40)], study, 50, 100, 150],
		['a pause that goes on', [pause(10)], study, 500, 110, null],
		['two pauses', [pause(10), resume(40), pause(50), resume(60)], study, 70, 90, 160],
		['no pause in an exam', [pause(10), resume(40)], {}, 50, 70, 120],
		['submitted', [submit(45)], {}, 50, 75, 120],
		['submitted in a pause', [pause(10), submit(45)], study, 50, 110, 155],
		['over', [], {}, 130, 0, 120]
	])('tells the time left: %s', (_, events, changes, now, left, deadline) => {
		const state = attemptStateAt(attempt(events, changes), second(now));
		const seconds = (ms: number | null) => (ms === null ? null : ms / 1000);
		expect(seconds(remainingMs(state, second(now)))).toBe(left);
		const at = deadlineMs(state);
		expect(at === null ? null : (at - sampleStartMs) / 1000).toBe(deadline);
	});

	it.each<[string, readonly AttemptEvent[], Given, number]>([
		['the deadline passes', [visit(0, 0), answer(10, 0, 1)], {}, 120],
		['an answer comes late', [visit(0, 0), answer(10, 0, 1), answer(121, 0, 2)], {}, 120],
		['an answer comes at the deadline', [answer(10, 0, 1), answer(120, 0, 2)], {}, 120],
		['late events pile up', [answer(10, 0, 1), visit(130, 1), submit(140)], {}, 120],
		['the page submits', [answer(10, 0, 1), submit(120, 'time')], {}, 120],
		['a pause moved it', [answer(1, 0, 1), pause(5), resume(25), answer(141, 0, 2)], study, 140]
	])('is submitted as of the deadline when %s', (_, events, changes, deadline) => {
		const state = attemptStateAt(attempt(events, changes), second(1000));
		expect(state.submitted).toEqual({ atMs: second(deadline), by: 'time' });
		expect(state.lastAtMs).toBe(second(deadline));
		expect(state.questions[0]?.answer).toEqual([1]);
	});

	it('counts an answer given in the last moment', () => {
		const late = { ...answer(0, 0, 3), atMs: second(120) - 1 };
		expect(attemptStateAt(attempt([late]), second(121)).questions[0]?.answer).toEqual([3]);
	});

	it('is over once submitted', () => {
		const state = attemptStateAt(attempt([answer(10, 0, 1), submit(20), answer(30, 0, 2)]), 1e12);
		expect(state.submitted).toEqual({ atMs: second(20), by: 'learner' });
		expect(state.questions[0]?.answer).toEqual([1]);
	});
});

describe('refusalOf', () => {
	it.each<[string, readonly AttemptEvent[], ExamMode, AttemptEvent, number | null, Refusal | null]>(
		[
			['an answer', [], 'exam', answer(1, 1, 0, 1), 2, null],
			['the third of two', [], 'exam', answer(1, 1, 0, 1, 2), 2, 'too-many-options'],
			['the second of one', [], 'exam', answer(1, 0, 0, 1), 1, 'too-many-options'],
			['no answer', [answer(0, 0, 1)], 'exam', answer(1, 0), 1, null],
			['an option that is not there', [], 'exam', answer(1, 0, 4), 1, 'no-such-option'],
			['half an option', [], 'exam', answer(1, 0, 0.5), 1, 'no-such-option'],
			['an option twice', [], 'exam', answer(1, 1, 2, 2), 2, 'no-such-option'],
			['a question that is not there', [], 'exam', visit(1, 3), null, 'no-such-question'],
			['an answer after the end', [submit(1)], 'exam', answer(2, 0, 1), 1, 'submitted'],
			['a second submission', [submit(1)], 'exam', submit(2), null, 'submitted'],
			['an answer at the deadline', [], 'exam', answer(120, 0, 1), 1, 'time-up'],
			['submission by time', [], 'exam', submit(120, 'time'), null, 'time-up'],
			['a pause in an exam', [], 'exam', pause(1), null, 'exam-mode'],
			['a pause', [], 'study', pause(1), null, null],
			['a second pause', [pause(1)], 'study', pause(2), null, 'paused'],
			['an end without a pause', [], 'study', resume(2), null, 'not-paused'],
			['an answer in a pause', [pause(1)], 'study', answer(2, 0, 1), 1, 'paused'],
			['submission in a pause', [pause(1)], 'study', submit(2), null, null],
			['the answer shown in an exam', [], 'exam', reveal(1, 0), null, 'exam-mode'],
			['the answer shown', [answer(1, 0, 2)], 'study', reveal(2, 0), null, null],
			['… of a question left blank', [], 'study', reveal(2, 0), null, null],
			['… twice', [reveal(1, 0)], 'study', reveal(2, 0), null, 'revealed'],
			['an answer after that', [reveal(1, 0)], 'study', answer(2, 0, 1), 1, 'revealed'],
			['one to another question', [reveal(1, 0)], 'study', answer(2, 1, 1), 2, null],
			[
				'confidence after that',
				[reveal(1, 0)],
				'study',
				{ kind: 'confidence', atMs: second(2), question: 0, confidence: 'sure' },
				null,
				'revealed'
			],
			[
				'a strike through nothing',
				[],
				'exam',
				{ kind: 'strike', atMs: second(2), question: 0, option: 9, struck: true },
				null,
				'no-such-option'
			]
		]
	)('%s', (_, events, mode, event, choose, expected) => {
		const state = attemptState(attempt(events, { mode }));
		const refusal = refusalOf(state, event, choose);
		expect(refusal).toBe(expected);
		if (refusal) expect(refusalText(refusal, choose)).toMatch(/^[A-Z].*\.$/);
		// What is refused without knowing the item changes no answer, and nothing but the time.
		if (refusal && refusal !== 'too-many-options')
			expect(applyEvent(state, event).questions.map((q) => q.answer)).toEqual(
				state.questions.map((q) => q.answer)
			);
	});

	it('says how many options are asked for', () => {
		expect(refusalText('too-many-options', 2)).toBe(
			'This question asks for two options. Clear one first.'
		);
	});
});

describe('folding', () => {
	const question = fc.integer({ min: -1, max: 3 });
	const kinds = fc.oneof(
		fc.record({ kind: fc.constant('visit' as const), question }),
		fc.record({
			kind: fc.constant('answer' as const),
			question,
			options: fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 3 })
		}),
		fc.record({
			kind: fc.constant('strike' as const),
			question,
			option: fc.nat(5),
			struck: fc.boolean()
		}),
		fc.record({ kind: fc.constant('flag' as const), question, flagged: fc.boolean() }),
		fc.record({
			kind: fc.constant('confidence' as const),
			question,
			confidence: fc.constantFrom(...confidences, null)
		}),
		fc.record({ kind: fc.constant('reveal' as const), question }),
		fc.record({ kind: fc.constant('pause' as const) }),
		fc.record({ kind: fc.constant('resume' as const) }),
		fc.record({ kind: fc.constant('submit' as const), by: fc.constant('learner' as const) })
	);
	const events = fc
		.array(fc.tuple(kinds, fc.integer({ min: -2000, max: 12_000 })), { maxLength: 40 })
		.map((list) => {
			let atMs = sampleStartMs;
			return list.map(([event, stepMs]): AttemptEvent => ({ ...event, atMs: (atMs += stepMs) }));
		});
	const record = fc
		.tuple(events, fc.constantFrom<ExamMode>('exam', 'study'))
		.map(([list, mode]) => attempt(list, { mode }));

	it('one event after the other leads where all at once do, from any point', () => {
		fc.assert(
			fc.property(record, fc.nat(40), (whole, cut) => {
				const before = attemptState({ ...whole, events: whole.events.slice(0, cut) });
				const state = whole.events.slice(cut).reduce(applyEvent, before);
				expect(state).toEqual(attemptState(whole));
			})
		);
	});

	it('never spends more time on questions than has passed, pauses left out', () => {
		fc.assert(
			fc.property(record, (whole) => {
				const state = attemptStateAt(whole, second(10_000));
				const spentMs = state.questions.reduce((sum, { timeMs }) => sum + timeMs, 0);
				const openMs = state.pausedAtMs === null ? 0 : state.lastAtMs - state.pausedAtMs;
				const passedMs = state.lastAtMs - state.startedAtMs - state.pausedMs - openMs;
				expect(spentMs).toBeLessThanOrEqual(passedMs);
				expect(passedMs).toBeLessThanOrEqual(state.allowedMs ?? 0);
			})
		);
	});

	it('is not moved by what comes at or after the deadline', () => {
		fc.assert(
			fc.property(record, events, (whole, late) => {
				const deadline = deadlineMs(attemptState(whole));
				fc.pre(deadline !== null);
				const more = late.map((event) => ({
					...event,
					atMs: deadline + (event.atMs - late[0]!.atMs)
				}));
				const after = more.filter(({ atMs }) => atMs >= deadline);
				const now = deadline + 1e9;
				expect(attemptStateAt({ ...whole, events: [...whole.events, ...after] }, now)).toEqual(
					attemptStateAt(whole, now)
				);
			})
		);
	});

	it('begins with nothing', () => {
		expect(attemptState(attempt([]))).toEqual(beginning(attempt([])));
	});
});
