import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyChain, nextChain } from './chain';
import { nextClock } from './clock';
import { placed, review } from './contract/sample';

const entry = placed({ ...review('a', 0), id: 'e1' as never });
const chainOf = (...entries: (typeof entry)[]) => entries.reduce(nextChain, emptyChain);

describe('nextChain', () => {
	it('is the same on every device and in every version of the app', () => {
		expect(chainOf(entry)).toBe('0f3b12e8ab94b4dd');
	});

	it('does not depend on the order of the fields', () => {
		const turned = Object.fromEntries(Object.entries(entry).reverse()) as unknown as typeof entry;
		expect(chainOf(turned)).toBe(chainOf(entry));
	});

	it('changes with every field', () => {
		const keys = Object.keys(entry) as (keyof typeof entry)[];
		const changed = keys.map((key) => chainOf({ ...entry, [key]: 'changed' }));
		expect(new Set([...changed, chainOf(entry)]).size).toBe(keys.length + 1);
	});

	it('changes with the order, and with a lost entry', () => {
		const other = placed({ ...review('b', 1), id: 'e2' as never });
		const chains = [chainOf(entry, other), chainOf(other, entry), chainOf(entry), chainOf(other)];
		expect(new Set(chains).size).toBe(4);
	});

	it('rarely meets itself: 20,000 entries, no two alike', () => {
		const seen = new Set<string>();
		for (let at = 0; at < 20_000; at++) seen.add(nextChain(emptyChain, { ...entry, atMs: at }));
		expect(seen.size).toBe(20_000);
	});
});

describe('nextClock', () => {
	it('is later than all that is known, and the wall clock where it can be', () => {
		fc.assert(
			fc.property(fc.integer(), fc.integer(), (atMs, known) => {
				const clock = nextClock(atMs, known);
				expect(clock).toBeGreaterThan(known);
				expect(clock).toBe(Math.max(atMs, known + 1));
			})
		);
	});
});
