import type { CardId, CourseId } from '../core/ids';
import type { LogEntry, StudySettings } from '../memory/types';
import { cardRow } from './card-row';
import { byOwner } from './fold-moves';
import { listingsOf, standingIn, type Listing } from './listing';
import type { CardRow, Derivation, Derived } from './port';
import type { TallyChange } from './tally-change';
import type { Tables } from './tables';

export type SettingsOf = (course: CourseId) => StudySettings;

/**
 * The settings of the courses, read ahead: a transaction of IndexedDB does not outlive a long row of awaits in which nothing is asked of it, so the
 * loops over cards have none.
 */
export async function settingsAhead(
	{ settings }: Tables,
	derivation: Derivation,
	courses: Iterable<CourseId>
): Promise<SettingsOf> {
	const wanted = [...new Set(courses)];
	const rows = await Promise.all(wanted.map((course) => settings.get(course)));
	const known = new Map(wanted.map((course, at) => [course, rows[at]?.settings]));
	return (course) => known.get(course) ?? derivation.defaultSettings;
}

/** A card from the entries that belong to it; moves have done their work by then. */
export function deriveFrom(
	derivation: Derivation,
	card: CardId,
	course: CourseId,
	owned: readonly LogEntry[],
	settings: StudySettings
): Derived {
	return derivation.derive(
		card,
		course,
		owned.filter((entry) => entry.kind !== 'move'),
		settings
	);
}

const sameEntries = (a: readonly LogEntry[], b: readonly LogEntry[]) =>
	a.length === b.length && a.every((entry, at) => entry.id === b[at]?.id);

/** Cards whose entries are others after than before. */
function touchedCards(
	was: ReadonlyMap<CardId, readonly LogEntry[]>,
	is: ReadonlyMap<CardId, readonly LogEntry[]>
): CardId[] {
	return [...new Set([...was.keys(), ...is.keys()])].filter(
		(card) => !sameEntries(was.get(card) ?? [], is.get(card) ?? [])
	);
}

/**
 * Derives the cards that `added` bears on from all their entries, writes them, and gives the differences of the days' counts to `change`.
 * `before` holds the families of all cards named in `added`. Answers with the rows of the touched cards that are still there.
 */
export async function settle(
	tables: Tables,
	derivation: Derivation,
	before: readonly LogEntry[],
	added: readonly LogEntry[],
	change: TallyChange
): Promise<CardRow[]> {
	const was = byOwner(before);
	const is = byOwner([...before, ...added]);
	// A card that was moved on without ever having been answered has no entries before or after, but its row goes.
	const left = new Map<CardId, CourseId>(
		added.flatMap((entry) => (entry.kind === 'move' ? [[entry.card, entry.course] as const] : []))
	);
	const touched = [...new Set([...touchedCards(was, is), ...left.keys()])];
	const rows = await tables.cards.get(touched);
	const courseOf = (card: CardId) => (is.get(card) ?? was.get(card))?.[0]?.course ?? left.get(card);
	const courses = [...new Set(touched.flatMap((card) => courseOf(card) ?? []))];
	const settingsOf = await settingsAhead(tables, derivation, courses);
	const unusual = touched.some((card, at) => !rows[at] || !is.has(card));
	const listings = unusual ? await listingsOf(tables) : new Map<CourseId, Listing>();
	const put: CardRow[] = [];
	const gone: CardId[] = [];
	for (const [at, card] of touched.entries()) {
		const old = was.get(card) ?? [];
		const now = is.get(card) ?? [];
		const row = rows[at] ?? null;
		const course = courseOf(card);
		if (!course) continue;
		const settings = settingsOf(course);
		if (old.length > 0)
			change.take(course, deriveFrom(derivation, card, course, old, settings).tallies);
		// Entries leave a card by moves alone; then it stays where its course still names it.
		if (now.length === 0 && !listings.get(course)?.positions.has(card)) {
			if (row) gone.push(card);
			continue;
		}
		const derived = deriveFrom(derivation, card, course, now, settings);
		change.add(course, derived.tallies);
		const standing = row
			? { position: row.position, archived: row.queue === 'archived' }
			: standingIn(listings.get(course), card);
		put.push(cardRow(derived.card, standing));
	}
	if (put.length > 0) await tables.cards.put(put);
	if (gone.length > 0) await tables.cards.remove(gone);
	return put;
}
