import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { branchChanges, originOf, relationOf, unitedAttempts } from './attempt-branches';
import type { KeptAttempt } from './attempt-port';
import { marksOf } from './attempt-rows';
import { canonicalJson } from './canonical';
import { answer, begin, kept, submit } from './contract/sample-attempt';

const one = begin('one');

describe('two copies of an attempt', () => {
	it.each<[string, KeptAttempt, KeptAttempt]>([
		['same', kept(one, [answer(0)]), kept({ ...one, id: 'one~4' }, [answer(0)])],
		['here-further', kept(one, [answer(0), submit(1)]), kept(one, [answer(0)])],
		['there-further', kept(one, [answer(0)]), kept(one, [answer(0)], 7)],
		['apart', kept(one, [answer(0), answer(1)]), kept(one, [answer(0)], 7)],
		['apart', kept(one, [answer(0)]), kept(one, [answer(0, 1)])],
		['apart', kept(one, [answer(0)]), kept({ ...one, extraMinutes: 30 }, [answer(0), answer(1)])]
	])('are %s', (relation, here, there) => {
		expect(relationOf(here, there)).toBe(relation);
	});

	it('keep one id where one goes on, and get two where both did', () => {
		const [a, b, c] = [
			kept(one, [answer(0)]),
			kept(one, [answer(0), answer(1)]),
			kept(one, [answer(0), answer(2)])
		];
		expect(branchChanges([a], [b])).toEqual({ added: [], extended: [b] });
		expect(branchChanges([b], [a])).toEqual({ added: [], extended: [] });
		const both = unitedAttempts([b], [c]);
		expect(both).toEqual([b, { ...c, id: 'one~2' }]);
		expect(unitedAttempts(both, [kept(one, [], 9)]).map(({ id }) => id)).toEqual([
			'one',
			'one~2',
			'one~3'
		]);
		expect(originOf('one~3')).toBe('one');
	});
});

/** Copies of two attempts: short lists of answers, some submitted, some discarded. Those of one side have one id each. */
const side = fc
	.uniqueArray(
		fc.record({
			id: fc.constantFrom('x', 'x~2', 'x~3', 'y'),
			options: fc.array(fc.nat(1), { maxLength: 3 }),
			end: fc.constantFrom('open', 'open', 'submit', 'discard')
		}),
		{ selector: ({ id }) => id, maxLength: 4 }
	)
	.map((list) =>
		list.map(({ id, options, end }) =>
			kept(
				{ ...begin(originOf(id)), id },
				[
					...options.map((option, at) => answer(at, option)),
					...(end === 'submit' ? [submit(options.length)] : [])
				],
				end === 'discard' ? 5 : null
			)
		)
	);

/** Everything that a side holds, by origin: copies that are the beginning of another say nothing more. */
function held(attempts: readonly KeptAttempt[]): string[] {
	const texts = attempts.map((attempt) => ({
		origin: originOf(attempt.id),
		marks: marksOf(attempt).map((mark) => canonicalJson(mark))
	}));
	const longest = texts.filter(
		({ origin, marks }) =>
			!texts.some(
				(other) =>
					other.origin === origin &&
					other.marks.length > marks.length &&
					marks.every((mark, at) => other.marks[at] === mark)
			)
	);
	return [...new Set(longest.map((text) => canonicalJson(text)))].sort();
}

describe('uniting', () => {
	it('keeps everything of both sides, in any order, once', () => {
		fc.assert(
			fc.property(side, side, side, (a, b, c) => {
				const ab = unitedAttempts(a, b);
				expect(held(ab)).toEqual(held([...a, ...b]));
				expect(held(unitedAttempts(b, a))).toEqual(held(ab));
				expect(held(unitedAttempts(ab, c))).toEqual(held(unitedAttempts(a, unitedAttempts(b, c))));
				expect(branchChanges(ab, b)).toEqual({ added: [], extended: [] });
				expect(branchChanges(ab, a)).toEqual({ added: [], extended: [] });
			}),
			{ numRuns: 2_000 }
		);
	});

	it('changes nothing that is here but by going on, and gives no id twice', () => {
		fc.assert(
			fc.property(side, side, (a, b) => {
				const ab = unitedAttempts(a, b);
				for (const [at, before] of a.entries()) {
					const after = ab[at]!;
					expect(after.id).toBe(before.id);
					expect(marksOf(after).slice(0, marksOf(before).length)).toEqual(marksOf(before));
				}
				expect(new Set(ab.map(({ id }) => id)).size).toBe(ab.length);
			}),
			{ numRuns: 2_000 }
		);
	});
});
