import { describe, expect, it } from 'vitest';
import { readingMinutes } from './reading-minutes';

describe('minutes of reading', () => {
	it.each([
		[0, 0, 0, 1],
		[200, 0, 0, 1],
		[201, 0, 0, 2],
		[0, 200, 0, 2],
		[1000, 150, 2, 7]
	])('%i words, %i of code and tables, %i pictures: %i', (proseWords, denseWords, pictures, is) => {
		expect(readingMinutes({ proseWords, denseWords, pictures })).toBe(is);
	});
});
