import { itemId } from '../../src/lib/core/ids';
import { seededRng } from '../../src/lib/core/rng';
import type { CoursePayload } from '../../src/lib/course/types';
import { isRight } from '../../src/lib/exam/answer-changes';
import { isExamItem } from '../../src/lib/exam/candidates';
import { fullFormat } from '../../src/lib/exam/formats';
import { confidences, type AttemptEvent } from '../../src/lib/exam/types';
import { defaultSettings } from '../../src/lib/memory/settings';
import type { KeptAttempt } from '../../src/lib/progress/attempt-port';
import { encodeBackup } from '../../src/lib/progress/backup/format';
import { assemblePaper } from '../../src/lib/ui/exam/session/begin-attempt';
import { buildDeck, courseCards } from '../../src/lib/ui/study/deck';

const dayMs = 86_400_000;

/** A full paper sat to its end by somebody who knows so great a share, at a pace of their own. */
export function seededAttempt(
	course: CoursePayload,
	id: string,
	startedAtMs: number,
	share: number
): KeptAttempt {
	const rng = seededRng(id);
	const [blueprint] = course.blueprints;
	if (!blueprint) throw new Error('The course names no exam');
	const { form } = assemblePaper(course, fullFormat(blueprint), { seed: id });
	if (!form) throw new Error('No paper');
	const items = new Map(course.items.map((item) => [item.id, item]));
	const events: AttemptEvent[] = [];
	let atMs = startedAtMs;
	form.questions.forEach(({ item: asked }, question) => {
		const item = items.get(itemId(asked));
		if (!item || !isExamItem(item)) return;
		const keys = item.options.flatMap(({ correct }, i) => (correct ? [i] : []));
		const others = item.options.flatMap(({ correct }, i) => (correct ? [] : [i]));
		const wrong = [...others, ...keys].slice(0, keys.length).sort((a, b) => a - b);
		const knows = rng.next() < share;
		const options = knows ? keys : wrong;
		if (isRight(item, options) !== knows) throw new Error(`${id}: ${asked}`);
		events.push({ kind: 'visit', question, atMs });
		const spentMs = 20_000 + Math.round(rng.next() ** 3 * 280_000);
		if (rng.next() < 0.12)
			events.push({ kind: 'answer', question, options: wrong, atMs: atMs + spentMs / 2 });
		if (rng.next() < 0.95)
			events.push({ kind: 'answer', question, options, atMs: atMs + spentMs - 5000 });
		events.push({
			kind: 'confidence',
			question,
			confidence: knows && rng.next() < 0.7 ? 'sure' : rng.pick(confidences),
			atMs: atMs + spentMs - 4000
		});
		if (rng.next() < 0.1)
			events.push({ kind: 'flag', question, flagged: true, atMs: atMs + spentMs - 3000 });
		atMs += spentMs;
	});
	events.push({ kind: 'submit', by: 'learner', atMs: Math.min(atMs, startedAtMs + 129 * 60_000) });
	return {
		id,
		version: 1,
		course: course.id,
		mode: 'exam',
		form,
		startedAtMs,
		offsetMinutes: 0,
		extraMinutes: 0,
		events: events.filter((event) => event.atMs <= startedAtMs + 129 * 60_000),
		discardedAtMs: null
	};
}

/** A backup of somebody who sat a paper every few days, the latest yesterday, and knew more each time. */
export async function seededExams(
	course: CoursePayload,
	nowMs: number,
	shares: readonly number[]
): Promise<Buffer> {
	const attempts = shares.map((share, i) =>
		seededAttempt(course, `seeded-${i}`, nowMs - (1 + 4 * (shares.length - 1 - i)) * dayMs, share)
	);
	const backup = await encodeBackup(
		{
			entries: [],
			settings: [{ course: course.id, settings: defaultSettings }],
			courses: [courseCards(buildDeck(course))],
			values: [],
			attempts,
			shells: []
		},
		{ createdAtMs: nowMs, device: 'seeded' }
	);
	return Buffer.from(await backup.arrayBuffer());
}
