import { describe, expect, it } from 'vitest';
import { choice, choiceAt, trueFalse } from '../rules/example-item';
import type { Flaw, Item } from '../types';
import { bankChecks, flawRates, trueShare } from './bank-checks';
import { testwiseGuessers } from './guessers';
import { keyPositions } from './key-positions';

const at = (positions: readonly number[], size = 4) =>
	positions.map((p, i) =>
		choiceAt(`Which is number ${i} of ${size}?`, ['Task', 'Role', 'Port', 'Tag'].slice(0, size), p)
	);

describe('keyPositions', () => {
	it('counts by number of options', () => {
		const report = keyPositions([...at([0, 1, 2, 3, 1]), ...at([2, 0, 2], 3)]);
		expect(report.tables.map((t) => [t.optionCount, t.counts])).toEqual([
			[3, [1, 0, 2]],
			[4, [1, 2, 1, 1]]
		]);
		expect(report.degrees).toBe(5);
		expect(report.longestRun).toBe(1);
	});

	it('follows a run over items of other forms', () => {
		const [a, b, c, d] = at([1, 1, 1, 1]) as [Item, Item, Item, Item];
		const report = keyPositions([a, b, trueFalse('It rains on the task.', true), c, d]);
		expect(report.longestRun).toBe(4);
		expect(report.pass).toBe(false);
	});

	it('fails keys that crowd at one position', () => {
		const crowded = Array.from({ length: 60 }, (_, i) => (i % 3 === 0 ? i % 4 : 2 - (i % 2)));
		expect(keyPositions(at(crowded)).p).toBeLessThan(0.05);
		expect(keyPositions(at(crowded)).pass).toBe(false);
	});

	it('passes an empty bank', () => {
		expect(keyPositions([])).toMatchObject({ tables: [], p: 1, longestRun: 0, pass: true });
	});
});

describe('testwiseGuessers', () => {
	const score = (items: readonly Item[], strategy: string) =>
		testwiseGuessers(items).find((g) => g.strategy === strategy);
	const long = Array.from({ length: 40 }, (_, i) =>
		choice(`Which is ${i}?`, 'Task definition', ['Role', 'Port', 'Tag'])
	);

	it('finds that the longest option is the key', () => {
		expect(score(long, 'longest')).toMatchObject({ score: 1, chance: 0.25, pass: false });
		expect(score(long, 'shortest')).toMatchObject({ score: 0, pass: true });
	});

	it('shares the credit among options that tie', () => {
		const tied = [choice('Which is it?', 'Role', ['Port', 'Tag'])];
		expect(score(tied, 'longest')?.score).toBe(0.5);
		expect(score(tied, 'most-convergent')?.score).toBeCloseTo(1 / 3);
	});

	it('gives the standard error of blind guessing', () => {
		expect(score(long, 'longest')?.standardError).toBeCloseTo(Math.sqrt((0.25 * 0.75) / 40));
	});

	it('finds that the key converges with the others', () => {
		const items = Array.from({ length: 20 }, (_, i) =>
			choice(`Which is ${i}?`, 'Red square', ['Red circle', 'Blue square', 'Green line'])
		);
		expect(score(items, 'most-convergent')).toMatchObject({ score: 1, pass: false });
	});
});

describe('trueShare', () => {
	const statements = (trues: number, falses: number) => [
		...Array.from({ length: trues }, (_, i) => trueFalse(`Statement ${i}.`, true)),
		...Array.from({ length: falses }, (_, i) => trueFalse(`Claim ${i}.`, false))
	];
	it.each([
		[5, 5, true],
		[4, 6, true],
		[7, 3, false],
		[1, 0, true],
		[0, 0, true],
		[3, 0, false]
	])('%i true and %i false', (trues, falses, pass) => {
		expect(trueShare(statements(trues, falses)).pass).toBe(pass);
	});
});

it('flawRates counts items, not flaws', () => {
	const items = at([0, 1, 2, 3]);
	const flaw = (i: number, severity: Flaw['severity'], rule: string): Flaw => ({
		rule,
		severity,
		item: (items[i] as Item).id,
		message: ''
	});
	const rates = flawRates(items, [
		flaw(0, 'WARN', 'a'),
		flaw(0, 'WARN', 'b'),
		flaw(1, 'WARN', 'b'),
		flaw(2, 'ERROR', 'c')
	]);
	expect(rates).toMatchObject({ error: 0.25, oneWarn: 0.5, twoWarns: 0.25, pass: false });
	expect(rates.byRule.map((r) => r.rule)).toEqual(['b', 'a', 'c']);
});

it('bankChecks passes only if every part does', () => {
	expect(bankChecks([]).pass).toBe(true);
	expect(bankChecks(at([1, 1, 1, 1])).pass).toBe(false);
});
