import { describe, expect, it } from 'vitest';
import { calibration } from '../../memory/calibration';
import { calibrationInsight } from './calibration-words';

const bins = (list: Record<number, [seen: number, predicted: number, passed: number]>) =>
	calibration([
		{
			calibration: Array.from({ length: 10 }, (_, i) => {
				const [seen, predicted, passed] = list[i] ?? [0, 0, 0];
				return { seen, predicted: predicted * seen, passed };
			})
		}
	]);

describe('what the calibration says', () => {
	it.each([
		['nothing with too few', bins({ 9: [49, 0.9, 44] }), 'there are 49 so far'],
		['that it can be trusted', bins({ 9: [500, 0.92, 455] }), 'can be trusted'],
		['that it thinks too well', bins({ 9: [500, 0.95, 400] }), '15 points of 100 less often'],
		['that it thinks too badly', bins({ 8: [500, 0.85, 475] }), '10 points of 100 more often'],
		[
			'that bins are off while the mean is right',
			bins({ 5: [200, 0.55, 150], 9: [200, 0.95, 150] }),
			'single bins are off'
		]
	])('tells %s', (_what, result, words) => expect(calibrationInsight(result)).toContain(words));
});
