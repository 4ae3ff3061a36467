import { describe, expect, it } from 'vitest';
import { closeMatches, likeness } from './close-matches';

describe('likeness', () => {
	it.each([
		['', '', 1],
		['es', 'esc', 0.8],
		['json', 'jsn', 6 / 7],
		['abcd', 'bcde', 0.75],
		['ecs', 'esc', 2 / 3],
		['list-tasks', 'list-task', 18 / 19]
	])('of %s to %s', (a, b, ratio) => {
		expect(likeness(a, b)).toBeCloseTo(ratio, 12);
	});
});

describe('closeMatches', () => {
	it('does not look closely at what is far too long', () => {
		const start = performance.now();
		expect(closeMatches('a'.repeat(50_000), ['a'.repeat(30), 'b'], 0.8)).toEqual([]);
		expect(performance.now() - start).toBeLessThan(100);
	});

	it.each([
		['list-task', ['list-tasks', 'list-clusters', 'stop-task'], ['list-tasks']],
		[
			'services-stabel',
			['services-inactive', 'services-stable', 'tasks-running'],
			['services-stable']
		],
		['frobnicate', ['list-tasks'], []],
		// Equally close words come in reverse order, and no more than three.
		['ab1', ['ab2', 'ab3', 'ab4', 'ab5'], ['ab5', 'ab4', 'ab3']]
	])('of %s', (word, choices, expected) => {
		expect(closeMatches(word, choices, word === 'ab1' ? 0.6 : 0.8)).toEqual(expected);
	});
});
