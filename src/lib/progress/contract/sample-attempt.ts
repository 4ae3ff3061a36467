import { courseId, itemId, type CourseId } from '../../core/ids';
import type { AttemptEvent, AttemptRecord } from '../../exam/types';
import type { KeptAttempt } from '../attempt-port';

const startMs = Date.UTC(2026, 0, 1, 12);
const questions = 5;

/** The beginning of an attempt at a short paper; `minutes` after noon of the first day. */
export const begin = (
	id: string,
	minutes = 0,
	course: CourseId = courseId('sample')
): AttemptRecord => ({
	id,
	version: 1,
	course,
	mode: 'exam',
	form: {
		course,
		format: {
			id: 'sample-5',
			title: 'Short paper',
			questions,
			unscored: 1,
			minutes: 10,
			passMark: 720,
			minimum: 100,
			maximum: 1000,
			domains: [{ id: 'all', title: 'Everything', weight: 1, lessons: null }]
		},
		seed: 'seed',
		questions: Array.from({ length: questions }, (_, at) => ({
			item: itemId(`item-${at}`),
			domain: 'all',
			scored: at > 0,
			order: [1, 0, 3, 2]
		}))
	},
	startedAtMs: startMs + minutes * 60_000,
	offsetMinutes: 60,
	extraMinutes: 0,
	events: []
});

/** The `at`th answer of somebody; another `option` is another answer. */
export const answer = (at: number, option = 0): AttemptEvent => ({
	kind: 'answer',
	atMs: startMs + at * 1_000.5,
	question: at % questions,
	options: [option]
});

export const submit = (at: number): AttemptEvent => ({
	kind: 'submit',
	atMs: startMs + at * 1_000,
	by: 'learner'
});

export const kept = (
	record: AttemptRecord,
	events: readonly AttemptEvent[] = [],
	discardedAtMs: number | null = null
): KeptAttempt => ({ ...record, events, discardedAtMs });

/** One event of every kind, in an order in which they may happen. */
export const everyEvent: readonly AttemptEvent[] = [
	{ kind: 'visit', atMs: startMs, question: 0 },
	{ kind: 'strike', atMs: startMs + 1, question: 0, option: 2, struck: true },
	{ kind: 'answer', atMs: startMs + 2.25, question: 0, options: [1, 3] },
	{ kind: 'flag', atMs: startMs + 3, question: 0, flagged: true },
	{ kind: 'note', atMs: startMs + 4, question: 0, text: 'grüße “ünïcode” \u{1F512}' },
	{ kind: 'highlight', atMs: startMs + 5, question: 4, ranges: [{ start: 3, end: 9 }] },
	{ kind: 'confidence', atMs: startMs + 6, question: 0, confidence: 'unsure' },
	{ kind: 'confidence', atMs: startMs + 7, question: 0, confidence: null },
	{ kind: 'reveal', atMs: startMs + 8, question: 0 },
	{ kind: 'pause', atMs: startMs + 9 },
	{ kind: 'resume', atMs: startMs + 10 },
	{ kind: 'submit', atMs: startMs + 11, by: 'time' }
];
