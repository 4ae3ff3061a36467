import type { CardId, CourseId } from '../core/ids';
import type { LogEntry } from '../memory/types';
import { cardRow } from './card-row';
import { byOwner } from './fold-moves';
import { listingsOf, standingIn } from './listing';
import type { CardRow, Derivation } from './port';
import { deriveFrom } from './settle';
import { TallyChange } from './tally-change';
import type { LogRow, Tables } from './tables';

/** Entries read at a time: a few megabytes. */
const chunkEntries = 5_000;

/** Gives the log to `use` in groups of one card's own entries, a chunk at a time, so that a million entries are never in memory together. */
async function eachGroup(
	{ log }: Tables,
	use: (groups: Map<CardId, LogEntry[]>) => Promise<void>
): Promise<void> {
	let after: CardId | null = null;
	let limit = chunkEntries;
	for (;;) {
		const rows: LogRow[] = await log.afterCard(after, limit);
		const groups = new Map<CardId, LogEntry[]>();
		for (const { entry } of rows) {
			const group = groups.get(entry.card);
			if (group) group.push(entry);
			else groups.set(entry.card, [entry]);
		}
		const end = rows.length < limit;
		const last = rows.at(-1)?.entry.card;
		// The last card may go on in the next chunk.
		if (last !== undefined && !end) groups.delete(last);
		after = [...groups.keys()].at(-1) ?? after;
		if (groups.size > 0) await use(groups);
		else limit *= 2;
		if (end) return;
	}
}

/**
 * Derives every card and count from the log, of one course or of all. Runs within one transaction and reads in chunks: whatever interrupts it, what
 * stands is the old state or the new one, whole.
 */
export async function rebuildDerived(
	tables: Tables,
	derivation: Derivation,
	only: CourseId | null
): Promise<void> {
	const chosen = new Map(
		(await tables.settings.all()).map(({ course, settings }) => [course, settings])
	);
	const settingsOf = (course: CourseId) => chosen.get(course) ?? derivation.defaultSettings;
	const listings = await listingsOf(tables);
	const change = new TallyChange(derivation);
	await Promise.all([tables.cards.clear(only), tables.tallies.clear(only)]);

	const done = new Set<CardId>();
	const putOwned = async (owned: ReadonlyMap<CardId, readonly LogEntry[]>) => {
		const rows: CardRow[] = [];
		for (const [card, entries] of owned) {
			const course = entries[0]?.course;
			if (course === undefined || (only !== null && course !== only)) continue;
			const settings = settingsOf(course);
			const derived = deriveFrom(derivation, card, course, entries, settings);
			change.add(course, derived.tallies);
			rows.push(cardRow(derived.card, standingIn(listings.get(course), card)));
			done.add(card);
		}
		if (rows.length > 0) await tables.cards.put(rows);
	};

	const moves = await tables.log.allMoves();
	const renamed = new Set<CardId>();
	for (const { entry } of moves) if (entry.kind === 'move') renamed.add(entry.card).add(entry.to);
	await eachGroup(tables, async (groups) => {
		for (const card of renamed) groups.delete(card);
		await putOwned(byOwner([...groups.values()].flat()));
	});
	const family = (await tables.log.ofCards([...renamed])).map(({ entry }) => entry);
	await putOwned(byOwner(family));

	const movedAway = new Set(moves.map(({ entry }) => entry.card));
	for (const listing of listings.values()) {
		const { course } = listing.course;
		if (only !== null && course !== only) continue;
		const settings = settingsOf(course);
		const silent = [
			...listing.positions.keys(),
			...[...listing.lost.keys()].filter((card) => !movedAway.has(card))
		].filter((card) => !done.has(card));
		await tables.cards.put(
			silent.map((card) =>
				cardRow(derivation.derive(card, course, [], settings).card, standingIn(listing, card))
			)
		);
	}
	await change.write(tables);
}
