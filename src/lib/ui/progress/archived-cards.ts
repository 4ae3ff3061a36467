import { entryId, type CardId } from '../../core/ids';
import { archivedKey } from '../../progress/archived';
import { decodeArchived } from '../../progress/codec';
import type { CardRow, NewEntry } from '../../progress/port';
import { stampOf } from '../review/entries';
import type { Services } from '../shared/services';
import type { Subject } from '../study/deck';
import type { Study } from '../study/open-study';

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
	text
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word.length > 1);

const mostFound = 8;

/** Subjects that have every word of the search, or else most of them; the nearest first. */
export function findSubjects(subjects: Iterable<Subject>, search: string): Subject[] {
	const wanted = [...new Set(wordsOf(search))];
	if (wanted.length === 0) return [];
	const found: { subject: Subject; share: number }[] = [];
	for (const subject of subjects) {
		const text = subject.text.toLowerCase();
		const share = wanted.filter((word) => text.includes(word)).length / wanted.length;
		if (share >= 0.5) found.push({ subject, share });
	}
	return found
		.sort((a, b) => b.share - a.share || a.subject.text.length - b.subject.text.length)
		.slice(0, mostFound)
		.map(({ subject }) => subject);
}

/** Gives a card's whole history to another card. */
export function moveEntry(study: Study, services: Services, from: CardId, to: CardId): NewEntry {
	const stamp = stampOf(study.store.device, study.deck.course.id, study.today(), services.now());
	return { ...stamp, kind: 'move', id: entryId(services.newSeed()), card: from, to };
}
