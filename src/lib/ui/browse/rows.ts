import type { CardId } from '../../core/ids';
import { fsrs6 } from '../../memory/fsrs6';
import { retrievabilityOn } from '../../memory/retrievability';
import { archivedKey } from '../../progress/archived';
import { decodeArchived } from '../../progress/codec';
import type { CardRow } from '../../progress/port';
import type { Item } from '../../items/types';
import { answerText } from '../item/response';
import type { Study } from '../study/open-study';
import type { BrowseRow } from './row';

const pageSize = 5000;

/** Every card of the course, the archived ones too. */
export async function loadRows(study: Study): Promise<BrowseRow[]> {
	const course = study.deck.course.id;
	const cards: CardRow[] = [];
	for (let after: CardId | null = null; ;) {
		const page: readonly CardRow[] = await study.store.browse(course, after, pageSize);
		cards.push(...page);
		const last = page.at(-1);
		if (!last || page.length < pageSize) break;
		after = last.id;
	}
	const lost = decodeArchived(await study.store.value(archivedKey(course)));
	const texts = new Map(lost.map((card) => [card.id, card.statement]));
	const join = joiner(study, texts);
	return cards.map(join).sort((a, b) => a.card.position - b.card.position);
}

/** Turns rows of the store into rows of the list. */
export function joiner(study: Study, archivedTexts: ReadonlyMap<CardId, string> = new Map()) {
	const { deck, settings } = study;
	const model = fsrs6(settings.parameters);
	const today = study.today();
	const lessons = new Map(deck.course.lessons.map((lesson) => [lesson.id, lesson]));
	const sections = new Map(
		deck.course.lessons.flatMap((lesson) => lesson.sections.map((s) => [s.id, s.title] as const))
	);
	const domains = new Map(deck.course.blueprint?.domains.map((d) => [d.id, d.title]));
	return (card: CardRow): BrowseRow => {
		const subject = deck.subjects.get(card.id);
		const text = plain(subject?.text ?? archivedTexts.get(card.id) ?? card.id);
		const items = subject?.items ?? [];
		return {
			card,
			text,
			haystack: [text, ...items.map(itemText)].join('\n').toLowerCase(),
			lesson: (subject?.lesson && lessons.get(subject.lesson)?.title) ?? '',
			section: (subject?.section && sections.get(subject.section)) ?? '',
			domain: subject?.domain ? `${subject.domain} ${domains.get(subject.domain) ?? ''}` : '',
			forms: [...new Set(items.map((item) => item.form))],
			retrievability: card.memory ? retrievabilityOn(card, today, model) : null
		};
	};
}

const plain = (text: string) => text.replaceAll('`', '');
const itemText = (item: Item) => `${plain(item.stem)}\n${plain(answerText(item))}`;
