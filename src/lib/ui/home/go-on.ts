import type { Lesson } from '../../course/types';
import type { LastRead } from '../lesson/last-read';
import { isOver, type PracticeSession } from '../practice/session';
import { lessonPath } from '../shared/paths';

/** Something begun that can be gone on with. */
export interface GoOn {
	readonly href: string;
	readonly label: string;
	readonly what: string;
}

/** The lesson read last, at its section, and a practice session under way. `resolve` puts the app's base before a path. */
export function goOnWith(
	lessons: readonly Lesson[],
	read: LastRead | null,
	practice: PracticeSession | null,
	resolve: (path: string) => string
): GoOn[] {
	const lesson = lessons.find((one) => one.id === read?.lesson) ?? lessons[0];
	const section = lesson?.sections.find(
		(one) => read?.anchor != null && one.id.endsWith(`#${read.anchor}`)
	);
	const out: GoOn[] = [];
	if (practice && !isOver(practice))
		out.push({
			href: resolve('/practice/'),
			label: `Go on with question ${practice.index + 1} of ${practice.items.length}`,
			what: 'Practice'
		});
	if (lesson)
		out.push({
			href:
				resolve(lessonPath(lesson)) +
				(section && read ? `#${encodeURIComponent(read.anchor ?? '')}` : ''),
			label: `${read && lesson.id === read.lesson ? 'Go on reading' : 'Read'}: ${lesson.title}`,
			what: section && section.title !== lesson.title ? section.title : 'Lesson'
		});
	return out;
}
