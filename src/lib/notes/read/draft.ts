import type { LessonId, SectionId } from '../../core/ids';
import type { Fact, Source } from '../types';

type Without<F, K extends string> = F extends unknown ? Omit<F, K> : never;

/** A fact before the course is known: no id, no focus, one source. */
export type Draft = Without<
	Fact,
	'id' | 'explicitId' | 'sources' | 'focus' | 'lesson' | 'section' | 'headings' | 'group' | 'open'
> &
	Placed;

export interface Placed {
	readonly lesson: LessonId;
	readonly section: SectionId;
	readonly headings: readonly string[];
	readonly explicitId: string | null;
	readonly source: Source;
	readonly group: string | null;
	readonly open: boolean;
	/** Words of `statement` that the author set in bold, without markup. */
	readonly bold: readonly string[];
}

/** What only the extractor of one form knows. */
export type DraftBody = Without<Draft, keyof Placed>;
