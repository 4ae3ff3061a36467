import { describe, expect, it } from 'vitest';
import { sampleCard, sampleNew } from '../../memory/sample-cards';
import { defaultSettings } from '../../memory/settings';
import { median, memoryHistograms } from './memory-histograms';

const card = (name: string, stabilityDays: number, difficulty: number, lastDay = 100) =>
	sampleCard(name, { memory: { stabilityDays, difficulty }, lastDay });

describe('histograms of memory', () => {
	const result = memoryHistograms(
		[card('a', 0.3, 1), card('b', 1, 5.5), card('c', 63.9, 10), card('d', 4000, 8), sampleNew('n')],
		defaultSettings,
		100
	);
	const filled = (bins: readonly { label: string; cards: number }[]) =>
		bins.flatMap(({ label, cards }) => (cards > 0 ? [`${label}: ${cards}`] : []));

	it('puts each card with a memory into one bin, on a scale that doubles', () => {
		expect(result.cards).toBe(4);
		expect(filled(result.stability.bins)).toEqual([
			'under 1 d: 1',
			'1 d: 1',
			'1 mo: 1',
			'17 mo +: 1'
		]);
		expect(filled(result.difficulty.bins)).toEqual([
			'1 to 2: 1',
			'5 to 6: 1',
			'8 to 9: 1',
			'9 to 10: 1'
		]);
	});

	it('tells what would be recalled today', () => {
		expect(filled(result.retrievability.bins)).toEqual(['90 to 100 %: 4']);
		const long = memoryHistograms([card('a', 1, 5, 0)], defaultSettings, 100);
		// (1 + 0.9804 * 100)^-0.1542 = 0.49
		expect(filled(long.retrievability.bins)).toEqual(['40 to 50 %: 1']);
	});

	it('is empty, not broken, where nothing was begun', () => {
		const none = memoryHistograms([sampleNew('n')], defaultSettings, 100);
		expect(none.cards).toBe(0);
		expect(filled(none.stability.bins)).toEqual([]);
	});

	it.each([
		[[], 0],
		[[3], 3],
		[[4, 1, 9], 4],
		[[1, 2, 3, 10], 2.5]
	])('the median of %j is %d', (values, middle) => expect(median(values)).toBe(middle));
});
