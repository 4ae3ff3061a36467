import type { Yaml } from 'mdast';
import { LineCounter, isMap, isScalar, parseDocument } from 'yaml';
import { factId, type FactId, type LessonId } from '../../core/ids';
import { itemForms, type Item, type ItemForm } from '../types';
import { lineOf } from './markdown';
import { quoted, type Report } from './report';

export interface QuestionContext {
	/** An author may name a lesson by its id or by its note's file. */
	readonly lessons: readonly { readonly id: LessonId; readonly file: string }[];
	readonly factIds: ReadonlySet<string>;
	/** Null where course.yaml names no domains: any is taken. */
	readonly domains: readonly string[] | null;
}

export interface Settings {
	readonly id: string | null;
	readonly form: ItemForm | null;
	readonly lesson: LessonId | null;
	readonly domain: string | null;
	readonly difficulty: Item['difficulty'] | null;
	readonly facts: readonly FactId[];
}

export const noSettings: Settings = {
	id: null,
	form: null,
	lesson: null,
	domain: null,
	difficulty: null,
	facts: []
};

const difficulties: readonly Item['difficulty'][] = ['recall', 'apply', 'analyse'];
const fileKeys = ['type', 'title', 'lesson', 'domain', 'difficulty', 'facts'];
const questionKeys = ['id', 'form', 'lesson', 'domain', 'difficulty', 'facts'];

const stemOf = (path: string) => path.replace(/^.*\//, '').replace(/\.md$/i, '');

function lessonNamed(name: string, context: QuestionContext): LessonId | null {
	const found =
		context.lessons.find((lesson) => lesson.id === name) ??
		context.lessons.find((lesson) => lesson.file === name || lesson.file === `notes/${name}`) ??
		context.lessons.find((lesson) => stemOf(lesson.file) === stemOf(name));
	return found?.id ?? null;
}

type Entry = { readonly key: string; readonly value: string; readonly line: number };

/** Decodes one entry over the settings so far; reports and keeps the old value where it is no good. */
function withEntry(
	settings: Settings,
	{ key, value, line }: Entry,
	context: QuestionContext,
	report: Report
): Settings {
	switch (key) {
		case 'id':
			if (/^[a-z0-9][a-z0-9._-]*$/.test(value)) return { ...settings, id: value };
			report(
				'id',
				line,
				`Unexpected id ${quoted(value)}, expected lower-case letters, digits and hyphens`
			);
			return settings;
		case 'form': {
			const form = itemForms.find((name) => name === value);
			if (form) return { ...settings, form };
			report(
				'form',
				line,
				`Unexpected form ${quoted(value)}, expected one of ${itemForms.join(', ')}`
			);
			return settings;
		}
		case 'lesson': {
			const lesson = lessonNamed(value, context);
			if (lesson) return { ...settings, lesson };
			report(
				'lesson',
				line,
				`Unexpected lesson ${quoted(value)}, expected the id or file of a note of the course`
			);
			return settings;
		}
		case 'domain':
			if (context.domains === null || context.domains.includes(value))
				return { ...settings, domain: value };
			report(
				'domain',
				line,
				`Unexpected domain ${quoted(value)}, expected one of ${context.domains.join(', ')}`
			);
			return settings;
		case 'difficulty': {
			const difficulty = difficulties.find((name) => name === value);
			if (difficulty) return { ...settings, difficulty };
			report(
				'difficulty',
				line,
				`Unexpected difficulty ${quoted(value)}, expected one of ${difficulties.join(', ')}`
			);
			return settings;
		}
		case 'facts': {
			const names = value.split(/[,\s]+/).filter((name) => name !== '');
			const known = names.filter((name) => context.factIds.has(name));
			for (const name of names)
				if (!context.factIds.has(name))
					report(
						'fact',
						line,
						`Unexpected fact id ${quoted(name)}, expected the id of a fact of the course`
					);
			return { ...settings, facts: [...new Set(known)].map(factId) };
		}
		default:
			return settings;
	}
}

/** Front matter of a question file: what holds for its questions unless they say otherwise. */
export function fileSettings(
	node: Yaml | undefined,
	context: QuestionContext,
	report: Report
): Settings {
	if (!node) return noSettings;
	const counter = new LineCounter();
	const document = parseDocument(node.value, { lineCounter: counter, logLevel: 'silent' });
	// The YAML starts one line below the opening fence.
	const lineAt = (offset: number) => lineOf(node) + counter.linePos(offset).line;
	const error = document.errors[0];
	if (error) {
		const reason = (error.message.split('\n')[0] ?? '').replace(/ at line.*$/, '');
		report(
			'front-matter',
			lineAt(error.pos[0]),
			`Unexpected front matter (${reason}), expected YAML`
		);
		return noSettings;
	}
	if (document.contents === null) return noSettings;
	if (!isMap(document.contents)) {
		report('front-matter', lineOf(node), 'Unexpected front matter, expected "key: value" lines');
		return noSettings;
	}
	let settings = noSettings;
	for (const pair of document.contents.items) {
		const key = isScalar(pair.key) ? String(pair.key.value) : '';
		const at = isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
		const line = lineAt(at);
		if (!fileKeys.includes(key)) {
			report(
				'unknown-key',
				line,
				`Unexpected key ${quoted(key)}, expected one of ${fileKeys.join(', ')}`
			);
			continue;
		}
		let value: unknown;
		try {
			value = (pair.value as { toJSON?: () => unknown } | null)?.toJSON?.() ?? null;
		} catch {
			value = undefined;
		}
		const texts = Array.isArray(value) ? value : [value];
		if (value === null) continue;
		if (!texts.every((text) => ['string', 'number', 'boolean'].includes(typeof text)))
			report('front-matter', line, `Unexpected value of ${quoted(key)}, expected a text`);
		else settings = withEntry(settings, { key, value: texts.join(', '), line }, context, report);
	}
	return settings;
}

/** `<!-- id: x; difficulty: apply -->` below a heading. Other comments are left alone. */
export function commentSettings(
	html: string,
	line: number,
	base: Settings,
	context: QuestionContext,
	report: Report
): Settings {
	let settings = base;
	for (const comment of html.matchAll(/<!--([\s\S]*?)-->/g)) {
		const body = comment[1] ?? '';
		let at = line + (html.slice(0, comment.index).split('\n').length - 1);
		const entries: Entry[] = [];
		for (const row of body.split('\n')) {
			for (const part of row.split(';')) {
				const found = /^\s*([A-Za-z][\w-]*)\s*:\s*(.*?)\s*$/.exec(part);
				if (found) entries.push({ key: found[1] ?? '', value: found[2] ?? '', line: at });
			}
			at++;
		}
		if (!entries.some((entry) => questionKeys.includes(entry.key))) continue;
		for (const entry of entries)
			if (questionKeys.includes(entry.key)) settings = withEntry(settings, entry, context, report);
			else
				report(
					'unknown-key',
					entry.line,
					`Unexpected key ${quoted(entry.key)}, expected one of ${questionKeys.join(', ')}`
				);
	}
	return settings;
}
