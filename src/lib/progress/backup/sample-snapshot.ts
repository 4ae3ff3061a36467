import { cardId, courseId, deviceId, entryId, itemId } from '../../core/ids';
import { seededRng } from '../../core/rng';
import type { LogEntry, StudySettings } from '../../memory/types';
import { answer, begin, everyEvent, kept } from '../contract/sample-attempt';
import type { StoreSnapshot } from '../port';

/** A log of `count` reviews of a few cards, and two attempts at a paper, for tests. */
export function sampleSnapshot(
	count: number,
	settings: StudySettings,
	seed = 'sample'
): StoreSnapshot {
	const rng = seededRng(seed);
	const course = courseId('sample');
	const entries = Array.from({ length: count }, (_, i): LogEntry => {
		const atMs = Date.UTC(2026, 0, 1, 8) + i * 3_600_000;
		return {
			kind: 'review',
			id: entryId(`${seed}-${i}`),
			version: 1,
			device: deviceId('device'),
			course,
			card: cardId('fact', `fact-${rng.below(Math.ceil(count / 5))}`),
			atMs,
			clock: atMs,
			offsetMinutes: 60,
			day: Math.floor((atMs - 3 * 3_600_000) / 86_400_000),
			purpose: 'study',
			item: itemId(`item-${rng.below(9)}`),
			form: rng.pick(['single-choice', 'cloze', 'typed', 'flashcard'] as const),
			rating: rng.pick(['again', 'hard', 'good', 'easy'] as const),
			correct: rng.next() < 0.8,
			answer: JSON.stringify({ kind: 'text', text: 'grüße “ünïcode” \u{1F512}' }),
			responseMs: rng.below(30_000),
			guessChance: 0.25,
			previous: null,
			intervalDays: rng.below(40),
			stepMinutes: null,
			session: 'session'
		};
	});
	return {
		entries,
		settings: [{ course, settings }],
		courses: [{ course, hash: 'hash', cards: [] }],
		values: [{ key: 'last-lesson', value: { lesson: 'networking', line: 12 } }],
		attempts: [
			kept(begin(`${seed}-attempt-1`), everyEvent),
			kept(begin(`${seed}-attempt-2`, 60), [answer(3600)])
		],
		shells: [
			{
				id: 'sandbox',
				revision: 3,
				savedAtMs: Date.UTC(2026, 0, 2),
				content: {
					shell: { files: { '/home/user/task.json': '{\n}\n' } },
					scrollback: '\u001b[1m$'
				}
			}
		]
	};
}
