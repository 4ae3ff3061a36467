import { expect, it } from 'vitest';
import { examText } from './exam-text';

it.each([
	[-3, 'The exam day is past'],
	[0, 'The exam is today'],
	[1, 'The exam is tomorrow'],
	[40, '40 days to the exam']
])('%d days from now: %s', (days, text) => {
	expect(examText(days)).toBe(text);
});
