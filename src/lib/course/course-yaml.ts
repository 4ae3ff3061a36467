import * as v from 'valibot';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { Diagnostic } from '../core/diagnostics';
import type { SourceFile } from '../notes/types';
import {
	blueprintSchema,
	checkBlueprints,
	domainsSchema,
	type ListedDomainLesson
} from './course-yaml-blueprints';
import type { Blueprint, Domain } from './types';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

const lesson = v.union([
	v.pipe(
		text,
		v.transform((file) => ({ file }))
	),
	v.strictObject({
		file: text,
		title: v.optional(text),
		summary: v.optional(text),
		domain: v.optional(text)
	})
]);

const schema = v.strictObject({
	id: v.optional(v.pipe(text, v.regex(/^[a-z0-9][a-z0-9-]*$/))),
	title: text,
	description: v.optional(text),
	blueprint: v.optional(blueprintSchema),
	blueprints: v.optional(v.pipe(v.array(blueprintSchema), v.minLength(1))),
	domains: v.optional(domainsSchema),
	lessons: v.optional(v.array(lesson))
});

export interface ListedLesson {
	readonly file: string;
	readonly title?: string | undefined;
	readonly summary?: string | undefined;
	readonly domain?: string | undefined;
	readonly line: number;
}

export interface CourseSettings {
	readonly id: string | null;
	readonly title: string;
	readonly description: string;
	/** The exam the course is made for comes first. */
	readonly blueprints: readonly Blueprint[];
	/** Lessons that domains name, to be looked for among the notes. */
	readonly domainLessons: readonly ListedDomainLesson[];
	/** Domains that questions and lessons may name. Null where the course names none: then any domain is taken. */
	readonly domains: readonly Domain[] | null;
	readonly lessons: readonly ListedLesson[] | null;
}

type Path = readonly (string | number)[];

/** Line of the value at a path, or of the nearest value above it. */
function lineAt(document: Document, counter: LineCounter, path: Path): number {
	for (let length = path.length; length >= 0; length--) {
		const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
		if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
	}
	return 1;
}

const wanted: Readonly<Record<string, string>> = {
	regex: 'another form',
	weight: 'a share from 0 to 1 or a percentage',
	blueprints: 'a list of at least one blueprint',
	id: 'lower-case letters, digits and hyphens',
	never: 'one of the known keys'
};

function message(issue: v.BaseIssue<unknown>, path: Path): string {
	const where = path.length > 0 ? ` at "${path.join('.')}"` : '';
	const last = String(path.at(-1) ?? '');
	const expected =
		wanted[last] ?? wanted[issue.expected ?? ''] ?? issue.expected ?? wanted['regex'];
	if (issue.expected === 'never')
		return `Unexpected key${where}, expected one of the keys of course.yaml`;
	return `Unexpected ${issue.received}${where}, expected ${expected}`;
}

/** Decodes course.yaml; null where it is no good, with every error and its line. */
export function readCourseYaml(file: SourceFile): {
	readonly settings: CourseSettings | null;
	readonly diagnostics: readonly Diagnostic[];
} {
	const diagnostics: Diagnostic[] = [];
	const report = (
		rule: string,
		line: number,
		text: string,
		severity: Diagnostic['severity'] = 'error'
	) => diagnostics.push({ rule: `course/${rule}`, severity, file: file.path, line, message: text });

	const counter = new LineCounter();
	const document = parseDocument(file.text.replace(/^\uFEFF/, ''), {
		lineCounter: counter,
		logLevel: 'silent'
	});
	for (const error of document.errors) {
		const reason = (error.message.split('\n')[0] ?? '').replace(/ at line.*$/, '');
		report(
			'yaml',
			counter.linePos(error.pos[0]).line,
			`Unexpected text (${reason}), expected YAML`
		);
	}
	if (diagnostics.length > 0) return { settings: null, diagnostics };

	let raw: unknown;
	try {
		raw = document.toJS();
	} catch {
		report('yaml', 1, 'Unexpected aliases, expected plain YAML');
		return { settings: null, diagnostics };
	}
	const decoded = v.safeParse(schema, raw ?? {});
	if (!decoded.success) {
		for (const issue of decoded.issues) {
			const path = (issue.path ?? []).map((step) => step.key as string | number);
			report('value', lineAt(document, counter, path), message(issue, path));
		}
		return { settings: null, diagnostics };
	}

	const { output } = decoded;
	const { blueprints, domains, domainLessons } = checkBlueprints(
		output,
		(rule, path, problem) => report(rule, lineAt(document, counter, path), problem),
		(path) => lineAt(document, counter, path)
	);
	const ids = new Set(domains?.map(({ id }) => id));
	(output.lessons ?? []).forEach((entry, i) => {
		if ('domain' in entry && entry.domain !== undefined && domains && !ids.has(entry.domain))
			report(
				'domain',
				lineAt(document, counter, ['lessons', i, 'domain']),
				`Unexpected domain "${entry.domain}", expected one of ${[...ids].join(', ')}`
			);
	});
	return {
		settings: {
			id: output.id ?? null,
			title: output.title,
			description: output.description ?? '',
			blueprints,
			domainLessons,
			domains,
			lessons:
				output.lessons?.map((entry, i) => ({
					...entry,
					line: lineAt(document, counter, ['lessons', i])
				})) ?? null
		},
		diagnostics
	};
}
