import { describe, expect, it } from 'vitest';
import { trendPlot, trendText, type FinishedExam } from './trend';

const exam = (estimate: number, i = 0): FinishedExam => ({
	id: `exam-${i}-${estimate}`,
	title: 'DVA-C02: full paper',
	mode: 'exam',
	day: 20_000 + i,
	questions: 65,
	score: {
		estimate,
		low: estimate - 60,
		high: estimate + 60,
		passMark: 720,
		minimum: 100,
		maximum: 1000,
		verdict: estimate - 60 >= 720 ? 'pass' : estimate + 60 < 720 ? 'fail' : 'too-close',
		correct: 36,
		scored: 50
	}
});

it.each<[number[], string]>([
	[[], ''],
	[[640], 'One paper so far, estimated at 640. A second one shows a trend.'],
	[
		[500, 640],
		'2 papers, up by about 140 points from the earlier to the later half; 0 of them passed clearly.'
	],
	[
		[700, 720],
		'2 papers, about level from the earlier to the later half; 0 of them passed clearly.'
	],
	[
		[800, 900, 600],
		'3 papers, down by about 200 points from the earlier to the later half; 2 of them passed clearly.'
	]
])('%j: %s', (scores, text) => {
	expect(trendText(scores.map(exam))).toBe(text);
});

describe('the plot', () => {
	const size = { width: 400, height: 200, left: 40, right: 10, top: 10, bottom: 20 };

	it('puts better scores higher, and all inside', () => {
		const { points, yPass, ticks } = trendPlot([exam(500, 0), exam(800, 1)], size);
		expect(points.map(({ y }) => y > yPass)).toEqual([true, false]);
		expect(ticks.map(({ value }) => value)).toEqual([100, 550, 1000]);
		for (const { x, y } of points) {
			expect(x).toBeGreaterThan(40);
			expect(x).toBeLessThan(390);
			expect(y).toBeGreaterThan(10);
			expect(y).toBeLessThan(180);
		}
	});
});
