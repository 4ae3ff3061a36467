import { readiness, type Readiness } from '../../memory/readiness';
import { loadCourse } from '../practice/load-course';
import { allRows } from '../progress/load-progress';
import { buildDeck } from '../study/deck';
import type { HomeData } from './load-home';

/** The score to expect by domain, today. It takes the course and every card, so it is read after all else. */
export async function loadReadiness(home: HomeData): Promise<Readiness | null> {
	const deck = buildDeck(await loadCourse());
	const { blueprint } = deck.course;
	if (blueprint === null) return null;
	const rows = await allRows({ store: home.store, deck });
	return readiness({
		cards: rows.filter((row) => row.queue !== 'archived'),
		domains: blueprint.domains,
		domainOf: (card) => deck.subjects.get(card.id)?.domain ?? null,
		day: home.today,
		settings: home.settings,
		questions: blueprint.scored
	});
}
