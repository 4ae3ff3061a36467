import { describe, expect, it } from 'vitest';
import { fact } from '../knowledge/sample-facts';
import { chooseTruth, type TruthDraft } from './true-false';

const draft = (
	id: string,
	wrong: Partial<NonNullable<TruthDraft['wrong']>> | null
): TruthDraft => ({
	fact: { ...fact(id, { kind: 'rule', clause: null }), headings: ['Limits'] },
	pattern: 'x',
	right: { stem: `${id} takes 5 nodes.`, rationale: `${id} takes 5 nodes.` },
	wrong: wrong && {
		stem: `${id} takes 9 nodes.`,
		rationale: `${id} takes 5 nodes.`,
		repair: { wrong: '9', right: '5' },
		whyNot: 'Rivals take 9 nodes.',
		...wrong
	}
});
const choose = (drafts: readonly TruthDraft[]) => chooseTruth(drafts, () => undefined);
const truths = (n: number) => choose(Array.from({ length: n }, (_, i) => draft(`d${i}`, {})));

describe('the share of true statements', () => {
	it.each([6, 7, 8, 9, 10, 12, 15, 20])('is between 40 and 60 per cent of %i', (n) => {
		const share = truths(n).filter((i) => !i.repair).length / n;
		expect(share).toBeGreaterThanOrEqual(0.4);
		expect(share).toBeLessThanOrEqual(0.6);
	});
	it('leaves out a statement that nothing could be confused with', () =>
		expect(choose([draft('a', {}), draft('b', null)]).map((i) => i.facts[0])).toEqual(['a']));
});

describe('statements that decide nothing', () => {
	it.each([
		['a quotation', { stem: 'For a snapshot, the notes list “backup”.' }],
		['no subject', { stem: 'Have many ports.' }],
		['a vague figure', { stem: 'x takes usually 9 nodes.', whyNot: 'The notes give 5, not 9.' }]
	])('%s is not asked', (_why, wrong) => expect(choose([draft('a', wrong)])).toEqual([]));
});

describe('reasons', () => {
	const both = truths(2);
	const right = both.find((i) => !i.repair);
	const wrong = both.find((i) => i.repair);
	it('of a false statement name its owner and what holds instead', () => {
		expect(wrong?.options.map((o) => o.rationale)).toEqual([
			'Rivals take 9 nodes.',
			expect.stringMatching(/takes 5 nodes\.$/)
		]);
	});
	it('of a true statement name what it could be confused with, and never repeat it', () => {
		expect(right?.options[0]?.rationale).toBe('By contrast: Rivals take 9 nodes.');
		for (const o of right?.options ?? []) expect(o.rationale).not.toBe(right?.stem);
	});
	it('say which figure is right where no sibling has the other', () => {
		const [item] = choose([draft('a', { whyNot: 'The notes give 5, not 9.' })]);
		expect(item?.options[0]?.rationale).toBe('The figure is 5, not 9.');
	});
});

describe('repeated statements', () => {
	it('count once', () => {
		const twice = [draft('a', {}), { ...draft('a', {}), variant: 2 }, draft('b', {})];
		expect(choose(twice)).toHaveLength(2);
	});
});
