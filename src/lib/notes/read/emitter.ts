import type { LessonId, SectionId } from '../../core/ids';
import type { Draft, DraftBody } from './draft';
import { withoutTicks, type Inline } from './inline';
import type { ContentUnit, Section, Source } from '../types';

export interface Lines {
	readonly start: number;
	readonly end: number;
}

export interface EmitOptions {
	readonly group?: string | null;
	readonly open?: boolean;
	readonly inline?: Inline;
}

export interface DraftUnit extends Omit<ContentUnit, 'facts'> {
	/** Indices into the drafts of the note. */
	readonly drafts: number[];
}

/** Collects the drafts and content units of one note, and knows where in the note we stand. */
export class Emitter {
	readonly drafts: Draft[] = [];
	readonly units: DraftUnit[] = [];
	readonly sourceLines: readonly string[];
	section: Section;
	headings: readonly string[] = [];
	explicitId: string | null = null;

	constructor(
		readonly file: string,
		text: string,
		readonly lesson: LessonId,
		first: Section
	) {
		this.sourceLines = text.split(/\r\n|\r|\n/);
		this.section = first;
	}

	source(lines: Lines): Source {
		return {
			file: this.file,
			startLine: lines.start,
			endLine: lines.end,
			text: this.sourceLines.slice(lines.start - 1, lines.end).join('\n')
		};
	}

	/** The author struck the line out with a cross: it states what is not so. */
	isCrossedOut(line: number): boolean {
		return /^[\s>]*(?:[-*+]\s+|\d+[.)]\s+)?(?:\*\*)?(?:❌|❎|🚫|✗|✘|✖)/u.test(
			this.sourceLines[line - 1] ?? ''
		);
	}

	/** Adds a content unit with the facts read from it. */
	unit(
		type: ContentUnit['type'],
		lines: Lines,
		text: string,
		bodies: readonly DraftBody[],
		options: EmitOptions = {}
	): void {
		this.units.push({
			file: this.file,
			startLine: lines.start,
			endLine: lines.end,
			type,
			text,
			drafts: bodies.map((b) => this.emit(b, lines, options))
		});
	}

	emit(body: DraftBody, lines: Lines, options: EmitOptions = {}): number {
		const bold = (options.inline?.marks ?? [])
			.filter(
				(m) =>
					(m.type === 'bold' || m.type === 'emphasis') &&
					m.end - m.start < (options.inline as Inline).text.length * 0.7
			)
			.map((m) =>
				withoutTicks((options.inline as Inline).text.slice(m.start, m.end)).replace(/[:.,]+$/, '')
			);
		const draft = {
			...body,
			lesson: this.lesson,
			section: this.section.id as SectionId,
			headings: this.headings,
			explicitId: this.explicitId,
			source: this.source(lines),
			group: options.group ?? null,
			open: options.open ?? false,
			bold
		} as Draft;
		this.explicitId = null;
		return this.drafts.push(draft) - 1;
	}

	/** A unit whose facts were emitted elsewhere (by the list or block it stands in). */
	covered(type: ContentUnit['type'], lines: Lines, text: string, drafts: readonly number[]): void {
		this.units.push({
			file: this.file,
			startLine: lines.start,
			endLine: lines.end,
			type,
			text,
			drafts: [...drafts]
		});
	}
}
