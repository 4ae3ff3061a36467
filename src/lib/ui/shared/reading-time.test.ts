import { describe, expect, it } from 'vitest';
import { readingTime } from './reading-time';

describe('a reading time', () => {
	it.each([
		[1, '1 min', '1 minute'],
		[9, '9 min', '9 minutes']
	])('of %i', (minutes, short, long) => {
		expect(readingTime(minutes)).toEqual({ short, long });
	});
});
