import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CardId } from '../core/ids';
import { orderMoves } from './sync-plan';

/** One-to-one renamings of up to eight cards, some of them chains and rings. */
const renamings = fc
	.tuple(
		fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']),
		fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], { minLength: 8 })
	)
	.map(([from, to]) =>
		from.flatMap((name, at) =>
			to[at] && to[at] !== name ? [{ from: name as CardId, to: to[at] as CardId }] : []
		)
	);

it('carries every card to its new name and none to two', () => {
	fc.assert(
		fc.property(renamings, (pairs) => {
			const holders = new Map(pairs.map(({ from }) => [from, [from]]));
			for (const { from, to } of orderMoves(pairs)) {
				const carried = holders.get(from) ?? [];
				holders.delete(from);
				holders.set(to, [...(holders.get(to) ?? []), ...carried]);
			}
			expect(new Map(holders)).toEqual(new Map(pairs.map(({ from, to }) => [to, [from]])));
		})
	);
});
