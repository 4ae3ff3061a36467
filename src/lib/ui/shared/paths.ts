import type { Lesson } from '../../course/types';
import type { ItemSource } from '../../items/types';
import type { Section } from '../../notes/types';

/** Paths within the app. They start at its root: `resolve()` puts the base before them where they are used. */
export type LessonPath = `/learn/${string}/`;

/** "12-14", or "12" for a single line. */
const lineRange = (source: Pick<ItemSource, 'startLine' | 'endLine'>) =>
	source.startLine === source.endLine
		? String(source.startLine)
		: `${source.startLine}-${source.endLine}`;

/** "line 12", "lines 12–14". */
export const lineWords = (source: Pick<ItemSource, 'startLine' | 'endLine'>) =>
	`line${source.startLine === source.endLine ? '' : 's'} ${lineRange(source).replace('-', '–')}`;

export const lessonPath = (lesson: Pick<Lesson, 'id'>): LessonPath =>
	`/learn/${encodeURIComponent(lesson.id)}/`;

export const sectionPath = (
	lesson: Pick<Lesson, 'id'>,
	section: Section
): `${LessonPath}#${string}` =>
	`${lessonPath(lesson)}#${encodeURIComponent(section.id.slice(section.id.indexOf('#') + 1))}`;

/** A lesson with some of its source lines marked; `back` names where the reader came from. */
export const sourcePath = (
	lesson: Pick<Lesson, 'id'>,
	source: ItemSource,
	back: string
): `${LessonPath}?${string}` =>
	`${lessonPath(lesson)}?lines=${lineRange(source)}&back=${encodeURIComponent(back)}`;

/** Practice with one lesson ticked. */
export const practicePath = (lesson: Pick<Lesson, 'id'>): `/practice/?${string}` =>
	`/practice/?lesson=${encodeURIComponent(lesson.id)}`;
