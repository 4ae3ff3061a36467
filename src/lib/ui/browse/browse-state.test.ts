import { beforeEach, describe, expect, it } from 'vitest';
import { cardId, courseId, deviceId } from '../../core/ids';
import type { CoursePayload } from '../../course/types';
import { derivation } from '../../memory/derivation';
import { memoryStore } from '../../progress/memory-store';
import type { NewEntry } from '../../progress/port';
import type { Services } from '../shared/services';
import { courseCards, type Deck, type Subject } from '../study/deck';
import type { Study } from '../study/open-study';
import { BrowseState } from './browse-state.svelte';

const today = 20_000;
const names = ['ant', 'bee', 'cat'];
const ids = names.map((name) => cardId('fact', name));
const [ant, bee, cat] = ids as [(typeof ids)[0], (typeof ids)[0], (typeof ids)[0]];
const course: CoursePayload = {
	id: courseId('c'),
	title: 'C',
	description: '',
	blueprint: null,
	blueprints: [],
	lessons: [],
	facts: [],
	items: [],
	glossary: {}
};
const subject = (name: string, position: number): Subject => ({
	card: cardId('fact', name),
	position,
	text: name,
	lesson: null,
	section: null,
	domain: null,
	group: null,
	items: []
});
const deck: Deck = {
	course,
	subjects: new Map(names.map((name, i) => [cardId('fact', name), subject(name, i)])),
	items: new Map(),
	weight: () => 1
};

let made = 0;
const notHere = () => Promise.reject(new Error('not in this test'));
const services: Services = {
	newSeed: () => `id${++made}`,
	now: () => ({ atMs: today * 86_400_000 + ++made, offsetMinutes: 0 }),
	store: notHere,
	secondStore: notHere
};

async function opened(): Promise<BrowseState> {
	const store = memoryStore({ device: deviceId('d'), derivation, witness: null });
	const health = await store.open();
	const sync = await store.sync(courseCards(deck), () => [], {
		...services.now(),
		day: today,
		newEntryId: () => expect.unreachable()
	});
	const settings = await store.settings(course.id);
	const study: Study = { deck, store, settings, health, sync, today: () => today };
	return BrowseState.load(study, services);
}

let browse: BrowseState;
beforeEach(async () => {
	browse = await opened();
});

const tick = (...cards: (typeof ids)[number][]) => cards.forEach((id) => browse.ticked.add(id));
const flags = () => ids.map((id) => browse.row(id)?.card.flag);
const flag = (to: number) =>
	browse.act({ kind: 'flag', flag: to }, (cards) => `Flag ${to} on ${cards}.`);

/** An answer, as the review page would have written it. */
async function answered(): Promise<NewEntry & { clock: number }> {
	const { entries } = await browse.study.store.record([
		{
			kind: 'review',
			id: services.newSeed() as NewEntry['id'],
			version: 1,
			device: deviceId('d'),
			course: course.id,
			card: ant,
			...services.now(),
			day: today,
			purpose: 'study',
			item: null,
			form: 'flashcard',
			rating: 'easy',
			correct: null,
			answer: null,
			responseMs: 1000,
			guessChance: 0,
			previous: null,
			intervalDays: 8,
			stepMinutes: null,
			session: 's'
		}
	]);
	await browse.reload();
	const [entry] = entries;
	if (!entry) throw new Error('Nothing was written');
	return entry;
}

describe('an action on the ticked cards', () => {
	it('bears on those in view only, and clears the ticks', async () => {
		tick(ant, bee, cat);
		browse.query = 'ant or bee';
		expect([browse.chosen.length, browse.hiddenTicks]).toEqual([2, 1]);
		await flag(1);
		expect(flags()).toEqual([1, 1, 0]);
		expect(browse.said).toBe('Flag 1 on 2 cards.');
		expect(browse.ticked.size).toBe(0);
	});

	it('is one step to take back', async () => {
		tick(ant, bee);
		await flag(2);
		await browse.undo();
		expect(flags()).toEqual([0, 0, 0]);
		expect(browse.said).toBe('Taken back for 2 cards.');
		expect(browse.lastDone).toBeNull();
	});

	it('is written once where its button is pressed twice', async () => {
		tick(ant);
		const before = await browse.study.store.entryCount();
		await Promise.all([flag(1), flag(1)]);
		expect(await browse.study.store.entryCount()).toBe(before + 1);
	});

	it('offers no earlier undo where it changes nothing, and keeps the ticks', async () => {
		tick(ant);
		await flag(1);
		tick(ant);
		await flag(1);
		expect(browse.said).toMatch(/^Nothing to change/);
		expect(browse.lastDone).toBeNull();
		expect(browse.ticked.size).toBe(1);
		browse.said = '';
		expect(browse.lastDone).toBe('Flag 1 on 1 card.');
	});
});

describe('undo', () => {
	it('takes back a correction before the action that came before it', async () => {
		const answer = await answered();
		const given = browse.row(ant)?.card.dueDay;
		tick(bee);
		await flag(3);
		await browse.rerate(answer, 'again');
		expect(browse.row(ant)?.card.dueDay).not.toBe(given);
		await browse.undo();
		expect(browse.row(ant)?.card.dueDay).toBe(given);
		expect(flags()).toEqual([0, 3, 0]);
		await browse.undo();
		expect(flags()).toEqual([0, 0, 0]);
		await browse.undo();
		expect(browse.lastDone).toBeNull();
	});
});

describe('an address', () => {
	const order = { key: 'due', descending: true } as const;

	it('brings back the search, the order and the open card', () => {
		browse.go({ query: 'bee', order, card: bee });
		expect(browse.place).toEqual({ query: 'bee', order, card: bee });
		expect(browse.found.map((row) => row.card.id)).toEqual([bee]);
	});

	it('opens nothing where its card is gone', () => {
		browse.go({ query: '', order, card: 'fact:dodo' });
		expect(browse.open).toBeNull();
	});
});
