import type { CardId, LessonId } from '../../core/ids';
import { aheadQueue } from '../../memory/ahead';
import { catchUp, type CatchUp } from '../../memory/catch-up';
import { cramQueue } from '../../memory/cram';
import type { CardRow } from '../../progress/port';
import type { Study } from '../study/open-study';
import { isBacklog, muchInADay } from './catch-up-plan';
import { allDue, known, type Due } from './loading';
import type { SessionPurpose, Waiting } from './session';

/** What a session is begun with. */
export interface Plan {
	readonly purpose: SessionPurpose;
	readonly topic: string | null;
	readonly plan: readonly CardId[];
	readonly waiting: readonly Waiting[];
	readonly rows: readonly CardRow[];
}

const ids = (rows: readonly CardRow[]) => rows.map((row) => row.id);

const spread = (study: Study) => ({
	settings: study.settings,
	day: study.today(),
	sectionOf: (row: CardRow) => study.deck.subjects.get(row.id)?.section ?? null,
	groupOf: (row: CardRow) => study.deck.subjects.get(row.id)?.group ?? null
});

/** Steps stand apart from the plan, since they come when they end. */
const steps = (rows: readonly CardRow[]): Waiting[] =>
	rows.flatMap((row) => (row.dueAtMs === null ? [] : [{ card: row.id, dueAtMs: row.dueAtMs }]));

/** A usual day: reviews and new cards in order, and the steps that are under way. */
export function dayPlan(due: Due): Plan {
	const planned = due.queue.entries
		.filter(({ reason }) => reason === 'review' || reason === 'new')
		.map(({ card }) => card);
	return {
		purpose: 'study',
		topic: null,
		plan: ids(planned),
		waiting: steps(due.learning),
		rows: [...planned, ...due.learning]
	};
}

/** How a backlog is spread, over as few days as allow for a bearable day or over those asked for; null where there is none to speak of, or it is being worked off. */
export async function loadCatchUp(
	study: Study,
	due: Due,
	days?: number
): Promise<CatchUp<CardRow> | null> {
	const { store, deck, settings } = study;
	const done = due.doneToday?.reviews ?? 0;
	const open = due.queue.counts.review + due.queue.heldBack.reviews;
	if (due.limitedBy.kind === 'catch-up') return null;
	if (!isBacklog(open, Math.max(0, settings.reviewsPerDay - done), due.usual)) return null;
	const day = study.today();
	const course = deck.course.id;
	const [review, dueCounts] = await Promise.all([
		store.queue(course, 'review', day, allDue),
		store.dueCounts(course, day + 1, day + 60)
	]);
	return catchUp({
		review: known(study, review),
		settings: {
			...settings,
			reviewsPerDay: Math.min(settings.reviewsPerDay, muchInADay(due.usual))
		},
		day,
		done: { fresh: due.doneToday?.fresh ?? 0, reviews: done },
		weightOf: (row) => deck.weight(row.id),
		dueCounts,
		...(days === undefined ? {} : { days })
	});
}

/** Days whose reviews can be done ahead, and how many at once. */
const aheadDays = 7;
const aheadLimit = 30;

export async function loadAhead(study: Study): Promise<Plan> {
	const { store, deck } = study;
	const day = study.today();
	const review = await store.queue(deck.course.id, 'review', day + aheadDays, allDue);
	const rows = aheadQueue({
		...spread(study),
		review: known(study, review),
		days: aheadDays,
		limit: aheadLimit
	});
	return { purpose: 'ahead', topic: null, plan: ids(rows), waiting: [], rows };
}

/** All cards of a lesson, those known least first, without touching the schedule. */
export async function loadCram(study: Study, lesson: LessonId, seed: string): Promise<Plan> {
	const subjects = [...study.deck.subjects.values()].filter((one) => one.lesson === lesson);
	const cards = await study.store.cards(subjects.map((subject) => subject.card));
	const rows = cramQueue({
		...spread(study),
		seed,
		cards: [...cards].sort((a, b) => a.position - b.position),
		chosen: (row) => row.queue !== 'archived',
		order: 'weakest',
		withNew: true,
		limit: subjects.length
	});
	const topic = study.deck.course.lessons.find((one) => one.id === lesson)?.title ?? null;
	return { purpose: 'cram', topic, plan: ids(rows), waiting: [], rows };
}
