import { describe, expect, it } from 'vitest';
import { readLastFit, type LastFit } from './last-fit';

const figures = { older: 320, newer: 80, fitted: 0.31, published: 0.33, movingAverage: 0.35 };
const accepted: LastFit = {
	day: 100,
	outcome: { kind: 'accepted', parameters: [1, 2], figures }
};

describe('the outcome of the last fit', () => {
	it.each([
		['accepted', accepted],
		['refused', { day: 1, outcome: { kind: 'refused', reason: 'worse-than-average', figures } }]
	])('is read back as it was kept: %s', (_name, fit) =>
		expect(readLastFit(JSON.parse(JSON.stringify(fit)))).toEqual(fit)
	);

	it.each([null, 7, {}, { day: 1, outcome: { kind: 'too-few', reviews: 1, needed: 400 } }])(
		'is not read from %j',
		(value) => expect(readLastFit(value)).toBeNull()
	);
});
