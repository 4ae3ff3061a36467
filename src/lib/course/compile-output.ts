import type { Diagnostic } from '../core/diagnostics';
import type { Item } from '../items/types';
import { courseReport, type CourseReport } from './report';
import type { Course } from './types';

export interface OutputItem {
	readonly id: string;
	readonly form: Item['form'];
	readonly origin: Item['origin'];
	readonly stem: string;
	/** Null for forms without options. */
	readonly options:
		| readonly { readonly text: string; readonly correct: boolean; readonly rationale: string }[]
		| null;
	/** Accepted texts, "left — right" pairs, steps, or the back of a card; null for choice forms. */
	readonly answer: string | readonly string[] | null;
	readonly facts: readonly string[];
	readonly domain: string | null;
}

/** The document of `compile --json`; its schema is compile-output.schema.json. */
export interface CompileOutput {
	readonly lessons: readonly {
		readonly id: string;
		readonly title: string;
		readonly file: string;
		readonly outcomes: readonly string[];
		readonly domains: readonly string[];
		readonly minutes: number;
		readonly sections: readonly {
			readonly id: string;
			readonly title: string;
			readonly depth: number;
			readonly startLine: number;
			readonly endLine: number;
		}[];
	}[];
	readonly facts: readonly {
		readonly id: string;
		readonly kind: string;
		readonly statement: string;
		readonly subject: string;
		readonly section: string;
		readonly sources: readonly {
			readonly file: string;
			readonly startLine: number;
			readonly endLine: number;
			readonly text: string;
		}[];
	}[];
	readonly items: readonly OutputItem[];
	readonly diagnostics: readonly Diagnostic[];
	readonly report: CourseReport;
}

function answerOf(item: Item): string | readonly string[] | null {
	switch (item.form) {
		case 'single-choice':
		case 'multiple-response':
		case 'true-false':
			return null;
		case 'cloze':
		case 'typed':
		case 'command':
			return item.accept;
		case 'match':
			return item.pairs.map((pair) => `${pair.left} — ${pair.right}`);
		case 'order':
			return item.steps;
		case 'flashcard':
			return item.back;
	}
}

const outputItem = (item: Item): OutputItem => ({
	id: item.id,
	form: item.form,
	origin: item.origin,
	stem: item.stem,
	options:
		'options' in item
			? item.options.map(({ text, correct, rationale }) => ({ text, correct, rationale }))
			: null,
	answer: answerOf(item),
	facts: item.facts,
	domain: item.domain
});

export function compileOutput(course: Course): CompileOutput {
	return {
		lessons: course.lessons.map(({ id, title, file, outcomes, domains, minutes, sections }) => ({
			id,
			title,
			file,
			outcomes,
			domains,
			minutes,
			sections: sections.map((section) => ({
				id: section.id,
				title: section.title,
				depth: section.depth,
				startLine: section.startLine,
				endLine: section.endLine
			}))
		})),
		facts: course.facts.map(({ id, kind, statement, subject, section, sources }) => ({
			id,
			kind,
			statement,
			subject,
			section,
			sources: sources.map(({ file, startLine, endLine, text }) => ({
				file,
				startLine,
				endLine,
				text
			}))
		})),
		items: course.bank.items.map(outputItem),
		diagnostics: course.diagnostics,
		report: courseReport(course)
	};
}
