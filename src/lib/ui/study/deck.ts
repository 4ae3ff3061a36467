import { cardId, type CardId, type GroupId, type LessonId, type SectionId } from '../../core/ids';
import { shortHash } from '../../core/hash';
import type { CoursePayload } from '../../course/types';
import type { Item } from '../../items/types';
import type { CourseCard, CourseCards } from '../../progress/port';

/** What a card asks about, joined from the course. */
export interface Subject {
	readonly card: CardId;
	readonly position: number;
	/** The fact's statement, or an authored question's stem. */
	readonly text: string;
	readonly lesson: LessonId | null;
	readonly section: SectionId | null;
	readonly domain: string | null;
	/** Facts of one list or table; to be kept apart in a queue. */
	readonly group: GroupId | null;
	/** Never empty. */
	readonly items: readonly Item[];
}

/** The cards of a course: one for each fact that has a generated item, one for each authored item. */
export interface Deck {
	readonly course: CoursePayload;
	readonly subjects: ReadonlyMap<CardId, Subject>;
	readonly items: ReadonlyMap<string, Item>;
	/** Share of the exam's score that one card of its domain stands for; 1 where the course has no blueprint. */
	weight(card: CardId): number;
}

function lessonDomains(course: CoursePayload): ReadonlyMap<LessonId, string | null> {
	return new Map(course.lessons.map((lesson) => [lesson.id, lesson.domain]));
}

export function buildDeck(course: CoursePayload): Deck {
	const generated = new Map<string, Item[]>();
	for (const item of course.items) {
		const fact = item.facts[0];
		if (item.origin === 'authored' || fact === undefined) continue;
		const known = generated.get(fact);
		if (known) known.push(item);
		else generated.set(fact, [item]);
	}
	const domains = lessonDomains(course);
	const subjects = new Map<CardId, Subject>();
	for (const fact of course.facts) {
		const items = generated.get(fact.id);
		if (!items) continue;
		const card = cardId('fact', fact.id);
		subjects.set(card, {
			card,
			position: subjects.size,
			text: fact.statement,
			lesson: fact.lesson,
			section: fact.section,
			domain: items[0]?.domain ?? domains.get(fact.lesson) ?? null,
			group: fact.group,
			items
		});
	}
	for (const item of course.items) {
		if (item.origin !== 'authored') continue;
		const card = cardId('item', item.id);
		subjects.set(card, {
			card,
			position: subjects.size,
			text: item.stem,
			lesson: item.lesson,
			section: item.section,
			domain: item.domain,
			group: null,
			items: [item]
		});
	}
	return {
		course,
		subjects,
		items: new Map(course.items.map((item) => [item.id, item])),
		weight: weigher(course, subjects)
	};
}

function weigher(course: CoursePayload, subjects: ReadonlyMap<CardId, Subject>) {
	const sizes = new Map<string, number>();
	for (const { domain } of subjects.values())
		if (domain !== null) sizes.set(domain, (sizes.get(domain) ?? 0) + 1);
	const weights = new Map(course.blueprint?.domains.map((d) => [d.id, d.weight]));
	return (card: CardId) => {
		const domain = subjects.get(card)?.domain ?? null;
		if (domain === null || !course.blueprint) return 1 / Math.max(1, subjects.size);
		return (weights.get(domain) ?? 0) / (sizes.get(domain) ?? 1);
	};
}

/** What the store must know of the deck, so that cards follow their facts through new versions of the course. */
export function courseCards(deck: Deck): CourseCards {
	const kinds = new Map(deck.course.facts.map((f) => [cardId('fact', f.id), f]));
	const cards = [...deck.subjects.values()].map((subject): CourseCard => {
		const fact = kinds.get(subject.card);
		return fact
			? { id: subject.card, kind: fact.kind, subject: fact.subject, statement: fact.statement }
			: { id: subject.card, kind: 'authored', subject: subject.text, statement: subject.text };
	});
	return { course: deck.course.id, hash: shortHash(JSON.stringify(cards)), cards };
}
