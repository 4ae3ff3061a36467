import type { Diagnostic } from '../../core/diagnostics';
import { brokenLink } from './broken-link';
import { contradiction } from './contradiction';
import { dataBlock } from './data-block';
import { duplicateId } from './duplicate-id';
import { duplicateTerm } from './duplicate-term';
import { frontMatterKey } from './front-matter-key';
import { frontMatterValue } from './front-matter-value';
import { headingSkipped } from './heading-skipped';
import { listWithoutFacts } from './list-without-facts';
import { pictureAlt } from './picture-alt';
import { pictureKind } from './picture-kind';
import { pictureMissing } from './picture-missing';
import { pictureUnsafe } from './picture-unsafe';
import type { CourseInput, CourseRule, NoteInput, NoteRule } from './rule';
import { tableCells } from './table-cells';

export const noteRules: readonly NoteRule[] = [
	tableCells,
	headingSkipped,
	listWithoutFacts,
	dataBlock,
	frontMatterKey,
	frontMatterValue,
	pictureAlt
];
export const courseRules: readonly CourseRule[] = [
	brokenLink,
	pictureMissing,
	pictureKind,
	pictureUnsafe,
	duplicateTerm,
	contradiction,
	duplicateId
];

export const checkNote = (input: NoteInput): Diagnostic[] =>
	noteRules.flatMap((rule) =>
		rule.check(input).map((f) => ({ rule: rule.id, severity: rule.severity, ...f }))
	);

export const checkCourse = (input: CourseInput): Diagnostic[] =>
	courseRules.flatMap((rule) =>
		rule.check(input).map((f) => ({ rule: rule.id, severity: rule.severity, ...f }))
	);
