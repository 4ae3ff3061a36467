import { asOf } from './attempt-time';
import type { AttemptState } from './attempt-state';
import type { AttemptEvent, AttemptEventKind } from './types';

/** Why an event may not happen. */
export type Refusal =
	| 'submitted'
	| 'time-up'
	| 'paused'
	| 'not-paused'
	| 'exam-mode'
	| 'revealed'
	| 'too-many-options'
	| 'no-such-question'
	| 'no-such-option';

export type EventOf<K extends AttemptEventKind> = Extract<AttemptEvent, { kind: K }>;

/** `choose`: how many options the question asks for; null where that is not known. */
type Rule<K extends AttemptEventKind> = (
	state: AttemptState,
	event: EventOf<K>,
	choose: number | null
) => Refusal | null;

const hasQuestion = (state: AttemptState, question: number) =>
	Number.isInteger(question) && question >= 0 && question < state.questions.length;

const hasOption = (state: AttemptState, question: number, option: number) =>
	Number.isInteger(option) && option >= 0 && option < (state.optionCounts[question] ?? 0);

/** What is done to a question on the paper: not while the attempt is paused. */
function onPaper(state: AttemptState, { question }: { readonly question: number }): Refusal | null {
	if (state.pausedAtMs !== null) return 'paused';
	return hasQuestion(state, question) ? null : 'no-such-question';
}

const isRevealed = (state: AttemptState, question: number) =>
	state.questions[question]?.revealed === true;

const rules: { readonly [K in AttemptEventKind]: Rule<K> } = {
	visit: onPaper,
	flag: onPaper,
	note: onPaper,
	highlight: onPaper,
	strike: (state, event) =>
		onPaper(state, event) ??
		(hasOption(state, event.question, event.option) ? null : 'no-such-option'),
	answer(state, event, choose) {
		const { question, options } = event;
		const refused = onPaper(state, event);
		if (refused) return refused;
		if (isRevealed(state, question)) return 'revealed';
		if (!options.every((option) => hasOption(state, question, option))) return 'no-such-option';
		if (new Set(options).size !== options.length) return 'no-such-option';
		return choose !== null && options.length > choose ? 'too-many-options' : null;
	},
	confidence: (state, event) =>
		onPaper(state, event) ?? (isRevealed(state, event.question) ? 'revealed' : null),
	reveal(state, event) {
		if (state.mode === 'exam') return 'exam-mode';
		return onPaper(state, event) ?? (isRevealed(state, event.question) ? 'revealed' : null);
	},
	pause(state) {
		if (state.mode === 'exam') return 'exam-mode';
		return state.pausedAtMs === null ? null : 'paused';
	},
	resume: (state) => (state.pausedAtMs === null ? 'not-paused' : null),
	submit: () => null
};

/**
 * Why an event may not happen now; null where it may. `choose` is the number of options that the question at hand asks for: 1 for single-choice. Events
 * that were recorded all the same count for nothing, except that the fold does not know `choose` and takes a third option of two.
 */
export function refusalOf<K extends AttemptEventKind>(
	state: AttemptState,
	event: EventOf<K>,
	choose: number | null = null
): Refusal | null {
	const now = asOf(state, event.atMs);
	if (now.submitted) return now.submitted.by === 'time' ? 'time-up' : 'submitted';
	const kind: K = event.kind as K;
	return rules[kind](now, event, choose);
}

const counts = ['no option', 'one option', 'two options', 'three options', 'four options'];

const texts: Readonly<Record<Refusal, (choose: number | null) => string>> = {
	submitted: () => 'The exam has been submitted.',
	'time-up': () => 'Time is up; the exam has been submitted.',
	paused: () => 'The exam is paused.',
	'not-paused': () => 'The exam is not paused.',
	'exam-mode': () => 'This is not possible in an exam; it is in study mode.',
	revealed: () => 'The answer to this question has been shown.',
	'too-many-options': (choose) =>
		choose === null
			? 'This question asks for fewer options. Clear one first.'
			: `This question asks for ${counts[choose] ?? `${choose} options`}. Clear one first.`,
	'no-such-question': () => 'The paper has no such question.',
	'no-such-option': () => 'The question has no such option.'
};

/** A sentence for the learner. */
export function refusalText(refusal: Refusal, choose: number | null = null): string {
	return texts[refusal](choose);
}
