import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changes } from './line-diff';

describe('changes between lists of lines', () => {
	it('are those that turn one into the other', () => {
		const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 14 });
		fc.assert(
			fc.property(lines, lines, (before, after) => {
				const rebuilt: string[] = [];
				let at = 0;
				for (const { oldFrom, oldTo, newFrom, newTo } of changes(before, after)) {
					rebuilt.push(...before.slice(at, oldFrom), ...after.slice(newFrom, newTo));
					at = oldTo;
				}
				rebuilt.push(...before.slice(at));
				expect(rebuilt).toEqual(after);
			}),
			{ numRuns: 1000 }
		);
	});

	it('are few', () => {
		expect(changes(['a', 'b', 'c', 'd'], ['a', 'x', 'c', 'd', 'e'])).toEqual([
			{ oldFrom: 1, oldTo: 2, newFrom: 1, newTo: 2 },
			{ oldFrom: 4, oldTo: 4, newFrom: 4, newTo: 5 }
		]);
		expect(changes(['a'], ['a'])).toEqual([]);
	});
});
