import { entryId, type DeviceId } from '../../core/ids';
import type { Card, LogEntry, Rating, ReviewEntry } from '../../memory/types';
import { markOf, rowsBehind } from '../append';
import { cardRow } from '../card-row';
import type { CardRow, CourseCards, Derivation, WitnessMark } from '../port';
import { TallyChange } from '../tally-change';
import type { LogRow } from '../tables';
import { dexieDatabase } from './dexie-database';
import { newest, releases, type TableName } from './schema';

const chunkRows = 5_000;
const dayMs = 86_400_000;
/** Days from the first answer to each later one, for cards that go well. */
const rhythm = [0, 1, 4, 11, 25, 50, 90, 150, 220, 300, 390, 490, 600];

export interface SeedOptions {
	readonly name: string;
	readonly derivation: Derivation;
	readonly device: DeviceId;
	readonly course: CourseCards;
	/** Cards of the course, from its beginning, that were answered; the others stay new. */
	readonly answeredCards: number;
	/** Entries of the log in all, spread evenly. */
	readonly entries: number;
	/** Study day on which the learner opens the app: a tenth of the answered cards is due by then. */
	readonly today: number;
}

const ratingAt = (card: number, round: number): Rating =>
	(card * 7 + round * 13) % 11 === 0 ? 'again' : (card + round) % 5 === 0 ? 'hard' : 'good';

/** One answer of an invented past. The last one of a card puts its next review between 40 days before today and 360 days after. */
function pastEntry(
	options: SeedOptions,
	at: number,
	card: Card,
	round: number,
	rounds: number
): ReviewEntry {
	const last = rhythm[rounds - 1] ?? 600 + rounds;
	const day = options.today - 60 - last + (rhythm[round] ?? 600 + round);
	const atMs = day * dayMs + (8 + (at % 12)) * 3_600_000 + (at % 3_600) * 1_000;
	const due = options.today + 1 + ((at * 37) % 400) - 40;
	return {
		kind: 'review',
		id: entryId(`seed-${at}-${round}`),
		version: 1,
		device: options.device,
		course: options.course.course,
		card: card.id,
		atMs,
		offsetMinutes: 0,
		day,
		clock: atMs,
		purpose: 'study',
		item: null,
		form: 'flashcard',
		rating: ratingAt(at, round),
		correct: null,
		answer: null,
		responseMs: 3_000 + (at % 9) * 1_000,
		guessChance: 0,
		previous: card.head,
		intervalDays:
			round === rounds - 1
				? due - day
				: (rhythm[round + 1] ?? 601 + round) - (rhythm[round] ?? 600 + round),
		stepMinutes: null,
		session: `seed-${day}`
	};
}

/** Without Dexie, which follows every row for its live queries. */
function connectRaw(name: string): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name);
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}

function addRows(db: IDBDatabase, table: TableName, rows: readonly object[]): Promise<void> {
	return new Promise((resolve, reject) => {
		const transaction = db.transaction(table, 'readwrite', { durability: 'relaxed' });
		transaction.oncomplete = () => resolve();
		transaction.onabort = () => reject(transaction.error);
		const store = transaction.objectStore(table);
		for (const row of rows) store.add({ ...row, schema: newest(releases) });
		transaction.commit();
	});
}

/**
 * Fills an empty database with an invented past, for measuring: rows are written in bulk, cards and counts derived answer by answer as `record` would.
 * Answers with the mark that a witness would hold.
 */
export async function seed(options: SeedOptions): Promise<WitnessMark> {
	const { derivation, course, answeredCards, entries } = options;
	const settings = derivation.defaultSettings;
	const database = dexieDatabase({
		name: options.name,
		releases,
		beforeMigration: null,
		blockedGraceMs: 5_000,
		openTimeoutMs: 20_000
	});
	await database.open();
	const raw = await connectRaw(options.name);
	const cards = course.cards.map(
		({ id }): Card => derivation.derive(id, course.course, [], settings).card
	);
	const change = new TallyChange(derivation);
	const roundsOf = (at: number) =>
		Math.floor(entries / answeredCards) + (at < entries % answeredCards ? 1 : 0);
	let last: LogRow | null = null;
	let chunk: LogEntry[] = [];
	const flush = async () => {
		const rows: LogRow[] = rowsBehind(last, chunk);
		chunk = [];
		last = rows.at(-1) ?? last;
		await addRows(raw, 'log', rows);
	};
	for (let round = 0; round < roundsOf(0); round++)
		for (let at = 0; at < answeredCards && round < roundsOf(at); at++) {
			const card = cards[at];
			if (!card) break;
			const entry = pastEntry(options, at, card, round, roundsOf(at));
			const next = derivation.extend(card, entry, settings);
			if (!next) throw new Error('an answer extends every card');
			cards[at] = next.card;
			change.add(course.course, next.tallies);
			chunk.push(entry);
			if (chunk.length >= chunkRows) await flush();
		}
	await flush();
	for (let from = 0; from < cards.length; from += chunkRows) {
		const rows: CardRow[] = cards
			.slice(from, from + chunkRows)
			.map((card, at) => cardRow(card, { position: from + at, archived: false }));
		await addRows(raw, 'cards', rows);
	}
	await database.write(async (tables) => {
		await tables.courses.put([course]);
		await change.write(tables);
	});
	raw.close();
	await database.close();
	return markOf(last);
}
