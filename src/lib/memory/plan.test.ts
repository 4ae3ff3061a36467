import { describe, expect, it } from 'vitest';
import { examPlan, type PlanInput } from './plan';
import { sampleCard, sampleNew } from './sample-cards';
import { defaultSettings } from './settings';
import { defaultPace } from './workload';
import type { Card, StudySettings } from './types';

const fresh = (count: number, letter = 'n') =>
	Array.from({ length: count }, (_, i) => sampleNew(`${letter}${i}`));
const plan = (
	cards: readonly Card[],
	days: number,
	minutesPerDay: number,
	settings: Partial<StudySettings> = {},
	weightOf: PlanInput<Card>['weightOf'] = () => 1
) =>
	examPlan({
		cards,
		weightOf,
		settings: { ...defaultSettings, examDay: 110 + days, minimumSeen: 2, ...settings },
		day: 110,
		minutesPerDay
	});
const begun = (told: ReturnType<typeof plan>) => told?.days.flatMap(({ fresh }) => fresh) ?? [];

describe('examPlan', () => {
	it.each([[{ examDay: null }], [{ examDay: 110 }], [{ examDay: 109 }]])(
		'is none for %o on day 110',
		(settings) => {
			expect(plan(fresh(3), 10, 30, settings)).toBeNull();
		}
	);

	it('has a line for each day up to the exam', () => {
		const told = plan(fresh(20), 10, 30);
		expect(told?.days.map(({ day }) => day)).toEqual([
			110, 111, 112, 113, 114, 115, 116, 117, 118, 119
		]);
	});

	it('begins every card once, in the order of the course, with days left to see it again', () => {
		const cards = fresh(100);
		const told = plan(cards, 30, 30);
		expect(told?.shortage).toBeNull();
		expect(begun(told)).toEqual(cards.map(({ id }) => id));
		expect(told?.days.at(-1)?.fresh).toEqual([]);
		const most = Math.max(...(told?.days.map(({ fresh }) => fresh.length) ?? []));
		expect(most).toBeLessThanOrEqual(Math.ceil(100 / 24));
	});

	it('never plans more minutes than there are, and none on free weekdays', () => {
		// Day 111 is a Wednesday.
		const told = plan(fresh(200), 21, 15, { weekdayLoad: [1, 1, 1, 0, 0.5, 1, 1] });
		for (const { day, minutes } of told?.days ?? []) {
			const share = day % 7 === 111 % 7 ? 0 : day % 7 === 112 % 7 ? 0.5 : 1;
			expect(minutes).toBeLessThanOrEqual(15 * share + 1e-9);
		}
	});

	it('sees each card as often as wanted: the answers suffice for it', () => {
		for (const minimumSeen of [1, 2, 4]) {
			const told = plan(fresh(50), 30, 60, { minimumSeen });
			expect(told?.goal).toBe(minimumSeen);
			expect(told?.shortage).toBeNull();
			const reviews = told?.days.reduce((sum, one) => sum + one.reviews, 0) ?? 0;
			expect(reviews).toBeGreaterThanOrEqual(50 * (minimumSeen - 1));
		}
	});

	it('wants no more sightings than there are days', () => {
		expect(plan(fresh(5), 2, 60, { minimumSeen: 5 })).toMatchObject({ goal: 2, shortage: null });
	});

	it('says what is short in numbers, and the minutes it names suffice', () => {
		const cards = fresh(400);
		const told = plan(cards, 20, 10);
		const { shortage } = told ?? {};
		expect(shortage?.missed).toBeGreaterThan(0);
		expect(shortage?.leave.length).toBeGreaterThan(0);
		expect(shortage?.leaveWeight).toBeCloseTo((shortage?.leave.length ?? 0) / 400, 9);
		const needed = shortage?.neededMinutesPerDay ?? 0;
		expect(needed).toBeGreaterThan(10);
		expect(plan(cards, 20, needed)?.shortage).toBeNull();
		expect(plan(cards, 20, needed - 1)?.shortage).not.toBeNull();
		// What is kept is begun, what is left is not.
		const kept = cards.map(({ id }) => id).filter((id) => !shortage?.leave.includes(id));
		expect(begun(told)).toEqual(kept);
		expect(
			plan(
				cards.filter(({ id }) => kept.includes(id)),
				20,
				10
			)?.shortage
		).toBeNull();
	});

	it('leaves the lightest first, and of equals the last of the course', () => {
		const cards = fresh(100);
		const heavy = (card: Card) => (Number(card.id.slice(6)) % 2 === 0 ? 5 : 1);
		const leave = plan(cards, 10, 5, {}, heavy)?.shortage?.leave ?? [];
		expect(leave.length).toBeGreaterThan(20);
		const light = cards.filter((card) => heavy(card) === 1).map(({ id }) => id);
		expect(leave.slice(0, 50)).toEqual(light.reverse().slice(0, leave.length));
	});

	it('has no minutes to name where no day would be long enough', () => {
		const told = plan(fresh(3_000), 2, 10);
		expect(told?.shortage?.neededMinutesPerDay).toBeNull();
	});

	it('expects more of more time, and more than of none', () => {
		const cards = [...fresh(100), ...Array.from({ length: 50 }, (_, i) => sampleCard(`r${i}`))];
		const scores = [0, 5, 15, 60].map((minutes) => plan(cards, 20, minutes)?.expected ?? 0);
		expect(scores).toEqual([...scores].sort((a, b) => a - b));
		const told = plan(cards, 20, 60, { examTarget: 0.9 });
		expect(told?.expected).toBeGreaterThan(0.9);
		expect(told?.reachesTarget).toBe(true);
		expect(scores[0]).toBeCloseTo(told?.expectedWithout ?? 0, 9);
		expect(plan(cards, 20, 0, { examTarget: 0.9 })?.reachesTarget).toBe(false);
	});

	it('reviews heavy cards first where minutes are few', () => {
		const cards = Array.from({ length: 60 }, (_, i) => sampleCard(`r${i}`, { dueDay: 100 }));
		const heavy = (card: Card) => (Number(card.id.slice(6)) < 30 ? 9 : 1);
		const score = (weightOf: (card: Card) => number) =>
			plan(cards, 2, 2, { minimumSeen: 1 }, weightOf)?.expected ?? 0;
		expect(score(heavy)).toBeGreaterThan(score(() => 1));
	});

	it('takes a new card as long as the learner does', () => {
		const one = examPlan({
			cards: fresh(1),
			weightOf: () => 1,
			settings: { ...defaultSettings, examDay: 111, minimumSeen: 1 },
			day: 110,
			minutesPerDay: 10,
			pace: { ...defaultPace, secondsPerNew: 90 }
		});
		expect(one?.days).toEqual([{ day: 110, fresh: ['fact:n0'], reviews: 0, minutes: 1.5 }]);
	});

	it('leaves suspended cards out', () => {
		const told = plan([sampleNew('off', { suspended: true }), sampleNew('on')], 10, 30);
		expect(begun(told)).toEqual(['fact:on']);
	});
});
