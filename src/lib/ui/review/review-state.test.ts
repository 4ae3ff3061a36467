import { expect, it } from 'vitest';
import { cardId, courseId, deviceId, itemId } from '../../core/ids';
import type { CoursePayload } from '../../course/types';
import type { Item } from '../../items/types';
import { derivation } from '../../memory/derivation';
import { MemoryRows } from '../../progress/memory-database';
import { memoryStore } from '../../progress/memory-store';
import type { Services } from '../shared/services';
import { courseCards, type Deck, type Subject } from '../study/deck';
import type { Study } from '../study/open-study';
import { outboxOn } from './outbox';
import { ReviewState } from './review-state.svelte';
import { memoryStorage } from './sample-session';
import { sessionStoreOn } from './session-storage';

const today = 20_000;
const atMs = today * 86_400_000 + 12 * 3_600_000;
const card = cardId('fact', 'a');
const item: Item = {
	origin: 'generated',
	stem: 'What?',
	facts: [],
	lesson: null,
	section: null,
	sources: [],
	domain: null,
	difficulty: 'recall',
	references: [],
	rationale: 'Because.',
	pattern: '',
	id: itemId('a.typed'),
	form: 'typed',
	accept: ['aws']
};
const subject: Subject = {
	card,
	position: 0,
	text: 'a',
	lesson: null,
	section: null,
	domain: null,
	group: null,
	items: [item]
};
const course: CoursePayload = {
	id: courseId('c'),
	title: 'C',
	description: '',
	blueprint: null,
	blueprints: [],
	lessons: [],
	facts: [],
	items: [item],
	glossary: {}
};
const deck: Deck = {
	course,
	subjects: new Map([[card, subject]]),
	items: new Map([[item.id, item]]),
	weight: () => 1
};

let made = 0;
const notHere = () => Promise.reject(new Error('not in this test'));
const services: Services = {
	newSeed: () => `id${++made}`,
	now: () => ({ atMs: atMs + made * 1_000, offsetMinutes: 0 }),
	store: notHere,
	secondStore: notHere
};

/** Tabs of one browser. */
function browser() {
	const rows = new MemoryRows();
	const device = memoryStorage();
	return async () => {
		const store = memoryStore({ device: deviceId('d'), derivation, witness: null }, rows);
		const health = await store.open();
		await store.sync(courseCards(deck), () => [], {
			...services.now(),
			day: today,
			newEntryId: () => {
				throw new Error('no moves');
			}
		});
		const study: Study = {
			deck,
			store,
			settings: derivation.defaultSettings,
			health,
			sync: null,
			today: () => today
		};
		const tab = memoryStorage();
		const state = new ReviewState({
			study,
			services,
			sessions: sessionStoreOn(
				() => tab,
				() => device
			),
			outbox: outboxOn(() => device)
		});
		return { state, store };
	};
}

it('an answer is written though another tab with the same session gave it and took it back', async () => {
	const open = browser();
	const [one, two] = [await open(), await open()];
	const row = await one.store.card(card);
	await one.state.start(
		{
			id: 's',
			course: course.id,
			purpose: 'study',
			topic: null,
			day: today,
			startedAtMs: atMs,
			plan: [card],
			waiting: []
		},
		row ? [row] : []
	);
	expect(await two.state.resume()).toBe(true);
	expect(two.state.shown?.entry).toBe(one.state.shown?.entry);
	for (const { state } of [one, two]) {
		state.respond({ kind: 'text', text: 'aws' });
		state.check();
	}
	await one.state.grade('again');
	expect(await one.state.undo()).toBe('review');
	expect((await one.store.card(card))?.reps).toBe(0);
	await two.state.grade('good');
	expect((await two.store.card(card))?.reps).toBe(1);
	const last = (await two.store.history(card)).at(-1);
	expect(last).toMatchObject({ kind: 'review', rating: 'good' });
	expect(two.state.session?.steps.at(-1)?.entry).toBe(last?.id);
	expect(await two.state.undo()).toBe('review');
	expect((await two.store.card(card))?.reps).toBe(0);
});
