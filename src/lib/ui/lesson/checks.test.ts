import { expect, it } from 'vitest';
import { factId, itemId, sectionId } from '../../core/ids';
import type { Item } from '../../items/types';
import { checksBySection, pickChecks } from './checks';

const base = (name: string, fact: string, section = 's') => ({
	id: itemId(name),
	origin: 'generated' as const,
	stem: name,
	facts: [factId(fact)],
	lesson: null,
	section: sectionId(section),
	sources: [],
	domain: null,
	difficulty: 'recall' as const,
	references: [],
	rationale: '',
	pattern: ''
});
const cloze = (name: string, fact: string): Item => ({
	...base(name, fact),
	form: 'cloze',
	accept: ['x']
});
const choice = (name: string, fact: string, section?: string): Item => ({
	...base(name, fact, section),
	form: 'single-choice',
	options: []
});
const card = (name: string, fact: string): Item => ({
	...base(name, fact),
	form: 'flashcard',
	back: 'x',
	reverse: null
});

const ids = (items: readonly Item[]) => items.map((item) => item.id);

it('asks about two facts in two forms, a choice first', () => {
	const items = [cloze('cloze 1', 'f1'), choice('choice 1', 'f1'), cloze('cloze 2', 'f2')];
	expect(ids(pickChecks(items))).toEqual(['choice 1', 'cloze 2']);
});

it('takes one form twice rather than one fact twice', () => {
	const items = [choice('a', 'f1'), cloze('b', 'f1'), choice('c', 'f2')];
	expect(ids(pickChecks(items))).toEqual(['a', 'c']);
});

it('asks once where there is one fact, and never a flashcard', () => {
	expect(ids(pickChecks([card('card', 'f2'), choice('a', 'f1'), cloze('b', 'f1')]))).toEqual(['a']);
	expect(pickChecks([card('card', 'f2')])).toEqual([]);
});

it('keeps sections apart', () => {
	const map = checksBySection([choice('a', 'f1', 's1'), choice('b', 'f2', 's2')]);
	expect(Object.entries(map).map(([s, items]) => [s, ids(items)])).toEqual([
		['s1', ['a']],
		['s2', ['b']]
	]);
});
