import { expect, it } from 'vitest';
import { defaultSettings } from '../../memory/settings';
import { newCard } from '../../memory/apply';
import type { LogEntry } from '../../memory/types';
import { sampleSnapshot } from '../../progress/backup/sample-snapshot';
import { countingReviews, forgettingCurve } from './curve';

const sample = sampleSnapshot(3, defaultSettings).entries;
const base = sample[0] as Extract<LogEntry, { kind: 'review' }>;
const review = (id: string, day: number, rating: typeof base.rating): LogEntry => ({
	...base,
	id: id as typeof base.id,
	day,
	rating
});
const after = (kind: 'undo' | 'rerate', id: string, target: string): LogEntry =>
	({ ...base, kind, id, target, rating: 'again' }) as unknown as LogEntry;

it('counts corrected ratings and leaves out what was taken back', () => {
	const history = [
		review('a', 1, 'good'),
		review('b', 2, 'good'),
		after('undo', 'u', 'a'),
		after('rerate', 'r', 'b')
	];
	expect(countingReviews(history).map((r) => [r.id, r.rating])).toEqual([['b', 'again']]);
});

it('falls from 1 between answers', () => {
	const card = newCard(base.card, base.course);
	const history = [review('a', 10, 'good'), review('b', 12, 'good')];
	const { points, answers } = forgettingCurve(history, card, null, 40);
	expect(answers.map((a) => a.day)).toEqual([10, 12]);
	expect(points[0]).toEqual({ day: 10, retrievability: 1 });
	expect(points.at(-1)?.day).toBe(40);
	expect(points.every((p) => p.retrievability > 0 && p.retrievability <= 1)).toBe(true);
	const afterSecond = points.filter((p) => p.day >= 12).slice(1);
	expect(afterSecond[0]?.retrievability).toBe(1);
	for (const [i, p] of afterSecond.entries())
		if (i > 0) expect(p.retrievability).toBeLessThan(afterSecond[i - 1]?.retrievability ?? 0);
});

it('is empty for a new card', () => {
	expect(forgettingCurve([], newCard(base.card, base.course), null, 5).points).toEqual([]);
});
