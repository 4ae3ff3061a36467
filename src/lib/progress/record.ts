import type { CardId, CourseId, EntryId } from '../core/ids';
import type { Card, LogEntry, StudySettings } from '../memory/types';
import { markOf, rowsBehind } from './append';
import { cardRow, type Standing } from './card-row';
import { nextClock } from './clock';
import { decodeEntry } from './codec';
import { familyEntries } from './family';
import { byOwner, movesByCard, ownerOf } from './fold-moves';
import { listingsOf, standingIn, type Listing } from './listing';
import type { CardRow, Derivation, Derived, NewEntry, Recorded, WitnessMark } from './port';
import { settingsAhead, settle } from './settle';
import { TallyChange } from './tally-change';
import type { LogRow, Tables } from './tables';

/** Refuses what is not shaped like an entry, before anything is touched. The clock is yet to come. */
export function checkNewEntries(entries: readonly NewEntry[]): void {
	for (const entry of entries) decodeEntry({ ...entry, clock: 0 }, 'Answer');
}

/** Cards that were asked for and have a row, by id. */
async function rowsOf(
	{ cards }: Tables,
	ids: Iterable<CardId>
): Promise<Map<CardId, CardRow | null>> {
	const wanted = [...new Set(ids)];
	const rows = await cards.get(wanted);
	return new Map(wanted.map((id, at) => [id, rows[at] ?? null]));
}

/** Under what name a card without a row lives on: a tab that was open while the course changed may still use the old one. */
async function successor(tables: Tables, card: CardId): Promise<CardId> {
	const moves = movesByCard(await familyEntries(tables, [card]));
	let name = card;
	for (let steps = 0; steps <= moves.size; steps++) {
		const last = moves.get(name)?.at(-1);
		if (!last) return name;
		name = last.to;
	}
	return card;
}

/** Whether an entry's card may have another name by now. Asked without waiting, since it is hardly ever so. */
const mayBeRenamed = (entry: LogEntry, rows: ReadonlyMap<CardId, CardRow | null>) =>
	entry.kind === 'undo' ||
	entry.kind === 'rerate' ||
	(entry.kind !== 'move' && !rows.get(entry.card));

/** The entry under the name that its card, or the card of the entry it corrects, has now. */
async function renamed(tables: Tables, entry: LogEntry): Promise<LogEntry> {
	if (entry.kind !== 'undo' && entry.kind !== 'rerate')
		return { ...entry, card: await successor(tables, entry.card) };
	const [target] = await tables.log.byId([entry.target]);
	if (!target) return entry;
	const family = await familyEntries(tables, [target.entry.card]);
	return { ...entry, card: ownerOf(target.entry, movesByCard(family)) };
}

/** The card after its added entries, each extending the last; null where one of them cannot be told without the whole log. */
function extendAll(
	derivation: Derivation,
	before: Card,
	added: readonly LogEntry[],
	settings: StudySettings,
	change: TallyChange
): Card | null {
	const steps: Derived[] = [];
	let card = before;
	for (const entry of added) {
		const next = derivation.extend(card, entry, settings);
		if (!next) return null;
		steps.push(next);
		card = next.card;
	}
	for (const { tallies } of steps) change.add(before.course, tallies);
	return card;
}

function grouped(entries: readonly LogEntry[]): Map<CardId, LogEntry[]> {
	const groups = new Map<CardId, LogEntry[]>();
	for (const entry of entries) {
		const group = groups.get(entry.card);
		if (group) group.push(entry);
		else groups.set(entry.card, [entry]);
	}
	return groups;
}

/**
 * Writes what the added entries, all later than the rest of the log, make of their cards. `entries` may not be in the log yet.
 */
async function deriveAdded(
	tables: Tables,
	derivation: Derivation,
	added: readonly LogEntry[],
	rows: ReadonlyMap<CardId, CardRow | null>
): Promise<void> {
	const change = new TallyChange(derivation);
	const courses = new Set(added.map(({ course }) => course));
	const settingsOf = await settingsAhead(tables, derivation, courses);
	const put: CardRow[] = [];
	const whole: LogEntry[] = [];
	const listings = added.some(({ card }) => !rows.get(card))
		? await listingsOf(tables)
		: new Map<CourseId, Listing>();
	const standingOf = (card: CardId, row: CardRow | null, course: CourseId): Standing =>
		row
			? { position: row.position, archived: row.queue === 'archived' }
			: standingIn(listings.get(course), card);
	if (added.some((entry) => entry.kind === 'move')) whole.push(...added);
	else
		for (const [id, group] of grouped(added)) {
			const row = rows.get(id) ?? null;
			const course = row?.course ?? group[0]?.course;
			if (course === undefined) continue;
			const settings = settingsOf(course);
			const before = row ?? derivation.derive(id, course, [], settings).card;
			const card = extendAll(derivation, before, group, settings, change);
			if (card) put.push(cardRow(card, standingOf(id, row, course)));
			else whole.push(...group);
		}
	if (whole.length > 0) {
		const names = whole.flatMap((entry) =>
			entry.kind === 'move' ? [entry.card, entry.to] : [entry.card]
		);
		await settle(tables, derivation, await familyEntries(tables, names), whole, change);
	}
	await Promise.all([put.length > 0 ? tables.cards.put(put) : null, change.write(tables)]);
}

export interface Written {
	readonly recorded: Recorded;
	/** State of the log afterwards; null where nothing was new. */
	readonly mark: WitnessMark | null;
}

/** `record`'s transaction. Entries are written in the order given. */
export async function recordEntries(
	tables: Tables,
	derivation: Derivation,
	entries: readonly NewEntry[]
): Promise<Written> {
	const [last, known, rows] = await Promise.all([
		tables.log.last(),
		tables.log.byId(entries.map(({ id }) => id)),
		rowsOf(
			tables,
			entries.map(({ card }) => card)
		)
	]);
	const byId = new Map<EntryId, LogEntry>();
	for (const row of known) if (row) byId.set(row.entry.id, row.entry);
	const added: LogEntry[] = [];
	let clock = last?.greatestClock ?? Number.MIN_SAFE_INTEGER;
	for (const entry of entries) {
		if (byId.has(entry.id)) continue;
		clock = nextClock(entry.atMs, clock);
		const asGiven: LogEntry = { ...entry, clock };
		const placed = mayBeRenamed(asGiven, rows) ? await renamed(tables, asGiven) : asGiven;
		byId.set(placed.id, placed);
		added.push(placed);
	}
	for (const [card, row] of await rowsOf(
		tables,
		added.map(({ card }) => card).filter((card) => !rows.has(card))
	))
		rows.set(card, row);
	const appended: LogRow[] = rowsBehind(last, added);
	if (added.length > 0) {
		await deriveAdded(tables, derivation, added, rows);
		await tables.log.append(appended);
	}
	const named = entries.flatMap(({ id }) => {
		const entry = byId.get(id);
		if (!entry) return [];
		return entry.kind === 'move' ? [entry.card, entry.to] : [entry.card];
	});
	const after = await tables.cards.get([...new Set(named)]);
	return {
		recorded: {
			entries: entries.flatMap(({ id }) => byId.get(id) ?? []),
			cards: after.flatMap((row) => row ?? [])
		},
		mark: added.length > 0 ? markOf(appended.at(-1) ?? null) : null
	};
}

/** `merge`'s transaction: entries with clocks of their own, which may fall anywhere in the order. */
export async function mergeEntries(
	tables: Tables,
	derivation: Derivation,
	entries: readonly LogEntry[]
): Promise<{ readonly added: number; readonly mark: WitnessMark | null }> {
	const [last, known] = await Promise.all([
		tables.log.last(),
		tables.log.byId(entries.map(({ id }) => id))
	]);
	const seen = new Set<EntryId>();
	const added = entries.filter((entry, at) => {
		if (known[at] || seen.has(entry.id)) return false;
		seen.add(entry.id);
		return true;
	});
	if (added.length === 0) return { added: 0, mark: null };
	const names = added.flatMap((entry) =>
		entry.kind === 'move' ? [entry.card, entry.to] : [entry.card]
	);
	const change = new TallyChange(derivation);
	await settle(tables, derivation, await familyEntries(tables, names), added, change);
	await change.write(tables);
	const appended = rowsBehind(last, added);
	await tables.log.append(appended);
	return { added: added.length, mark: markOf(appended.at(-1) ?? null) };
}

/** Entries that belong to a card now, in order. */
export async function historyOf(tables: Tables, card: CardId): Promise<readonly LogEntry[]> {
	return byOwner(await familyEntries(tables, [card])).get(card) ?? [];
}
