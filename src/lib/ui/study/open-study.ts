import { entryId } from '../../core/ids';
import { studyDay } from '../../memory/day';
import type { StudySettings } from '../../memory/types';
import type { ProgressStore, StoreHealth, SyncReport } from '../../progress/port';
import { loadCourse } from '../practice/load-course';
import type { Services } from '../shared/services';
import { buildDeck, courseCards, type Deck } from './deck';
import { matchCards } from './match-cards';

/** The course, the learner's progress in it and their settings, brought together once a visit. */
export interface Study {
	readonly deck: Deck;
	readonly store: ProgressStore;
	readonly settings: StudySettings;
	readonly health: StoreHealth;
	/** What a new version of the course changed; null where the store is closed to writing. */
	readonly sync: SyncReport | null;
	/** The study day at this moment. */
	today(): number;
}

export async function openStudy(services: Services): Promise<Study> {
	const [course, { store, health }] = await Promise.all([loadCourse(), services.store()]);
	// Where entries are missing the rest can be read; where the database is closed, nothing can.
	if (health.problem && health.problem.code !== 'missing') throw health.problem;
	const deck = buildDeck(course);
	const settings = await store.settings(course.id);
	const today = () => studyDay(services.now(), settings.rolloverHour);
	const sync =
		health.problem === null
			? await store.sync(courseCards(deck), matchCards, {
					...services.now(),
					day: today(),
					newEntryId: () => entryId(services.newSeed())
				})
			: null;
	return { deck, store, settings, health, sync, today };
}
