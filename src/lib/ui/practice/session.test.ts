import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courseId, factId, itemId, lessonId, sectionId } from '../../core/ids';
import { seededRng } from '../../core/rng';
import type { Item, ItemForm } from '../../items/types';
import {
	advance,
	check,
	isOver,
	respond,
	responseTo,
	selectItems,
	startSession,
	type PracticeSettings
} from './session';

const option = (text: string, correct: boolean) => ({ text, correct, rationale: `${text}.` });

function item(name: string, lesson: string, section: string, fact: string, form: ItemForm): Item {
	const base = {
		id: itemId(name),
		origin: 'generated' as const,
		stem: `Stem of ${name}?`,
		facts: [factId(fact)],
		lesson: lessonId(lesson),
		section: sectionId(`${lesson}#${section}`),
		sources: [],
		domain: null,
		difficulty: 'recall' as const,
		references: [],
		rationale: '',
		pattern: ''
	};
	if (form === 'typed') return { ...base, form, accept: ['yes'] };
	if (form === 'flashcard') return { ...base, form, back: 'yes', reverse: null };
	return { ...base, form: 'single-choice', options: [option('a', false), option('b', true)] };
}

const forms: ItemForm[] = ['single-choice', 'typed', 'flashcard'];

/** Each section has `facts` facts with an item of each form. */
function bank(lessons: number, sections: number, facts: number): Item[] {
	const out: Item[] = [];
	for (let l = 0; l < lessons; l++)
		for (let s = 0; s < sections; s++)
			for (let f = 0; f < facts; f++)
				for (const form of forms)
					out.push(item(`${l}${s}${f}${form}`, `l${l}`, `s${s}`, `f${l}${s}${f}`, form));
	return out;
}

const all = (items: readonly Item[], length: number): PracticeSettings => ({
	lessons: [...new Set(items.flatMap((i) => i.lesson ?? []))],
	forms,
	length
});

const select = (items: readonly Item[], length: number, seed: string) =>
	selectItems(items, all(items, length), seededRng(seed));

describe('selectItems', () => {
	it('never sets two items of one fact side by side', () => {
		const shapes = fc.tuple(
			fc.integer({ min: 1, max: 3 }),
			fc.integer({ min: 1, max: 4 }),
			fc.integer({ min: 1, max: 3 }),
			fc.integer({ min: 1, max: 40 }),
			fc.string()
		);
		fc.assert(
			fc.property(shapes, ([lessons, sections, facts, length, seed]) => {
				const picked = select(bank(lessons, sections, facts), length, seed);
				picked.forEach((p, i) => {
					const next = picked[i + 1];
					if (next) expect(next.facts).not.toEqual(p.facts);
				});
				expect(new Set(picked.map((p) => p.id)).size).toBe(picked.length);
				expect(picked.length).toBeLessThanOrEqual(length);
			})
		);
	});

	it('spreads over all sections before it asks twice about one', () => {
		const picked = select(bank(3, 4, 3), 12, 'seed');
		expect(new Set(picked.map((p) => p.section)).size).toBe(12);
	});

	it('asks of every lesson when the session is short', () => {
		expect(new Set(select(bank(4, 5, 2), 4, 'x').map((p) => p.lesson)).size).toBe(4);
	});

	it('mixes the forms evenly', () => {
		const picked = select(bank(3, 4, 3), 12, 'seed');
		for (const form of forms) expect(picked.filter((p) => p.form === form)).toHaveLength(4);
	});

	it('asks a fact twice only when all others are asked', () => {
		const picked = select(bank(2, 2, 3), 12, 'seed');
		expect(new Set(picked.flatMap((p) => p.facts)).size).toBe(12);
	});

	it('keeps to the lessons and forms chosen', () => {
		const settings = { lessons: [lessonId('l1')], forms: ['typed' as const], length: 40 };
		const picked = selectItems(bank(2, 2, 2), settings, seededRng('s'));
		expect(picked).toHaveLength(4);
		expect(picked.every((p) => p.lesson === 'l1' && p.form === 'typed')).toBe(true);
	});

	it('gives the same items for the same seed, and others for another', () => {
		const ids = (seed: string) => select(bank(3, 3, 3), 10, seed).map((p) => p.id);
		expect(ids('one')).toEqual(ids('one'));
		expect(ids('one')).not.toEqual(ids('two'));
	});

	it('gives nothing from an empty bank', () => {
		expect(select([], 10, 's')).toEqual([]);
	});
});

describe('a session', () => {
	const items = bank(1, 3, 1).filter((i) => i.form === 'typed');
	const course = { id: courseId('c'), items };
	const byId = new Map(items.map((i) => [i.id, i]));
	const start = () => startSession(course, all(items, 10), 'seed');
	const current = (session: ReturnType<typeof start>) =>
		byId.get(session.items[session.index] as never) as Item;

	it('goes from answer to answer to its end', () => {
		let session = start();
		for (const text of ['yes', 'no', 'yes']) {
			const asked = current(session);
			session = respond(session, asked, { kind: 'text', text });
			session = advance(check(session, asked));
		}
		expect(isOver(session)).toBe(true);
		expect(Object.values(session.answers).map((a) => a.verdict?.correct)).toEqual([
			true,
			false,
			true
		]);
	});

	it('does not go on before the answer is checked, nor check an empty answer', () => {
		const session = start();
		expect(advance(session)).toBe(session);
		expect(check(session, current(session))).toBe(session);
	});

	it('keeps a checked answer as it is', () => {
		const first = start();
		const asked = current(first);
		const checked = check(respond(first, asked, { kind: 'text', text: 'no' }), asked);
		const changed = respond(checked, asked, { kind: 'text', text: 'yes' });
		expect(responseTo(changed, asked)).toEqual({ kind: 'text', text: 'no' });
	});
});
