import { describe, expect, it } from 'vitest';
import { cardId, entryId } from '../../../core/ids';
import type { CardRow } from '../../../progress/port';
import type { Study } from '../../study/open-study';
import { answerByCard, type ExamAnswer } from './exam-answers';
import { examEntry } from './exam-entries';
import { examMemory, recordExam, undoExam } from './record-exam';
import { noon, sampleStudy } from './sample-study';

const later = { ...noon, atMs: noon.atMs + 60_000 };
const answer = (study: Study, id: string, correct: boolean): ExamAnswer => {
	const item = study.deck.items.get(id);
	if (!item) throw new Error(id);
	return { item, correct, chosen: [correct ? 0 : 1], spentMs: 30_000 };
};
const paper = (study: Study) => [
	answer(study, 'scenario', false),
	answer(study, 'free', true),
	answer(study, 'on-c', true)
];

describe('the cards that answers speak of', () => {
	it('are those of a written question and of its facts', async () => {
		const study = await sampleStudy();
		expect([...answerByCard(paper(study), study.deck).keys()]).toEqual([
			'fact:a',
			'fact:b',
			'item:scenario',
			'item:free',
			'fact:c'
		]);
	});

	it('take the wrong answer where two speak of one', async () => {
		const study = await sampleStudy();
		const both = [answer(study, 'on-a', true), answer(study, 'scenario', false)];
		for (const answers of [both, both.toReversed()])
			expect(answerByCard(answers, study.deck).get(cardId('fact', 'a'))?.correct).toBe(false);
	});
});

describe('a finished paper', () => {
	it('becomes reviews: wrong counts Again, right counts Good', async () => {
		const study = await sampleStudy();
		await recordExam(study, 'attempt', paper(study), noon, later);
		const entries = await study.store.entries(0, 100);
		expect(
			entries.map((e) => e.kind === 'review' && [e.card, e.purpose, e.rating, e.item])
		).toEqual([
			['fact:a', 'exam', 'again', 'scenario'],
			['fact:b', 'exam', 'again', 'scenario'],
			['item:free', 'exam', 'good', 'free'],
			['fact:c', 'exam', 'good', 'on-c']
		]);
		expect(await examMemory(study, 'attempt', paper(study))).toEqual({
			added: 4,
			missed: 2,
			rounds: 1
		});
	});

	it('puts what was missed into today’s review, and what was right on a later day', async () => {
		const study = await sampleStudy();
		await recordExam(study, 'attempt', paper(study), noon, later);
		const [missed, known] = await study.store.cards([cardId('fact', 'a'), cardId('fact', 'c')]);
		expect(missed).toMatchObject({ phase: 'learning', dueDay: null });
		expect(known?.phase).toBe('review');
		expect(known?.dueDay).toBeGreaterThan(study.today());
		const before = await study.store.cards([cardId('fact', 'a'), cardId('fact', 'c')]);
		await study.store.rebuild();
		expect(await study.store.cards([cardId('fact', 'a'), cardId('fact', 'c')])).toEqual(before);
	});

	it('speaks of a written question itself once that is being learned', async () => {
		const study = await sampleStudy();
		const scenario = [answer(study, 'scenario', false)];
		const own = cardId('item', 'scenario');
		await recordExam(study, 'first', scenario, noon, noon);
		expect((await study.store.card(own))?.reps).toBe(0);
		const { device } = study.store;
		const course = study.deck.course.id;
		await study.store.record([
			{
				...examEntry(
					{
						attempt: 'other',
						round: 0,
						stamp: { version: 1, device, course, ...noon, day: study.today() },
						settings: study.settings,
						load: () => 0
					},
					(await study.store.card(own)) as CardRow,
					scenario[0] as ExamAnswer
				),
				purpose: 'study'
			}
		]);
		await recordExam(study, 'second', scenario, later, later);
		expect((await study.store.card(own))?.reps).toBe(2);
	});

	it('is recorded once', async () => {
		const study = await sampleStudy();
		await recordExam(study, 'attempt', paper(study), noon, later);
		const cards = await study.store.cards([cardId('fact', 'a')]);
		await recordExam(study, 'attempt', paper(study), noon, { ...later, atMs: later.atMs + 5 });
		expect(await study.store.entryCount()).toBe(4);
		expect(await study.store.cards([cardId('fact', 'a')])).toEqual(cards);
	});

	it('can be taken back, stays so, and can be added again', async () => {
		const study = await sampleStudy();
		const before = await study.store.card(cardId('fact', 'a'));
		await recordExam(study, 'attempt', paper(study), noon, later);
		await undoExam(study, 'attempt', paper(study), later);
		expect(await study.store.card(cardId('fact', 'a'))).toEqual(before);
		await recordExam(study, 'attempt', paper(study), noon, later);
		await undoExam(study, 'attempt', paper(study), later);
		expect(await examMemory(study, 'attempt', paper(study))).toMatchObject({ added: 0, rounds: 1 });
		await recordExam(study, 'attempt', paper(study), noon, later, 1);
		expect(await examMemory(study, 'attempt', paper(study))).toMatchObject({ added: 4, rounds: 2 });
	});

	it('leaves suspended cards alone, and comes after what was answered since', async () => {
		const study = await sampleStudy();
		const card = cardId('fact', 'a');
		const stamp = { version: 1, device: study.store.device, course: study.deck.course.id } as const;
		await study.store.record([
			{
				...stamp,
				...noon,
				day: study.today(),
				kind: 'suspend',
				id: entryId('s'),
				card: cardId('fact', 'b'),
				suspended: true
			}
		]);
		await recordExam(study, 'first', [answer(study, 'on-a', true)], later, later);
		const muchLater = { ...noon, atMs: noon.atMs + 3_600_000 };
		await recordExam(study, 'attempt', paper(study), noon, muchLater);
		expect((await study.store.card(card))?.lastAtMs).toBe(muchLater.atMs);
		expect((await study.store.card(cardId('fact', 'b')))?.reps).toBe(0);
	});
});
