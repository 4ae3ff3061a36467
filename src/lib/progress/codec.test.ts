import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivation } from '../memory/derivation';
import { decodeArchived, decodeEntry, decodeMark, decodeSettings } from './codec';
import { frame, move, placed, review, undo } from './contract/sample';
import type { LogEntry } from '../memory/types';
import { StorageProblem } from './problems';

const answer = placed(review('a', 1));
const every: LogEntry[] = [
	answer,
	placed(undo('a', 2, answer)),
	placed(move('a', 'b', 3)),
	placed({ ...frame('a', 4), kind: 'rerate', target: answer.id, rating: 'hard' }),
	placed({ ...frame('a', 5), kind: 'suspend', suspended: true }),
	placed({ ...frame('a', 6), kind: 'bury', untilDay: null }),
	placed({ ...frame('a', 7), kind: 'flag', flag: 4 }),
	placed({ ...frame('a', 8), kind: 'reset' }),
	placed({ ...frame('a', 9), kind: 'reschedule', dueDay: 30_000 })
];

describe('decodeEntry', () => {
	it.each(every.map((entry) => [entry.kind, entry] as const))(
		'reads a %s entry',
		(_kind, entry) => {
			expect(decodeEntry(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
		}
	);

	it.each(every.map((entry) => [entry.kind, entry] as const))(
		'names the field that a %s entry lacks or has wrong',
		(_kind, entry) => {
			for (const key of Object.keys(entry)) {
				const without = Object.fromEntries(Object.entries(entry).filter(([name]) => name !== key));
				for (const wrong of [without, { ...entry, [key]: { not: 'this' } }])
					expect(() => decodeEntry(wrong, 'Entry 7')).toThrow(`Entry 7, field "${key}"`);
			}
		}
	);

	it('gives back what it was given or refuses, whatever it is given', () => {
		const value = fc.oneof(fc.jsonValue(), fc.constantFrom(NaN, Infinity, 'good', '', -1, 1.5));
		fc.assert(
			fc.property(
				fc.constantFrom(...every),
				fc.constantFrom(...Object.keys(answer), 'to', 'target', 'extra'),
				value,
				(entry, key, wrong) => {
					const given = { ...entry, [key]: wrong };
					try {
						expect(decodeEntry(given)).toEqual(given);
					} catch (error) {
						expect(error).toBeInstanceOf(StorageProblem);
					}
				}
			),
			{ numRuns: 2_000 }
		);
	});
});

it('reads settings as they are', () => {
	expect(decodeSettings(derivation.defaultSettings)).toEqual(derivation.defaultSettings);
	const wrong = { ...derivation.defaultSettings, weekdayLoad: [1, 1] };
	expect(() => decodeSettings(wrong)).toThrow('Settings, field "weekdayLoad"');
});

it('takes nothing for a mark or a list that is none', () => {
	const mark = { count: 3, lastId: 'e3', hash: 'ff' };
	expect(decodeMark(mark)).toEqual(mark);
	for (const wrong of [null, 'x', { ...mark, count: -1 }, { ...mark, count: '3' }])
		expect(decodeMark(wrong)).toBeNull();
	for (const wrong of [null, undefined, {}, [{ id: 'a' }]])
		expect(decodeArchived(wrong)).toEqual([]);
});
