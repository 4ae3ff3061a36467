import { expect, it } from 'vitest';
import { leftText, shortageText, sizeText } from './words';

it.each([
	[65, 130, '65 questions in 130 minutes'],
	[1, 1, '1 question in 1 minute'],
	[20, null, '20 questions, untimed']
])('%d questions in %s minutes', (questions, minutes, text) => {
	expect(sizeText(questions, minutes)).toBe(text);
});

it.each([
	[null, 'no time limit'],
	[71 * 60_000, '71 minutes left'],
	[70 * 60_000 + 1, '71 minutes left'],
	[60_000, 'less than a minute left'],
	[1, 'less than a minute left'],
	[0, 'time is up'],
	[-5, 'time is up']
])('%s ms left', (leftMs, text) => {
	expect(leftText(leftMs)).toBe(text);
});

it.each([
	[65, 41, 'The question bank is too small for this paper by 24 questions: 41 of 65 fit.'],
	[10, 9, 'The question bank is too small for this paper by 1 question: 9 of 10 fit.'],
	[10, 0, 'The question bank is too small for this paper by 10 questions: none fits.']
])('%d wanted, %d had', (wanted, had, text) => {
	expect(shortageText(wanted, had)).toBe(text);
});
