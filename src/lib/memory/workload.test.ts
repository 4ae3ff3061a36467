import { describe, expect, it } from 'vitest';
import { sampleCard, sampleNew } from './sample-cards';
import { defaultSettings } from './settings';
import { defaultPace, workload, workloadRetentions, type WorkloadInput } from './workload';

const course = (count: number) =>
	Array.from({ length: count }, (_, i) =>
		i % 3 === 0
			? sampleNew(`${i}`)
			: sampleCard(`${i}`, {
					memory: { stabilityDays: 1 + ((i * 7919) % 60), difficulty: 1 + (i % 9) },
					lastDay: 110 - ((i * 31) % 30)
				})
	);
const input = (change: Partial<WorkloadInput> = {}): WorkloadInput => ({
	cards: course(300),
	settings: defaultSettings,
	day: 110,
	days: 90,
	seed: 's',
	...change
});

describe('workload', () => {
	it('gives the same figures again, and others for another seed', () => {
		expect(workload(input())).toEqual(workload(input()));
		expect(workload(input({ seed: 't' }))).not.toEqual(workload(input()));
	});

	it('asks for more the more is to be remembered', () => {
		const told = workload(input());
		expect(told.map(({ retention }) => retention)).toEqual([...workloadRetentions]);
		for (const field of ['reviewsPerDay', 'remembered'] as const) {
			const values = told.map((one) => one[field]);
			expect(values).toEqual([...values].sort((a, b) => a - b));
			expect(values.at(-1)).toBeGreaterThan((values[0] ?? 0) * 1.1);
		}
	});

	it('takes more time above 0.85, where fewer lapses save nothing any more', () => {
		const minutes = workload(input({ retentions: [0.85, 0.9, 0.95, 0.97] })).map(
			({ minutesPerDay }) => minutesPerDay
		);
		expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
	});

	it('counts a single card exactly: learnt once and firm, it comes back once', () => {
		const cards = [sampleCard('x', { memory: { stabilityDays: 30, difficulty: 5 }, lastDay: 100 })];
		const [told] = workload(
			input({ cards, days: 25, retentions: [0.9], pace: { ...defaultPace, secondsPerLapse: 0 } })
		);
		expect(told?.reviewsPerDay).toBeCloseTo(1 / 25, 9);
		expect(told?.minutesPerDay).toBeCloseTo(9 / 60 / 25, 9);
		expect(told?.newPerDay).toBe(0);
	});

	it('begins new cards at the daily limit', () => {
		const cards = Array.from({ length: 100 }, (_, i) => sampleNew(`${i}`));
		const settings = { ...defaultSettings, newPerDay: 2 };
		const [few] = workload(input({ cards, settings, days: 10, retentions: [0.9] }));
		expect(few?.newPerDay).toBe(2);
		const [none] = workload(
			input({ cards, settings: { ...settings, newPerDay: 0 }, days: 10, retentions: [0.9] })
		);
		expect(none?.newPerDay).toBe(0);
	});

	it('stands for all cards where only some are followed', () => {
		const few = workload(input({ cards: course(500), retentions: [0.9] }))[0];
		const many = workload(
			input({
				cards: Array.from({ length: 8 }, () => course(500)).flat(),
				settings: { ...defaultSettings, newPerDay: 160 },
				retentions: [0.9]
			})
		)[0];
		expect((many?.reviewsPerDay ?? 0) / (few?.reviewsPerDay ?? 1)).toBeGreaterThan(7);
		expect((many?.reviewsPerDay ?? 0) / (few?.reviewsPerDay ?? 1)).toBeLessThan(9);
	});

	it('is nothing for nothing', () => {
		expect(workload(input({ cards: [], retentions: [0.9] }))).toEqual([
			{ retention: 0.9, reviewsPerDay: 0, newPerDay: 0, minutesPerDay: 0, remembered: 0 }
		]);
		const cards = [sampleCard('x', { suspended: true })];
		expect(workload(input({ cards, retentions: [0.9] }))[0]?.reviewsPerDay).toBe(0);
	});
});
