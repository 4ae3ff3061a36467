import type { SectionId } from '../../core/ids';
import type { Lesson } from '../../course/types';
import { modelFor } from '../../memory/fsrs6';
import { retrievabilityOn } from '../../memory/retrievability';
import type { Card, StudySettings } from '../../memory/types';
import type { Section } from '../../notes/types';
import type { Subject } from '../study/deck';
import { count, percent } from './words';

export interface WeakSection {
	readonly lesson: Lesson;
	readonly section: Section;
	/** Cards of it that were begun. */
	readonly cards: number;
	/** Mean chance of recalling one of them today. */
	readonly recall: number;
	readonly lapses: number;
	/** Finds its cards on the page of all cards. */
	readonly query: string;
}

export interface WeakSections {
	/** Lowest recall first. */
	readonly recall: readonly WeakSection[];
	/** Most lapses first, those without left out. */
	readonly lapses: readonly WeakSection[];
	readonly insight: string;
}

/** A section with fewer begun cards is no section to judge. */
const fewestCards = 3;
const fewestAnswers = 5;
/** What is recalled as surely as this is not weak. */
const sure = 0.99;
const shown = 5;

interface Sum {
	cards: number;
	answers: number;
	recall: number;
	lapses: number;
}

const quoted = (key: string, value: string) => `${key}:"${value.replaceAll('"', '')}"`;

export function weakSections<C extends Card>(
	cards: readonly C[],
	subjectOf: (card: C) => Subject | undefined,
	lessons: readonly Lesson[],
	settings: StudySettings,
	today: number
): WeakSections {
	const model = modelFor(settings);
	const sums = new Map<SectionId, Sum>();
	for (const card of cards) {
		const section = subjectOf(card)?.section;
		if (!section || card.memory === null) continue;
		const sum = sums.get(section) ?? { cards: 0, answers: 0, recall: 0, lapses: 0 };
		sum.cards++;
		sum.answers += card.reps;
		sum.recall += retrievabilityOn(card, today, model);
		sum.lapses += card.lapses;
		sums.set(section, sum);
	}
	const all = lessons.flatMap((lesson) =>
		lesson.sections.flatMap((section): WeakSection[] => {
			const sum = sums.get(section.id);
			if (!sum || sum.cards < fewestCards || sum.answers < fewestAnswers) return [];
			return [
				{
					lesson,
					section,
					cards: sum.cards,
					recall: sum.recall / sum.cards,
					lapses: sum.lapses,
					query: `${quoted('section', section.title)} ${quoted('lesson', lesson.title)}`
				}
			];
		})
	);
	const recall = all
		.filter((one) => one.recall < sure)
		.sort((a, b) => a.recall - b.recall)
		.slice(0, shown);
	const lapses = all
		.filter((one) => one.lapses > 0)
		.sort((a, b) => b.lapses - a.lapses || a.recall - b.recall)
		.slice(0, shown);
	const [weakest] = recall;
	const [lapsed] = lapses;
	return {
		recall,
		lapses,
		insight: !weakest
			? all.length > 0
				? 'No section stands out today: of each begun, nearly all would be recalled.'
				: `A section appears here when ${fewestCards} of its cards were begun and answered ${fewestAnswers} times.`
			: `“${weakest.section.title}” would be recalled least today, ${percent(weakest.recall)} of ${count(weakest.cards, 'card')}.` +
				(lapsed && lapsed.section.id !== weakest.section.id
					? ` “${lapsed.section.title}” was forgotten most often, ${count(lapsed.lapses, 'time')}.`
					: '')
	};
}
