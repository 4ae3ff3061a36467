import { expect, it } from 'vitest';
import { sampleAttempt, sampleForm, sampleItem } from '../../../exam/sample-exam';
import type { AttemptEvent } from '../../../exam/types';
import { noon, sampleCourse, sampleStudy } from '../memory/sample-study';
import { reportOf } from './report';
import { ResultState } from './result-state.svelte';

const form = sampleForm(
	['on-a', 'on-b', 'on-c'].map((id) =>
		sampleItem({ id, origin: 'generated', facts: [id.slice(3)] })
	)
);
/** The clock within an attempt goes on by parts of a millisecond. */
const at = (seconds: number) => noon.atMs + seconds * 1000 + 0.4;
const events: AttemptEvent[] = [
	{ kind: 'visit', question: 0, atMs: at(0) },
	{ kind: 'answer', question: 0, options: [0], atMs: at(9) },
	{ kind: 'visit', question: 1, atMs: at(10) },
	{ kind: 'answer', question: 1, options: [2], atMs: at(19) },
	{ kind: 'visit', question: 2, atMs: at(20) },
	{ kind: 'submit', by: 'learner', atMs: at(30) }
];
const attempt = sampleAttempt({ ...form, course: sampleCourse.id }, events, {
	startedAtMs: noon.atMs
});

async function openState() {
	const study = await sampleStudy();
	const now = { ...noon, atMs: noon.atMs + 60_000 };
	const report = reportOf(attempt, study.deck, now.atMs);
	if (!report) throw new Error('not over');
	const fresh = () => new ResultState(study, report, { now: () => now });
	const state = fresh();
	await state.open();
	return { study, state, fresh };
}

it('adds what was answered when it is first seen, and never again', async () => {
	const { study, state, fresh } = await openState();
	expect([state.failure, state.memory]).toEqual([null, { added: 2, missed: 1, rounds: 1 }]);
	const entries = await study.store.entries(0, 10);
	expect(entries.map((e) => e.kind === 'review' && [e.card, e.rating, e.responseMs])).toEqual([
		['fact:a', 'good', 10_000],
		['fact:b', 'again', 10_000]
	]);
	const again = fresh();
	await again.open();
	expect(await study.store.entryCount()).toBe(2);
	expect(again.memory).toEqual(state.memory);
});

it('stays out once it is taken out, until it is added again', async () => {
	const { study, state, fresh } = await openState();
	await state.undo();
	expect(state.memory).toEqual({ added: 0, missed: 0, rounds: 1 });
	const again = fresh();
	await again.open();
	expect(await study.store.entryCount()).toBe(4);
	await again.add();
	await again.add();
	expect(again.memory).toEqual({ added: 2, missed: 1, rounds: 2 });
	expect(await study.store.entryCount()).toBe(6);
});
