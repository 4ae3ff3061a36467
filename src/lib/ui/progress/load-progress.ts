import type { CardId } from '../../core/ids';
import type { DayTally, StudySettings } from '../../memory/types';
import type { CardRow } from '../../progress/port';
import type { Study } from '../study/open-study';
import { archivedEntries, type ArchivedEntry } from './archived-cards';
import { forecastDays } from './forecast-report';
import { lastFitKey, readLastFit, type LastFit } from './last-fit';
import { planMinutesKey } from './plan-report';
import { answersOf, sum } from './totals';

/** What the page tells of, read once; again when the store says that something changed. */
export interface ProgressData {
	readonly study: Study;
	readonly settings: StudySettings;
	readonly today: number;
	/** Cards the course has, in its order. */
	readonly cards: readonly CardRow[];
	readonly archived: readonly ArchivedEntry[];
	/** Every day ever. */
	readonly tallies: ReadonlyMap<number, DayTally>;
	readonly dueCounts: ReadonlyMap<number, number>;
	/** Cards in (re)learning. */
	readonly waiting: number;
	readonly answers: number;
	/** What the learner said they can give on a usual day. */
	readonly planMinutes: number | null;
	readonly lastFit: LastFit | null;
}

const pageSize = 5000;

export async function allRows({ store, deck }: Pick<Study, 'store' | 'deck'>): Promise<CardRow[]> {
	const rows: CardRow[] = [];
	for (let after: CardId | null = null; ;) {
		const page: readonly CardRow[] = await store.browse(deck.course.id, after, pageSize);
		rows.push(...page);
		const last = page.at(-1);
		if (!last || page.length < pageSize) return rows;
		after = last.id;
	}
}

export async function loadProgress(study: Study): Promise<ProgressData> {
	const { store, deck } = study;
	const course = deck.course.id;
	const today = study.today();
	const [rows, tallies, dueCounts, counts, settings, minutes, fit] = await Promise.all([
		allRows(study),
		// A clock that was once set wrong may have left days in the future.
		store.tallies(course, 0, today + 36_500),
		store.dueCounts(course, 0, today + forecastDays - 1),
		store.counts(course, today),
		store.settings(course),
		store.value(planMinutesKey),
		store.value(lastFitKey)
	]);
	return {
		study,
		settings,
		today,
		cards: rows.filter((row) => row.queue !== 'archived').sort((a, b) => a.position - b.position),
		archived: await archivedEntries(study, rows),
		tallies,
		dueCounts,
		waiting: counts.learning,
		answers: sum([...tallies.values()].map(answersOf)),
		lastFit: readLastFit(fit),
		planMinutes: typeof minutes === 'number' ? minutes : null
	};
}
