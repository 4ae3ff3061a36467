import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf, searchOf, type Place } from './address';
import { sortNames, type SortKey } from './sort';

const first: Place = { query: '', order: { key: 'course', descending: false }, card: null };
const keys = Object.keys(sortNames) as SortKey[];

describe('the address of the list', () => {
	it.each<[Partial<Place>, string]>([
		[{}, ''],
		[{ query: '  ' }, ''],
		[{ query: 'is:due "a b"' }, '?q=is%3Adue+%22a+b%22'],
		[{ order: { key: 'due', descending: false } }, '?sort=due'],
		[{ order: { key: 'course', descending: true } }, '?sort=-course'],
		[{ card: 'fact:a/b#c' }, '?card=fact%3Aa%2Fb%23c']
	])('of %j is "%s"', (change, search) => {
		expect(searchOf({ ...first, ...change })).toBe(search);
	});

	it('leads back to the same place', () => {
		const place = fc.record({
			query: fc.string({ minLength: 1 }).filter((q) => q.trim() !== ''),
			order: fc.record({ key: fc.constantFrom(...keys), descending: fc.boolean() }),
			card: fc.option(fc.string())
		});
		fc.assert(
			fc.property(place, (one) => {
				expect(placeOf(searchOf(one))).toEqual(one);
			})
		);
	});

	it('falls back to the order of the course', () => {
		expect(placeOf('?sort=-colour&lines=3')).toEqual(first);
	});
});
