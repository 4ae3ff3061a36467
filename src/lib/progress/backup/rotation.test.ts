import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { outdated, usualRotation, type Copy } from './rotation';

const dayMs = 86_400_000;
const start = Date.UTC(2026, 0, 1, 12);
const at = (days: number): Copy => ({
	name: `copy-${days}`,
	createdAtMs: start + days * dayMs
});
const kept = (copies: readonly Copy[]) => {
	const gone = new Set(outdated(copies));
	return copies.filter((c) => !gone.has(c.name));
};

describe('the rotation of copies', () => {
	it('keeps 12 days, 10 weeks and 9 months of a year of daily copies', () => {
		const left = kept(Array.from({ length: 365 }, (_, day) => at(day))).map((c) =>
			Math.round((c.createdAtMs - start) / dayMs)
		);
		expect(left.slice(-12)).toEqual([353, 354, 355, 356, 357, 358, 359, 360, 361, 362, 363, 364]);
		// Nine months are April to December; before the weeks begin, the last day of each from April to September.
		expect(left.filter((d) => d < 290)).toEqual([119, 150, 180, 211, 242, 272]);
		expect(left.length).toBeLessThanOrEqual(12 + 10 + 9);
	});

	it('keeps only the newest copy of a day', () => {
		const copies = [0, 0.1, 0.2].map(at);
		expect(kept(copies).map((c) => c.name)).toEqual(['copy-0.2']);
	});

	it('deletes nothing for a pause', () => {
		const copies = [0, 1, 2, 400].map(at);
		expect(outdated(copies)).toEqual([]);
	});

	it('has nothing to delete where there is nothing', () => {
		expect(outdated([])).toEqual([]);
	});

	it('never deletes the newest, never keeps more than the sum, and is done after one run', () => {
		const copies = fc.array(fc.integer({ min: 0, max: 2000 * dayMs }), { maxLength: 200 });
		fc.assert(
			fc.property(copies, (times) => {
				const all = times.map((t, i) => ({ name: `${i}`, createdAtMs: t }));
				const left = kept(all);
				const { daily, weekly, monthly } = usualRotation;
				expect(left.length).toBeLessThanOrEqual(daily + weekly + monthly);
				if (all.length > 0)
					expect(Math.max(...left.map((c) => c.createdAtMs))).toBe(Math.max(...times));
				expect(outdated(left)).toEqual([]);
			})
		);
	});
});
