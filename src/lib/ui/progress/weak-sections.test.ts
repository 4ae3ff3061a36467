import { describe, expect, it } from 'vitest';
import { lessonId, sectionId } from '../../core/ids';
import type { Lesson } from '../../course/types';
import { sampleCard, sampleNew } from '../../memory/sample-cards';
import { defaultSettings } from '../../memory/settings';
import type { Card } from '../../memory/types';
import { parseQuery } from '../browse/query';
import type { Subject } from '../study/deck';
import { weakSections } from './weak-sections';

const section = (name: string) => ({
	id: sectionId(`one#${name}`),
	title: name,
	depth: 2,
	startLine: 1,
	endLine: 9,
	parent: null
});
const lesson: Lesson = {
	id: lessonId('one'),
	title: 'Lesson one',
	file: 'notes/one.md',
	summary: null,
	outcomes: [],
	domain: null,
	domains: [],
	minutes: 1,
	sections: ['sure', 'seldom', 'fresh', 'faded', 'lapsed', 'few'].map(section)
};

const some = (name: string, count: number, change: Partial<Card>) =>
	Array.from({ length: count }, (_, i) => sampleCard(`${name}/${i}`, change));
const cards = [
	...some('sure', 4, { lastDay: 110 }),
	...some('seldom', 4, { lastDay: 20, reps: 1 }),
	...some('fresh', 4, { lastDay: 107 }),
	...some('faded', 4, { lastDay: 20 }),
	...some('lapsed', 4, { lastDay: 105, lapses: 3 }),
	...some('few', 2, { lastDay: 0 }),
	sampleNew('few/new')
];
const sectionOf = (card: Card) => sectionId(`one#${card.id.slice(5).split('/')[0]}`);
const weak = weakSections(
	cards,
	(card) => ({ section: sectionOf(card) }) as Subject,
	[lesson],
	defaultSettings,
	110
);

describe('weakest sections', () => {
	it('are in the order of recall, without those of too few cards or answers, or recalled for sure', () => {
		expect(weak.recall.map((one) => one.section.title)).toEqual(['faded', 'lapsed', 'fresh']);
		// (1 + 0.9804 * 90 / 10)^-0.1542, FSRS-6's curve with its published decay.
		expect(weak.recall[0]?.recall).toBeCloseTo(0.703, 2);
	});

	it('are in the order of lapses, with those without left out', () => {
		expect(weak.lapses.map((one) => [one.section.title, one.lapses])).toEqual([['lapsed', 12]]);
	});

	it('say which they are', () => {
		expect(weak.insight).toMatch(/“faded” would be recalled least today.*“lapsed”.*12 times/);
		expect(weakSections([], () => undefined, [lesson], defaultSettings, 1).insight).toContain(
			'3 of its cards'
		);
		const sure = weakSections(
			some('sure', 4, { lastDay: 110 }),
			(card) => ({ section: sectionOf(card) }) as Subject,
			[lesson],
			defaultSettings,
			110
		);
		expect(sure.recall).toEqual([]);
		expect(sure.insight).toContain('No section stands out');
	});

	it('give a search that the page of all cards reads', () => {
		for (const { query } of weak.recall) expect(parseQuery(query)).toMatchObject({ ok: true });
	});
});
