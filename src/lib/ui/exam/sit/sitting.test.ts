import { expect, it, vi } from 'vitest';
import { sampleBrowser } from '../session/sample-sitting';
import { Sitting } from './sitting.svelte';

async function sit(mode: 'exam' | 'study' = 'exam') {
	const { tab } = await sampleBrowser({ mode });
	const session = await tab();
	await vi.waitFor(() => expect(session.hold).toBe('here'));
	return new Sitting(session);
}

it('refuses the third of two and says why, until one is cleared', async () => {
	const sitting = await sit();
	expect(sitting.goTo(1)).toBe(true);
	for (const option of [0, 2]) expect(sitting.choose(option)).toBe(true);
	expect(sitting.choose(4)).toBe(false);
	expect(sitting.refused).toBe('This question asks for two options. Clear one first.');
	expect(sitting.said).toBe(sitting.refused);
	expect(sitting.marks.answer).toEqual([0, 2]);
	sitting.choose(4);
	expect(sitting.said).toBe(`${sitting.refused}\u00a0`);
	expect(sitting.choose(0)).toBe(true);
	expect(sitting.refused).toBe('');
	expect(sitting.choose(4)).toBe(true);
	expect(sitting.marks.answer).toEqual([2, 4]);
});

it('strikes out, and takes that back from what is chosen', async () => {
	const sitting = await sit();
	sitting.strike(2);
	expect(sitting.marks.struck).toEqual([2]);
	expect(sitting.said).toBe('C struck out');
	sitting.choose(2);
	expect(sitting.marks.struck).toEqual([]);
	sitting.strike(1);
	sitting.strike(1);
	expect(sitting.marks.struck).toEqual([]);
});

it('flags, notes, highlights and says how sure, each kept with its question', async () => {
	const sitting = await sit();
	sitting.flag();
	sitting.note('look again');
	sitting.highlight({ start: 0, end: 5 });
	for (let i = 0; i < 3; i++) sitting.nextConfidence();
	expect(sitting.marks).toMatchObject({
		flagged: true,
		note: 'look again',
		highlights: [{ start: 0, end: 5 }],
		confidence: 'sure'
	});
	sitting.nextConfidence();
	expect(sitting.marks.confidence).toBeNull();
	sitting.goTo(1);
	expect(sitting.marks).toMatchObject({ flagged: false, note: '', highlights: [] });
	expect(sitting.goTo(3)).toBe(false);
});

it('judges in study mode alone, and only a whole answer, once', async () => {
	const exam = await sit();
	exam.choose(0);
	expect(exam.canCheck).toBe(false);
	const study = await sit('study');
	study.goTo(1);
	study.choose(0);
	expect(study.check()).toBe(false);
	study.choose(1);
	expect(study.check()).toBe(true);
	expect(study.marks.revealed).toBe(true);
	expect(study.choose(2)).toBe(false);
	expect(study.canCheck).toBe(false);
});

it('nothing can be done to a question while the clock stands', async () => {
	const sitting = await sit('study');
	sitting.pause();
	expect(sitting.session.paused).toBe(true);
	expect(sitting.choose(0)).toBe(false);
	expect(sitting.said).toBe('The exam is paused.');
	sitting.pause();
	expect(sitting.choose(0)).toBe(true);
});
