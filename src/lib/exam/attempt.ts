import { refusalOf, type EventOf } from './attempt-rules';
import { beginning, withQuestion, type AttemptState } from './attempt-state';
import { asOf, elapsedTo } from './attempt-time';
import type { AttemptEvent, AttemptEventKind, AttemptRecord } from './types';

/** The state has been brought to the event's instant, and the event is allowed. */
type Effect<K extends AttemptEventKind> = (state: AttemptState, event: EventOf<K>) => AttemptState;

const ascending = (values: Iterable<number>) => [...values].sort((a, b) => a - b);
const same = (a: readonly number[], b: readonly number[]) => a.join() === b.join();

/** A pause that is still open ends. */
function endPause(state: AttemptState): AttemptState {
	if (state.pausedAtMs === null) return state;
	const pausedMs = state.pausedMs + state.lastAtMs - state.pausedAtMs;
	return { ...state, pausedAtMs: null, pausedMs };
}

const effects: { readonly [K in AttemptEventKind]: Effect<K> } = {
	visit: (state, { question }) =>
		state.current === question
			? state
			: withQuestion({ ...state, current: question }, question, (before) => ({
					...before,
					visits: before.visits + 1
				})),
	answer: (state, { question, options }) =>
		withQuestion(state, question, (before) => {
			const answer = ascending(options);
			if (same(answer, before.answer)) return before;
			const answers = [...before.answers, { options: answer, atMs: state.lastAtMs }];
			return { ...before, answer, answers };
		}),
	strike: (state, { question, option, struck }) =>
		withQuestion(state, question, (before) => {
			const others = before.struck.filter((one) => one !== option);
			return { ...before, struck: struck ? ascending([...others, option]) : others };
		}),
	flag: (state, { question, flagged }) =>
		withQuestion(state, question, (before) => ({ ...before, flagged })),
	note: (state, { question, text: note }) =>
		withQuestion(state, question, (before) => ({ ...before, note })),
	highlight: (state, { question, ranges: highlights }) =>
		withQuestion(state, question, (before) => ({ ...before, highlights })),
	confidence: (state, { question, confidence }) =>
		withQuestion(state, question, (before) => ({ ...before, confidence })),
	reveal: (state, { question }) =>
		withQuestion(state, question, (before) => ({ ...before, revealed: true })),
	pause: (state) => ({ ...state, pausedAtMs: state.lastAtMs }),
	resume: endPause,
	submit: (state, { by }) => ({ ...endPause(state), submitted: { atMs: state.lastAtMs, by } })
};

function effectOf<K extends AttemptEventKind>(
	state: AttemptState,
	event: EventOf<K>
): AttemptState {
	const kind: K = event.kind as K;
	return effects[kind](state, event);
}

/**
 * The state after one more event. An event that may not happen (`refusalOf`), and one at or after the deadline, changes nothing but that the deadline has passed.
 * An event with an earlier instant than the one before is taken to happen at the same instant.
 */
export function applyEvent(state: AttemptState, event: AttemptEvent): AttemptState {
	const then = asOf(state, event.atMs);
	if (refusalOf(then, event) !== null) return then;
	return effectOf(elapsedTo(then, event.atMs), event);
}

/** The state that the events of an attempt lead to. Of a deadline that passes after the last event it knows nothing: see `attemptStateAt`. */
export function attemptState(record: AttemptRecord): AttemptState {
	return record.events.reduce(applyEvent, beginning(record));
}

/** The state at an instant: submitted as of the deadline where that has passed. */
export function attemptStateAt(record: AttemptRecord, nowMs: number): AttemptState {
	return asOf(attemptState(record), nowMs);
}
