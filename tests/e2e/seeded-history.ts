import { cardId, deviceId, entryId, type CardId } from '../../src/lib/core/ids';
import { seededRng } from '../../src/lib/core/rng';
import type { CoursePayload } from '../../src/lib/course/types';
import { applyEntry, newCard } from '../../src/lib/memory/apply';
import { studyDay } from '../../src/lib/memory/day';
import { modelFor } from '../../src/lib/memory/fsrs6';
import { retrievabilityOn } from '../../src/lib/memory/retrievability';
import { schedule } from '../../src/lib/memory/schedule';
import { defaultSettings } from '../../src/lib/memory/settings';
import type { Card, Rating, ReviewEntry, StudySettings } from '../../src/lib/memory/types';
import { encodeBackup } from '../../src/lib/progress/backup/format';
import { buildDeck, courseCards } from '../../src/lib/ui/study/deck';

export interface HistoryOptions {
	/** Days of study that end yesterday. */
	readonly days: number;
	readonly newPerDay: number;
	readonly reviewsPerDay: number;
	/** Days from today to the exam; none without it. */
	readonly examInDays?: number;
	/** Statement of a fact that was learned and that the course no longer has. */
	readonly lost?: string;
}

const minuteMs = 60_000;
const dayMs = 1440 * minuteMs;

/** The log of a learner who studied most days, and forgot about as often as the model says, in a backup that the settings page restores. */
export async function seededBackup(
	course: CoursePayload,
	nowMs: number,
	{ days, newPerDay, reviewsPerDay, examInDays, lost }: HistoryOptions
): Promise<Buffer> {
	const rng = seededRng('history');
	const deck = buildDeck(course);
	const today = studyDay({ atMs: nowMs, offsetMinutes: 0 }, defaultSettings.rolloverHour);
	const settings: StudySettings = {
		...defaultSettings,
		examDay: examInDays === undefined ? null : today + examInDays
	};
	const model = modelFor(settings);
	const fresh = rng.shuffle([...deck.subjects.keys()]).map((id) => newCard(id, course.id));
	const lostId = cardId('fact', 'lost');
	if (lost !== undefined) fresh.unshift(newCard(lostId, course.id));
	const anyItems = [...deck.items.values()].slice(0, 1);
	const cards = new Map<CardId, Card>();
	const entries: ReviewEntry[] = [];

	const answer = (card: Card, atMs: number): Card => {
		const moment = { atMs, offsetMinutes: 0 };
		const day = studyDay(moment, settings.rolloverHour);
		const items = deck.subjects.get(card.id)?.items ?? anyItems;
		const item = items[rng.below(items.length)];
		if (!item) return card;
		const recall = card.memory === null ? 0.6 : retrievabilityOn(card, day, model);
		const luck = rng.next();
		const rating: Rating =
			luck > recall * 0.98 ? 'again' : luck < 0.06 ? 'easy' : luck > 0.88 ? 'hard' : 'good';
		const id = entryId(`seeded-${entries.length}`);
		const guessChance = 'options' in item ? 1 / item.options.length : 0;
		const given = schedule(card, { rating, guessChance, moment, day, entryId: id }, settings);
		const entry: ReviewEntry = {
			kind: 'review',
			id,
			version: 1,
			device: deviceId('seeded'),
			course: course.id,
			card: card.id,
			...moment,
			day,
			clock: atMs,
			purpose: 'study',
			item: item.id,
			form: item.form,
			rating,
			correct: null,
			answer: null,
			responseMs: 4000 + rng.below(14_000),
			guessChance,
			previous: card.head,
			intervalDays: given.intervalDays,
			stepMinutes: given.stepMinutes,
			session: `seeded-${day}`
		};
		entries.push(entry);
		return applyEntry(card, entry, settings);
	};

	for (let day = today - days; day < today; day++) {
		if (rng.next() < 0.12) continue;
		const hour = rng.next() < 0.7 ? 7 : 20;
		let atMs = day * dayMs + hour * 60 * minuteMs + rng.below(50) * minuteMs;
		const due = [...cards.values()].filter((card) => card.dueDay !== null && card.dueDay <= day);
		for (const card of [...due.slice(0, reviewsPerDay), ...fresh.splice(0, newPerDay)]) {
			let next = answer(card, (atMs += 20_000));
			for (let steps = 0; steps < 6 && next.dueDay === null; steps++)
				next = answer(next, (atMs += 20_000));
			cards.set(card.id, next);
		}
	}
	const known = courseCards(deck);
	const older = {
		...known,
		hash: 'older',
		cards: [
			...known.cards,
			{ id: lostId, kind: 'term', subject: lost ?? '', statement: lost ?? '' }
		]
	};
	const backup = await encodeBackup(
		{
			entries,
			settings: [{ course: course.id, settings }],
			courses: [lost === undefined ? known : older],
			values: [],
			attempts: [],
			shells: []
		},
		{ createdAtMs: nowMs, device: 'seeded' }
	);
	return Buffer.from(await backup.arrayBuffer());
}
