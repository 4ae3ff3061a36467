import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fsrs6 } from './fsrs6';
import { buildQueue, orderReviews, type Queue, type QueueInput } from './queue';
import { retrievabilityOn } from './retrievability';
import { sampleCard, sampleLearning, sampleNew } from './sample-cards';
import { defaultSettings } from './settings';
import type { Card, StudySettings } from './types';

const nowMs = 1_000_000_000;
const minute = 60_000;

/** The section is the first letter of the card's name, the group its letters up to the dash. */
const nameOf = (card: Card) => card.id.slice('fact:'.length);
const input = (change: Partial<QueueInput<Card>> = {}): QueueInput<Card> => ({
	learning: [],
	review: [],
	fresh: [],
	done: { fresh: 0, reviews: 0 },
	settings: defaultSettings,
	day: 110,
	nowMs,
	sectionOf: () => null,
	groupOf: (card) => (nameOf(card).includes('-') ? (nameOf(card).split('-')[0] ?? null) : null),
	weightOf: () => 1,
	seed: 's',
	...change
});
const names = ({ entries }: Queue<Card>) => entries.map(({ card }) => nameOf(card)).join(' ');
const settings = (change: Partial<StudySettings>) => ({ ...defaultSettings, ...change });
const bunch = (count: number, make: (name: string) => Card, letter = 'c') =>
	Array.from({ length: count }, (_, i) => make(`${letter}${i}`));

describe('buildQueue', () => {
	it('begins with steps that have ended, ends with those that end within 20 minutes', () => {
		const queue = buildQueue(
			input({
				learning: [
					sampleLearning('far', nowMs + 21 * minute),
					sampleLearning('soon', nowMs + 20 * minute),
					sampleLearning('late', nowMs - minute),
					sampleLearning('later', nowMs - 2 * minute),
					sampleLearning('just', nowMs)
				],
				review: [sampleCard('due')]
			})
		);
		expect(names(queue)).toBe('later late just due soon');
		expect(queue.entries.map(({ reason }) => reason)).toEqual([
			'step',
			'step',
			'step',
			'review',
			'step-early'
		]);
		expect(queue.counts).toEqual({ step: 3, review: 1, new: 0, 'step-early': 1 });
		expect(queue.nextStepAtMs).toBe(nowMs + 21 * minute);
	});

	it('has nothing to say for an empty course', () => {
		expect(buildQueue(input())).toEqual({
			entries: [],
			counts: { step: 0, review: 0, new: 0, 'step-early': 0 },
			heldBack: { reviews: 0, fresh: 0 },
			nextStepAtMs: null
		});
	});

	it.each([
		['suspended', { suspended: true }, false],
		['a suspended leech', { suspended: true, leech: true }, false],
		['a marked leech', { leech: true }, true],
		['buried till tomorrow', { buriedUntilDay: 111 }, false],
		['buried till today', { buriedUntilDay: 110 }, true],
		['buried till yesterday', { buriedUntilDay: 109 }, true],
		['flagged', { flag: 2 }, true]
	])('%s: %o', (_, change, shown) => {
		for (const of of [
			{ review: [sampleCard('x', change)] },
			{ fresh: [sampleNew('x', change)] },
			{ learning: [sampleLearning('x', nowMs - 1, change)] }
		])
			expect(buildQueue(input(of)).entries).toHaveLength(shown ? 1 : 0);
	});

	it.each([
		[{ fresh: 0, reviews: 0 }, undefined, 20, 200],
		[{ fresh: 5, reviews: 60 }, undefined, 15, 140],
		[{ fresh: 25, reviews: 300 }, undefined, 0, 0],
		[{ fresh: 5, reviews: 60 }, { newPerDay: 0, reviewsPerDay: 80 }, 0, 20]
	])('done %o, limits %o: %i new, %i reviews', (done, limits, fresh, reviews) => {
		const queue = buildQueue(
			input({ done, limits, fresh: bunch(30, sampleNew, 'n'), review: bunch(250, sampleCard, 'r') })
		);
		expect(queue.counts).toMatchObject({ new: fresh, review: reviews });
		expect(queue.heldBack).toEqual({ reviews: 250 - reviews, fresh: 30 - fresh });
		expect(queue.entries).toHaveLength(fresh + reviews);
	});

	it('leaves out reviews of later days', () => {
		const review = [sampleCard('a', { dueDay: 111 }), sampleCard('b', { dueDay: null })];
		expect(buildQueue(input({ review })).entries).toEqual([]);
	});

	it('spreads new cards evenly among reviews', () => {
		const queue = buildQueue(
			input({ review: bunch(9, sampleCard, 'r'), fresh: bunch(3, sampleNew, 'n') })
		);
		const places = queue.entries.flatMap(({ reason }, i) => (reason === 'new' ? [i] : []));
		expect(places).toEqual([2, 6, 10]);
	});

	it('keeps new cards in the order of the course, or mixes them the same way all day', () => {
		const fresh = bunch(20, sampleNew, 'n');
		const course = names(buildQueue(input({ fresh })));
		expect(course).toBe(fresh.map(nameOf).join(' '));
		const mixed = (cards: readonly Card[], seed: string) =>
			names(buildQueue(input({ fresh: cards, seed, settings: settings({ newOrder: 'mixed' }) })));
		const first = mixed(fresh, 'monday');
		expect(first).not.toBe(course);
		expect(mixed(fresh, 'tuesday')).not.toBe(first);
		const rest = fresh.filter((card) => nameOf(card) !== first.split(' ')[0]);
		expect(mixed(rest, 'monday')).toBe(first.split(' ').slice(1).join(' '));
	});

	it('does not begin with a sibling of the card shown last', () => {
		const review = [sampleCard('a-1', { dueDay: 100 }), sampleCard('b-1', { dueDay: 105 })];
		expect(names(buildQueue(input({ review })))).toBe('a-1 b-1');
		expect(names(buildQueue(input({ review, previous: sampleCard('a-2') })))).toBe('b-1 a-1');
	});

	it('parts siblings among the ended steps by a review that is none', () => {
		const learning = ['a-1', 'a-2', 'a-3'].map((name, i) => sampleLearning(name, nowMs - 9 + i));
		const review = ['a-4', 'b-1', 'b-2', 'c-1'].map((name, i) => sampleCard(name, { dueDay: i }));
		expect(names(buildQueue(input({ learning, review })))).toBe('a-1 b-1 a-2 b-2 a-3 c-1 a-4');
		expect(names(buildQueue(input({ learning })))).toBe('a-1 a-2 a-3');
	});

	it('keeps siblings and sections apart across reviews and new cards', () => {
		const queue = buildQueue(
			input({
				review: [1, 2, 3].map((i) => sampleCard(`a-${i}`)),
				fresh: [4, 5].map((i) => sampleNew(`a-${i}`)).concat(bunch(4, sampleNew, 'b')),
				sectionOf: (card) => nameOf(card)[0] ?? null
			})
		);
		expect(queue.entries.map(({ card }) => nameOf(card)[0]).join('')).toBe('ababababa');
	});
});

describe('any queue', () => {
	const kinds = ['new', 'review', 'step', 'soon', 'later'] as const;
	const cardOf = (kind: (typeof kinds)[number], name: string, change: Partial<Card>) => {
		const make: Record<typeof kind, () => Card> = {
			new: () => sampleNew(name, change),
			review: () => sampleCard(name, { dueDay: 108, ...change }),
			step: () => sampleLearning(name, nowMs - minute, change),
			soon: () => sampleLearning(name, nowMs + minute, change),
			later: () => sampleLearning(name, nowMs + 60 * minute, change)
		};
		return make[kind]();
	};
	const anyInput = fc
		.record({
			cards: fc.array(
				fc.record({
					kind: fc.constantFrom(...kinds),
					group: fc.constantFrom('a', 'b', 'c', 'd'),
					suspended: fc.boolean()
				}),
				{ maxLength: 40 }
			),
			limits: fc.record({ newPerDay: fc.nat(10), reviewsPerDay: fc.nat(10) }),
			done: fc.record({ fresh: fc.nat(4), reviews: fc.nat(4) }),
			reviewOrder: fc.constantFrom('due', 'retrievability', 'blueprint' as const)
		})
		.map(({ cards, limits, done, reviewOrder }) => {
			const made = cards.map(({ kind, group, suspended }, i) => ({
				kind,
				card: cardOf(kind, `${group}-${i}`, { suspended })
			}));
			const of = (...wanted: string[]) =>
				made.filter(({ kind }) => wanted.includes(kind)).map(({ card }) => card);
			return input({
				learning: of('step', 'soon', 'later'),
				review: of('review'),
				fresh: of('new'),
				limits,
				done,
				settings: settings({ reviewOrder })
			});
		});

	it('shows each card once, keeps to the limits, ends with the early steps', () => {
		fc.assert(
			fc.property(anyInput, (one) => {
				const { entries, counts, heldBack } = buildQueue(one);
				const ids = entries.map(({ card }) => card.id);
				expect(new Set(ids).size).toBe(ids.length);
				expect(entries.some(({ card }) => card.suspended)).toBe(false);
				for (const reason of ['step', 'review', 'new', 'step-early'] as const)
					expect(entries.filter((entry) => entry.reason === reason)).toHaveLength(counts[reason]);
				const limits = one.limits ?? defaultSettings;
				expect(counts.review).toBeLessThanOrEqual(
					Math.max(0, limits.reviewsPerDay - one.done.reviews)
				);
				expect(counts.new).toBeLessThanOrEqual(Math.max(0, limits.newPerDay - one.done.fresh));
				const open = one.fresh.filter(({ suspended }) => !suspended).length;
				expect(counts.new + heldBack.fresh).toBe(open);
				const reasons = entries.map(({ reason }) => reason);
				expect(reasons.slice(ids.length - counts['step-early'])).toEqual(
					Array.from({ length: counts['step-early'] }, () => 'step-early')
				);
			})
		);
	});

	it('parts siblings as long as others are left before the early steps', () => {
		fc.assert(
			fc.property(anyInput, (one) => {
				const shown = buildQueue(one)
					.entries.filter(({ reason }) => reason !== 'step-early')
					.map(({ card }) => one.groupOf(card));
				for (let i = 1; i < shown.length; i++)
					if (shown[i] === shown[i - 1])
						// Side by side only where that group is all that is left, or outnumbers all others together.
						expect(shown.slice(i).filter((group) => group === shown[i]).length * 2).toBeGreaterThan(
							shown.length - i
						);
			})
		);
	});
});

describe('orderReviews', () => {
	const strong = sampleCard('strong', {
		memory: { stabilityDays: 100, difficulty: 5 },
		lastDay: 40,
		dueDay: 99
	});
	const weak = sampleCard('weak', {
		memory: { stabilityDays: 2, difficulty: 5 },
		lastDay: 105,
		dueDay: 107
	});
	const heavy = sampleCard('heavy', { dueDay: 110 });
	const weightOf = (card: Card) => (card === heavy ? 10 : 1);

	it.each([
		['due', 'strong weak heavy'],
		['retrievability', 'weak heavy strong'],
		['blueprint', 'heavy weak strong']
	] as const)('by %s: %s', (reviewOrder, wanted) => {
		const order = orderReviews([heavy, weak, strong], {
			settings: settings({ reviewOrder }),
			day: 110,
			weightOf,
			seed: 's'
		});
		expect(order.map(nameOf).join(' ')).toBe(wanted);
	});

	it('never puts the better remembered first when ordered by retrievability', () => {
		const model = fsrs6(null);
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.double({ min: 0.1, max: 500, noNaN: true }), fc.nat(100))),
				(list) => {
					const cards = list.map(([stabilityDays, days], i) =>
						sampleCard(`${i}`, {
							memory: { stabilityDays, difficulty: 5 },
							lastDay: 110 - days,
							dueDay: 110
						})
					);
					const order = orderReviews(cards, {
						settings: settings({ reviewOrder: 'retrievability' }),
						day: 110,
						weightOf: () => 1,
						seed: 's'
					}).map((card) => retrievabilityOn(card, 110, model));
					expect(order).toEqual([...order].sort((a, b) => a - b));
				}
			)
		);
	});
});
