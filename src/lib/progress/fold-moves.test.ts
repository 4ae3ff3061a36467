import { describe, expect, it } from 'vitest';
import { frame, fact, move, placed, review } from './contract/sample';
import { byOwner, movesByCard, ownerOf } from './fold-moves';

const moves = (...list: [string, string, number][]) =>
	list.map(([from, to, minutes]) => placed(move(from, to, minutes)));

describe('ownerOf', () => {
	it.each<[string, string, number, [string, string, number][], string]>([
		['without moves', 'a', 5, [], 'a'],
		['before a move', 'a', 5, [['a', 'b', 6]], 'b'],
		['after a move', 'a', 7, [['a', 'b', 6]], 'a'],
		[
			'along a chain',
			'a',
			5,
			[
				['b', 'c', 8],
				['a', 'b', 6]
			],
			'c'
		],
		[
			'not along a move made before',
			'a',
			5,
			[
				['b', 'c', 5.5],
				['a', 'b', 6]
			],
			'b'
		],
		[
			'by the first of two moves',
			'a',
			5,
			[
				['a', 'c', 9],
				['a', 'b', 6]
			],
			'b'
		],
		[
			'by the second where it came in between',
			'a',
			7,
			[
				['a', 'c', 9],
				['a', 'b', 6]
			],
			'c'
		],
		[
			'there and back',
			'a',
			5,
			[
				['a', 'b', 6],
				['b', 'a', 7]
			],
			'a'
		],
		[
			'and away again',
			'a',
			5,
			[
				['a', 'b', 6],
				['b', 'a', 7],
				['a', 'd', 8]
			],
			'd'
		]
	])('%s', (_name, card, minutes, list, owner) => {
		const entry = placed(review(card, minutes));
		expect(ownerOf(entry, movesByCard(moves(...list)))).toBe(fact(owner));
	});

	it('gives a move to the card that it led to', () => {
		const [first, second] = moves(['a', 'b', 1], ['b', 'c', 2]);
		const known = movesByCard([first, second].flatMap((one) => one ?? []));
		expect([first, second].map((one) => one && ownerOf(one, known))).toEqual([
			fact('c'),
			fact('c')
		]);
	});

	it('breaks ties of the clock by id', () => {
		const early = { ...placed(review('a', 5)), id: 'e1' as never };
		const late = { ...placed(review('a', 5)), id: 'e3' as never };
		const between = placed({ ...frame('a', 5), id: 'e2' as never, kind: 'move', to: fact('b') });
		const owned = byOwner([late, between, early]);
		expect(owned.get(fact('a'))).toEqual([late]);
		expect(owned.get(fact('b'))).toEqual([early, between]);
	});
});
