import { describe, expect, it } from 'vitest';
import { factId, itemId } from '../../core/ids';
import type { FlashcardItem, SingleChoiceItem, TypedItem } from '../types';
import { finish } from './finish';
import { clangs, leaks, visible } from './leak';
import { chooseTruth, type TruthDraft } from './true-false';
import { fact } from '../knowledge/sample-facts';

const base = {
	id: itemId('i'),
	origin: 'generated' as const,
	facts: [factId('f')],
	lesson: null,
	section: null,
	sources: [],
	domain: null,
	difficulty: 'recall' as const,
	references: [],
	rationale: 'So.',
	pattern: 'x'
};
const card = (stem: string, back: string): FlashcardItem => ({
	...base,
	form: 'flashcard',
	stem,
	back,
	reverse: null
});
const choice = (texts: readonly string[]): SingleChoiceItem => ({
	...base,
	form: 'single-choice',
	stem: 'How long is it?',
	options: texts.map((text, i) => ({ text, correct: i === 0, rationale: 'So.' }))
});

describe('finish', () => {
	it('lets a sound item pass as it is', () => {
		const item = card('What is a task?', 'An instance of a definition.');
		expect(finish(item)).toEqual(item);
	});
	it.each([
		[card('What happens if you delete it (a user?', 'Gone.')],
		[card('What is the entry under “Private”?', 'Private.')],
		[{ ...base, form: 'typed', stem: 'What does the port 22 serve?', accept: ['22'] } as TypedItem],
		[choice(['5 minutes', '5 Minutes', '1 hour'])]
	])('refuses %#', (item) => expect(finish(item)).toHaveProperty('reason'));
	it.each([
		'What is custom roles?',
		'In W5, what is evaluation?',
		'An its army was limited to what?',
		'Which of these maids a-milking -?'
	])('refuses the stem %s', (stem) =>
		expect(finish(card(stem, 'Something.'))).toHaveProperty('reason')
	);
	it.each(['What is DNS?', 'What is a class?', 'In S3, what is a bucket?', 'What is analysis?'])(
		'lets %s pass',
		(stem) => expect(finish(card(stem, 'Something.'))).not.toHaveProperty('reason')
	);
	it('puts numbers in order of size', () => {
		const done = finish(choice(['15 minutes', '1 minute', '1 hour']));
		expect('options' in done ? done.options.map((o) => o.text) : null).toEqual([
			'1 minute',
			'15 minutes',
			'1 hour'
		]);
	});
});

describe('cues', () => {
	it('sees words of the answer in the stem', () => {
		expect(leaks('What streams container logs?', 'CloudWatch Logs')).toBe(true);
		expect(leaks('Which IAM role pulls images?', 'Execution Role', new Set(['role']))).toBe(false);
	});
	it('sees a word that only the key repeats', () => {
		expect(clangs('What holds tasks?', 'Task list', ['Bucket'])).toBe(true);
		expect(clangs('What holds tasks?', 'Task list', ['Task set'])).toBe(false);
	});
	it('sees an answer behind a hyphen', () =>
		expect(visible('Subnets are AZ-scoped (one each).', ['AZ'])).toBe(true));
});

describe('chooseTruth', () => {
	const draft = (id: string, wrong: boolean): TruthDraft => ({
		fact: fact(id, { kind: 'rule', clause: null }),
		pattern: 'x',
		right: { stem: `${id} holds.`, rationale: 'So.' },
		wrong: wrong
			? {
					stem: `${id} fails.`,
					rationale: 'So.',
					repair: { wrong: 'fails', right: 'holds' },
					whyNot: 'So.'
				}
			: null
	});
	it('keeps both answers near half', () => {
		const drafts = Array.from({ length: 60 }, (_, i) => draft(`d${i}`, true));
		const items = chooseTruth(drafts, () => undefined);
		const right = items.filter((i) => !i.repair).length;
		expect(items).toHaveLength(60);
		expect(right).toBeGreaterThanOrEqual(24);
		expect(right).toBeLessThanOrEqual(36);
	});
});
