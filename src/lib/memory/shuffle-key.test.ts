import { expect, it } from 'vitest';
import { shuffleKey } from './shuffle-key';

const ids = Array.from({ length: 6 }, (_, i) => `fact:${i}`);
const order = (seed: string, of = ids) => {
	const key = shuffleKey(seed);
	return [...of].sort((a, b) => key(a) - key(b));
};

it('shuffles each way about as often', () => {
	const first = new Map<string, number>();
	const rounds = 6_000;
	for (let i = 0; i < rounds; i++) {
		const top = order(`${i}`)[0] ?? '';
		first.set(top, (first.get(top) ?? 0) + 1);
	}
	// Binomial, p = 1/6: 1,000 with a standard deviation of 29.
	for (const id of ids) expect(Math.abs((first.get(id) ?? 0) - rounds / 6)).toBeLessThan(150);
});

it('keeps the rest in order when one goes', () => {
	const all = order('monday');
	const rest = ids.filter((id) => id !== all[2]);
	expect(order('monday', rest)).toEqual(all.filter((id) => id !== all[2]));
});
