import { describe, expect, it } from 'vitest';
import { forecast } from './forecast';

describe('forecast', () => {
	it('counts what is overdue and what is in steps as due today', () => {
		const counts = new Map([
			[95, 3],
			[110, 4],
			[111, 5],
			[113, 6],
			[114, 7]
		]);
		expect(forecast(counts, 110, 4, 2)).toEqual([
			{ day: 110, due: 9, total: 9 },
			{ day: 111, due: 5, total: 14 },
			{ day: 112, due: 0, total: 14 },
			{ day: 113, due: 6, total: 20 }
		]);
	});

	it('is empty for no days and zero for no cards', () => {
		expect(forecast(new Map([[110, 4]]), 110, 0)).toEqual([]);
		expect(forecast(new Map(), 110, 1)).toEqual([{ day: 110, due: 0, total: 0 }]);
	});
});
