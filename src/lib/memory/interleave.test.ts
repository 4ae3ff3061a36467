import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interleave } from './interleave';

interface Value {
	readonly section: string | null;
	readonly group: string | null;
	readonly rank: number;
}

/** "a1" is section a, group a1; "a" is section a without a group; "-" has neither. */
const value = (text: string, rank: number): Value => ({
	section: text === '-' ? null : (text[0] ?? null),
	group: text.length > 1 ? text : null,
	rank
});
const nameOf = ({ section, group }: Value) => group ?? section ?? '-';
const spread = (previous: Value | null = null) => ({
	sectionOf: (v: Value) => v.section,
	groupOf: (v: Value) => v.group,
	previous
});
const run = (text: string, previous?: string) =>
	interleave(text.split(' ').map(value), spread(previous ? value(previous, -1) : null))
		.map(nameOf)
		.join(' ');

const sameGroup = (a: Value, b: Value) => a.group !== null && a.group === b.group;
const sameSection = (a: Value, b: Value) => a.section !== null && a.section === b.section;
const together = (list: readonly Value[], same: (a: Value, b: Value) => boolean) =>
	list.slice(1).filter((v, i) => same(list[i] as Value, v)).length;

function permutations<T>(list: readonly T[]): T[][] {
	if (list.length === 0) return [[]];
	return list.flatMap((one, i) =>
		permutations([...list.slice(0, i), ...list.slice(i + 1)]).map((rest) => [one, ...rest])
	);
}

describe('interleave', () => {
	it.each([
		['a b c', 'a b c'],
		['a a b b', 'a b a b'],
		['a a b', 'a b a'],
		['a a a b', 'a b a a'],
		['- - - -', '- - - -'],
		['a - a - a', 'a - a - a'],
		['a a - -', 'a - a -'],
		['a1 a1 a2 a2', 'a1 a2 a1 a2'],
		['a1 a2 a1 b', 'a1 b a2 a1'],
		['b a1 a1 a1 c', 'a1 b a1 c a1'],
		['a a a a b c', 'a b a c a a']
	])('%s becomes %s', (given, wanted) => {
		expect(run(given)).toBe(wanted);
	});

	it.each([
		['a b', 'a', 'b a'],
		['a1 a2', 'a1', 'a2 a1'],
		['a1 a1', 'a1', 'a1 a1'],
		['a b', 'c', 'a b']
	])('%s after %s becomes %s', (given, previous, wanted) => {
		expect(run(given, previous)).toBe(wanted);
	});

	const values = (maxLength: number, sectionCount: number, groupCount: number) =>
		fc
			.array(
				fc.record({
					section: fc.option(fc.nat(sectionCount - 1)),
					group: fc.option(fc.nat(groupCount - 1), { freq: 3 })
				}),
				{ maxLength }
			)
			.map((list) =>
				list.map(({ section, group }, rank): Value => ({
					section: section === null ? null : `${section}`,
					group: group === null ? null : `${section}.${group}`,
					rank
				}))
			);

	it('loses and doubles nothing', () => {
		fc.assert(
			fc.property(values(40, 4, 3), (list) => {
				const ranks = interleave(list, spread()).map(({ rank }) => rank);
				expect(ranks.sort((a, b) => a - b)).toEqual(list.map(({ rank }) => rank));
			})
		);
	});

	it('has no fewer siblings side by side in any other order', () => {
		fc.assert(
			fc.property(values(6, 2, 2), (list) => {
				const best = Math.min(...permutations(list).map((order) => together(order, sameGroup)));
				expect(together(interleave(list, spread()), sameGroup)).toBe(best);
			}),
			{ numRuns: 200 }
		);
	});

	it('never puts a section after itself where no group forces it and another order avoids it', () => {
		fc.assert(
			fc.property(values(60, 5, 1), (list) => {
				const plain = list.map((v) => ({ ...v, group: null }));
				const largest = Math.max(
					0,
					...['0', '1', '2', '3', '4'].map((s) => plain.filter((v) => v.section === s).length)
				);
				const unavoidable = Math.max(0, 2 * largest - plain.length - 1);
				expect(together(interleave(plain, spread()), sameSection)).toBe(unavoidable);
			})
		);
	});

	it('keeps cards of one section and no group in order', () => {
		fc.assert(
			fc.property(values(40, 3, 1), (list) => {
				const out = interleave(
					list.map((v) => ({ ...v, group: null })),
					spread()
				);
				for (const section of ['0', '1', '2']) {
					const ranks = out.filter((v) => v.section === section).map(({ rank }) => rank);
					expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
				}
			})
		);
	});
});
