import type { CardId, CourseId } from '../core/ids';
import { archivedCards } from './archived';
import type { Standing } from './card-row';
import type { CourseCards } from './port';
import type { Tables } from './tables';

/** What a course says about where cards stand. */
export interface Listing {
	readonly course: CourseCards;
	readonly positions: ReadonlyMap<CardId, number>;
	readonly lost: ReadonlyMap<CardId, number>;
}

/** Of every course that was ever synced. Courses are large: asked for where a card has no row yet, or has lost all its entries. */
export async function listingsOf(tables: Tables): Promise<Map<CourseId, Listing>> {
	const listings = new Map<CourseId, Listing>();
	for (const course of await tables.courses.all()) {
		const lost = await archivedCards(tables, course.course);
		listings.set(course.course, {
			course,
			positions: new Map(course.cards.map(({ id }, at) => [id, at])),
			lost: new Map(lost.map(({ id, position }) => [id, position]))
		});
	}
	return listings;
}

/** Where a card without a row stands. */
export function standingIn(listing: Listing | undefined, card: CardId): Standing {
	const position = listing?.positions.get(card);
	if (position !== undefined) return { position, archived: false };
	return { position: listing?.lost.get(card) ?? 0, archived: listing !== undefined };
}
