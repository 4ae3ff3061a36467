import type { Root } from 'mdast';
import type { Diagnostic } from '../../core/diagnostics';
import type { Draft } from '../read/draft';
import type { DraftUnit } from '../read/emitter';
import type { Fact, Note } from '../types';

export interface NoteInput {
	readonly note: Note;
	readonly root: Root;
	readonly units: readonly DraftUnit[];
	readonly frontMatterLines: Readonly<Record<string, number>>;
}

export interface NoteLink {
	readonly url: string;
	readonly line: number;
	readonly image: boolean;
}

export interface CourseInput {
	readonly notes: readonly Note[];
	/** By note, in the same order. */
	readonly links: readonly (readonly NoteLink[])[];
	readonly facts: readonly Fact[];
	readonly drafts: readonly Draft[];
	readonly assets: readonly string[] | null;
}

export type Finding = Pick<Diagnostic, 'file' | 'line' | 'message'>;

interface Rule {
	readonly id: string;
	readonly severity: Diagnostic['severity'];
	/** Notes (path "a.md", "b.md", …) that give no finding, and notes that give one. The tests run them. */
	readonly examples: {
		readonly ok: readonly (readonly string[])[];
		readonly notOk: readonly (readonly string[])[];
	};
}

/** Looks at one note. */
export interface NoteRule extends Rule {
	readonly check: (input: NoteInput) => Finding[];
}
/** Looks at all notes together. */
export interface CourseRule extends Rule {
	readonly check: (input: CourseInput) => Finding[];
}
