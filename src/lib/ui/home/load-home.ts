import type { CourseId } from '../../core/ids';
import { studyDay } from '../../memory/day';
import type { DayTally, StudySettings } from '../../memory/types';
import type { ProgressStore, StoreHealth } from '../../progress/port';
import { loadDayLimits, type LimitedBy } from '../review/day-limits';
import { estimateMs, paceOf, workToday, type Work } from '../review/estimate';
import type { NextDue } from '../review/loading';
import type { Services } from '../shared/services';

/** Days over which a streak is counted. */
const streakDays = 400;
const paceDays = 14;
const lookAheadDays = 60;

export interface HomeData {
	readonly store: ProgressStore;
	readonly health: StoreHealth;
	readonly settings: StudySettings;
	readonly today: number;
	readonly work: Work;
	readonly limitedBy: LimitedBy;
	/** Reviews that are due, and left for another day. */
	readonly heldBack: number;
	readonly estimateMs: number;
	readonly tallies: ReadonlyMap<number, DayTally>;
	readonly nextDue: NextDue | null;
	/** Whether anything was ever answered, or an exam is under way. */
	readonly begun: boolean;
}

/** What the home page tells at once: a few small reads, without the course. */
export async function loadHome(services: Services, course: CourseId): Promise<HomeData> {
	const { store, health } = await services.store();
	if (health.problem) throw health.problem;
	const settings = await store.settings(course);
	const now = services.now();
	const today = studyDay(now, settings.rolloverHour);
	const [counts, tallies, entries, exam] = await Promise.all([
		store.counts(course, today),
		store.tallies(course, today - streakDays, today),
		store.entryCount(),
		store.openAttempt(course)
	]);
	const limits = await loadDayLimits(store, { course, settings, today, due: counts.due });
	const work = workToday(counts, tallies.get(today), limits);
	const recent = [...tallies].filter(([day]) => day > today - paceDays).map(([, tally]) => tally);
	return {
		store,
		health,
		settings,
		today,
		work,
		limitedBy: limits.by,
		heldBack: counts.due - work.due,
		estimateMs: estimateMs(work, paceOf(recent), settings),
		tallies,
		nextDue: await nextDue(store, course, today),
		begun: entries > 0 || exam !== null
	};
}

async function nextDue(
	store: ProgressStore,
	course: CourseId,
	today: number
): Promise<NextDue | null> {
	const counts = await store.dueCounts(course, today + 1, today + lookAheadDays);
	const days = [...counts].filter(([, cards]) => cards > 0).sort(([a], [b]) => a - b);
	const [first] = days;
	return first ? { cards: first[1], inDays: first[0] - today, inMs: null } : null;
}
