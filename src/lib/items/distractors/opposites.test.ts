import { describe, expect, it } from 'vitest';
import { opposed } from './opposites';

const turned = (text: string) => {
	const x = opposed(text);
	return x && text.slice(0, x.start) + x.wrong + text.slice(x.end);
};

describe('a sentence turned into its opposite', () => {
	it.each([
		['A daemon service cannot use this controller.', null],
		['A test listener rule is optional.', 'A test listener rule is required.'],
		[
			'Rules are evaluated from the lowest priority number upward.',
			null // Two words turn each other back.
		],
		['Rules start at the lowest priority number.', 'Rules start at the highest priority number.'],
		['Requests with both headers are refused.', null],
		['A task that cannot be placed is not retried.', null],
		['The field is `enabled` by default.', null],
		[
			'Rebalancing is enabled by default for new services.',
			'Rebalancing is disabled by default for new services.'
		],
		['The maximum size is 5 GB.', null],
		['A group cannot be deleted if a rule refers to it.', null],
		['Tasks run on instances.', null]
	])('%s', (text, expected) => expect(turned(text)).toBe(expected));
});
