import { describe, expect, it } from 'vitest';
import type { Change } from '../../../exam/answer-changes';
import type { ExamScore } from '../../../exam/score';
import { changesText, confidenceText, listText, secondsText } from './words';

it.each([
	[0, '0 s'],
	[59_400, '59 s'],
	[60_000, '1 min'],
	[125_000, '2 min 5 s']
])('%d ms: %s', (ms, text) => {
	expect(secondsText(ms)).toBe(text);
});

it.each<[number[], string]>([
	[[], ''],
	[[3], '3'],
	[[3, 9], '3 and 9'],
	[[3, 9, 12], '3, 9 and 12']
])('%j: %s', (values, text) => {
	expect(listText(values)).toBe(text);
});

describe('changed answers', () => {
	const none: Record<Change, number> = {
		'right-to-wrong': 0,
		'wrong-to-right': 0,
		'wrong-to-wrong': 0,
		'right-to-right': 0
	};
	it.each<[Partial<Record<Change, number>>, string]>([
		[{}, 'You changed no answer.'],
		[
			{ 'wrong-to-right': 3, 'right-to-wrong': 1 },
			'You changed 4 answers: 3 from wrong to right and 1 from right to wrong. Second thoughts served you well.'
		],
		[
			{ 'right-to-wrong': 1 },
			'You changed 1 answer: 1 from right to wrong. Your first thoughts were the better ones: change an answer only for a reason.'
		],
		[{ 'wrong-to-wrong': 1, 'right-to-right': 1 }, 'You changed 2 answers: 2 without a difference.']
	])('%j', (changes, text) => {
		expect(changesText({ ...none, ...changes })).toBe(text);
	});
});

describe('confidence', () => {
	const rated = (guess: [number, number], sure: [number, number]): ExamScore['calibration'] => [
		{ confidence: 'guess', right: guess[0], asked: guess[1] },
		{ confidence: 'unsure', right: 0, asked: 0 },
		{ confidence: 'sure', right: sure[0], asked: sure[1] }
	];
	it.each<[ExamScore['calibration'], string | null]>([
		[rated([0, 0], [0, 0]), null],
		[rated([1, 2], [0, 0]), 'Too few were rated to tell more than the figures.'],
		[rated([0, 0], [5, 5]), 'What you were sure of was right.'],
		[
			rated([2, 4], [4, 5]),
			'Of the 5 you were sure of, 1 was wrong: read that one first. 2 of 4 guesses were right: luck that the real exam may not repeat.'
		]
	])('%j', (calibration, text) => {
		expect(confidenceText(calibration)).toBe(text);
	});
});
