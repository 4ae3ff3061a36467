import { expect, it } from 'vitest';
import { hasOrderedOptions } from './ordered-options';

const options = (...texts: string[]) =>
	texts.map((text, i) => ({ text, correct: i === 0, rationale: 'So it is.' }));

it.each([
	['single-choice', options('30 seconds', '2 minutes', '1 hour'), true],
	['single-choice', options('30 seconds', '2 GB', '1 hour'), false],
	['multiple-response', options('80', '443', '8080'), true],
	['single-choice', options('The task role', 'The execution role'), false],
	['true-false', options('True', 'False'), true]
] as const)('the options of %s, %j: in order is %s', (form, list, ordered) => {
	expect(hasOrderedOptions({ form, options: list })).toBe(ordered);
});
