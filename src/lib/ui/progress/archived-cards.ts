import { entryId, type CardId } from '../../core/ids';
import { archivedKey } from '../../progress/archived';
import { decodeArchived } from '../../progress/codec';
import type { CardRow, NewEntry } from '../../progress/port';
import { stampOf } from '../study/entries';
import type { Services } from '../shared/services';
import type { Subject } from '../study/deck';
import type { Study } from '../study/open-study';
import { sum } from './totals';

export interface ArchivedEntry {
	readonly row: CardRow;
	/** The statement it had when the course last knew it. */
	readonly text: string;
}

/** Archived cards with something to lose: those that were never answered are left out. */
export async function archivedEntries(
	study: Study,
	rows: readonly CardRow[]
): Promise<ArchivedEntry[]> {
	const lost = decodeArchived(await study.store.value(archivedKey(study.deck.course.id)));
	const texts = new Map(lost.map((card) => [card.id, card.statement]));
	return rows
		.filter((row) => row.queue === 'archived' && row.reps > 0)
		.map((row) => ({ row, text: texts.get(row.id) ?? row.id }));
}

const wordsOf = (text: string) =>
	new Set(
		text
			.toLowerCase()
			.split(/[^\p{L}\p{N}]+/u)
			.filter((word) => word.length > 1)
	);

const mostFound = 8;

/**
 * Subjects that share at least half of what the search says, the nearest first. A word says the more the fewer subjects have it: ln(1 + N / n), the
 * inverse document frequency (K. Spärck Jones 1972).
 */
export function findSubjects(subjects: Iterable<Subject>, search: string): Subject[] {
	const all = [...subjects].map((subject) => ({ subject, words: wordsOf(subject.text) }));
	const weights = [...wordsOf(search)].map((word) => {
		const having = all.filter(({ words }) => words.has(word)).length;
		return { word, weight: Math.log(1 + all.length / Math.max(1, having)) };
	});
	const whole = sum(weights.map(({ weight }) => weight));
	if (whole === 0) return [];
	return all
		.map(({ subject, words }) => ({
			subject,
			share: sum(weights.map(({ word, weight }) => (words.has(word) ? weight : 0))) / whole
		}))
		.filter(({ share }) => share >= 0.5)
		.sort((a, b) => b.share - a.share || a.subject.text.length - b.subject.text.length)
		.slice(0, mostFound)
		.map(({ subject }) => subject);
}

const kindOf = (card: CardId) => card.slice(0, card.indexOf(':'));

/** A fact's history can go to a fact, a written question's to a question. */
export const sameKind = (subjects: Iterable<Subject>, card: CardId): Subject[] =>
	[...subjects].filter((subject) => kindOf(subject.card) === kindOf(card));

/** Gives a card's whole history to another card. */
export function moveEntry(study: Study, services: Services, from: CardId, to: CardId): NewEntry {
	const stamp = stampOf(study.store.device, study.deck.course.id, study.today(), services.now());
	return { ...stamp, kind: 'move', id: entryId(services.newSeed()), card: from, to };
}
