import type { Item, ItemForm } from '../../items/types';
import { itemForms } from '../../items/types';
import type { Lesson } from '../../course/types';
import type { PracticeSession } from './session';

export interface Tally<Key> {
	readonly key: Key;
	readonly correct: number;
	readonly asked: number;
}

export interface Reread {
	readonly lesson: Lesson;
	readonly section: Lesson['sections'][number];
	/** Items of this section answered wrong. */
	readonly missed: readonly Item[];
}

export interface Summary {
	readonly correct: number;
	readonly asked: number;
	readonly byForm: readonly Tally<ItemForm>[];
	readonly byLesson: readonly Tally<Lesson>[];
	/** Most missed first, then in the course's order. */
	readonly reread: readonly Reread[];
}

export function summarise(
	session: PracticeSession,
	items: ReadonlyMap<string, Item>,
	lessons: readonly Lesson[]
): Summary {
	const answered = session.items.flatMap((id) => {
		const item = items.get(id);
		const verdict = session.answers[id]?.verdict;
		return item && verdict ? [{ item, correct: verdict.correct }] : [];
	});
	const tally = <Key>(key: Key, of: typeof answered): Tally<Key>[] =>
		of.length === 0 ? [] : [{ key, correct: of.filter((a) => a.correct).length, asked: of.length }];
	const missed = answered.filter((a) => !a.correct).map((a) => a.item);
	const reread = lessons.flatMap((lesson) =>
		lesson.sections.flatMap((section): Reread[] => {
			const here = missed.filter((item) => item.section === section.id);
			return here.length === 0 ? [] : [{ lesson, section, missed: here }];
		})
	);
	return {
		correct: answered.length - missed.length,
		asked: answered.length,
		byForm: itemForms.flatMap((form) =>
			tally(
				form,
				answered.filter((a) => a.item.form === form)
			)
		),
		byLesson: lessons.flatMap((lesson) =>
			tally(
				lesson,
				answered.filter((a) => a.item.lesson === lesson.id)
			)
		),
		reread: reread.sort((a, b) => b.missed.length - a.missed.length)
	};
}
