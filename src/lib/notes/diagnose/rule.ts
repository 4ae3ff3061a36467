import type { Root } from 'mdast';
import type { Diagnostic } from '../../core/diagnostics';
import type { Draft } from '../read/draft';
import type { DraftUnit } from '../read/emitter';
import type { NotePicture } from '../pictures/pictures-of';
import type { Fact, Note, SourceFile } from '../types';

export interface NoteInput {
	readonly note: Note;
	readonly root: Root;
	readonly units: readonly DraftUnit[];
}

export interface NoteLink {
	readonly url: string;
	readonly line: number;
}

export interface CourseInput {
	readonly notes: readonly Note[];
	/** By note, in the same order. */
	readonly links: readonly (readonly NoteLink[])[];
	/** By note, in the same order. */
	readonly pictures: readonly (readonly NotePicture[])[];
	readonly facts: readonly Fact[];
	readonly drafts: readonly Draft[];
	/** Paths of the files beside the notes; null where they are not known. */
	readonly assets: readonly string[] | null;
	/** Texts of the SVG files among them. */
	readonly svgs: readonly SourceFile[];
}

export type Finding = Pick<Diagnostic, 'file' | 'line' | 'message'>;

interface Rule {
	readonly id: string;
	readonly severity: Diagnostic['severity'];
	/** Files beside the notes of the examples; without it the rule is tried with notes alone. */
	readonly beside?: readonly SourceFile[];
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
