import type { ExamMode } from '../../../exam/types';

export interface KeyHelp {
	/** A key, or a word between two. */
	readonly keys: readonly string[];
	readonly does: string;
}

const always: readonly KeyHelp[] = [
	{ keys: ['A', 'to', 'E'], does: 'Choose an option; so do 1 to 6' },
	{ keys: ['N', 'or', 'Enter'], does: 'Next question' },
	{ keys: ['P'], does: 'Previous question' },
	{ keys: ['F'], does: 'Flag the question for later' },
	{ keys: ['Shift', 'A'], does: 'Strike out an option; so does S, then its letter' },
	{ keys: ['H'], does: 'Highlight the words selected; with none selected, arrows select them' },
	{ keys: ['M'], does: 'Write a note' },
	{ keys: ['K'], does: 'Say how sure you are' },
	{ keys: ['G'], does: 'Go to the list of questions' },
	{ keys: ['R'], does: 'Review all answers, and submit' },
	{ keys: ['T'], does: 'Hide or show the time' },
	{ keys: ['?'], does: 'Show all keys' }
];

const studyOnly: readonly KeyHelp[] = [
	{ keys: ['Enter'], does: 'Check the answer; then the next question' },
	{ keys: ['Z'], does: 'Stop the clock, and go on' }
];

/** What the keys do while a paper is sat. */
export const keyHelp = (mode: ExamMode): readonly KeyHelp[] =>
	mode === 'exam'
		? always
		: [
				...always.map((help) => (help.keys.includes('Enter') ? { ...help, keys: ['N'] } : help)),
				...studyOnly
			];
