import * as v from 'valibot';
import { lessonId, type LessonId } from '../core/ids';
import type { Blueprint, Domain } from './types';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const count = v.pipe(v.number(), v.integer(), v.minValue(1));

/** 0.32 or "32%". */
const weight = v.union([
	v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
	v.pipe(
		v.string(),
		v.regex(/^\s*\d+(\.\d+)?\s*%\s*$/),
		v.transform((percent) => parseFloat(percent) / 100)
	)
]);

export const domainsSchema = v.array(
	v.strictObject({
		id: text,
		title: text,
		weight,
		lessons: v.optional(v.pipe(v.array(text), v.minLength(1)))
	})
);

export const blueprintSchema = v.strictObject({
	exam: text,
	code: text,
	questions: count,
	scored: count,
	minutes: count,
	passMark: count,
	minimum: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
	maximum: count,
	domains: v.optional(domainsSchema)
});

type ReadDomains = v.InferOutput<typeof domainsSchema>;
type ReadBlueprint = v.InferOutput<typeof blueprintSchema>;

/** What course.yaml says of exams: `blueprint` comes before `blueprints`; `domains` serves those that have none of their own. */
export interface ReadExams {
	readonly blueprint?: ReadBlueprint | undefined;
	readonly blueprints?: readonly ReadBlueprint[] | undefined;
	readonly domains?: ReadDomains | undefined;
}

export interface ListedDomainLesson {
	readonly lesson: LessonId;
	readonly line: number;
}

type Path = readonly (string | number)[];
type Report = (rule: string, path: Path, problem: string) => void;

const domainsOf = (list: ReadDomains): Domain[] =>
	list.map((domain) => ({ ...domain, lessons: domain.lessons?.map(lessonId) ?? null }));

function checkDomains(list: ReadDomains, at: Path, report: Report): void {
	const total = list.reduce((sum, domain) => sum + domain.weight, 0);
	if (Math.abs(total - 1) > 0.005)
		report(
			'weights',
			at,
			`Unexpected weights that add up to ${Number(total.toFixed(3))}, expected 1`
		);
	const ids = new Set<string>();
	const lessons = new Set<string>();
	list.forEach((domain, i) => {
		if (ids.has(domain.id))
			report(
				'domain',
				[...at, i, 'id'],
				`Unexpected domain "${domain.id}" a second time, expected ids that differ`
			);
		ids.add(domain.id);
		domain.lessons?.forEach((lesson, j) => {
			if (lessons.has(lesson))
				report(
					'domain-lesson',
					[...at, i, 'lessons', j],
					`Unexpected lesson "${lesson}" a second time, expected each lesson in one domain`
				);
			lessons.add(lesson);
		});
	});
}

function checkNumbers(blueprint: ReadBlueprint, at: Path, report: Report): void {
	const { questions, scored, passMark, minimum, maximum } = blueprint;
	if (scored > questions)
		report(
			'blueprint',
			[...at, 'scored'],
			`Unexpected ${scored} scored questions, expected at most the ${questions} of the paper`
		);
	if (passMark <= minimum || passMark > maximum)
		report(
			'blueprint',
			[...at, 'passMark'],
			`Unexpected pass mark ${passMark}, expected one above ${minimum} and up to ${maximum}`
		);
}

/**
 * The blueprints of course.yaml, checked. The first one's domains are those that questions may name; where another exam has domains of other names, it must
 * say which lessons belong to them.
 */
export function checkBlueprints(
	read: ReadExams,
	report: Report,
	lineAt: (path: Path) => number
): {
	readonly blueprints: readonly Blueprint[];
	readonly domains: readonly Domain[] | null;
	readonly domainLessons: readonly ListedDomainLesson[];
} {
	const listed: { readonly read: ReadBlueprint; readonly at: Path }[] = [
		...(read.blueprint ? [{ read: read.blueprint, at: ['blueprint'] }] : []),
		...(read.blueprints ?? []).map((one, i) => ({ read: one, at: ['blueprints', i] }))
	];
	const lists: { readonly list: ReadDomains; readonly at: Path }[] = [
		...(read.domains ? [{ list: read.domains, at: ['domains'] }] : []),
		...listed.flatMap(({ read: { domains }, at }) =>
			domains ? [{ list: domains, at: [...at, 'domains'] }] : []
		)
	];
	for (const { list, at } of lists) checkDomains(list, at, report);

	const named = listed[0]?.read.domains ?? read.domains ?? null;
	const ids = new Set(named?.map(({ id }) => id));
	const codes = new Set<string>();
	for (const { read: blueprint, at } of listed) {
		checkNumbers(blueprint, at, report);
		const code = blueprint.code.toLowerCase();
		if (codes.has(code))
			report(
				'blueprint',
				[...at, 'code'],
				`Unexpected code "${blueprint.code}" a second time, expected codes that differ`
			);
		codes.add(code);
		blueprint.domains?.forEach((domain, i) => {
			if (domain.lessons === undefined && !ids.has(domain.id))
				report(
					'domain',
					[...at, 'domains', i],
					`Unexpected domain "${domain.id}" without lessons, expected "lessons", or one of ${[...ids].join(', ')}`
				);
		});
	}
	return {
		blueprints: listed.map(({ read: blueprint }) => ({
			...blueprint,
			domains: domainsOf(blueprint.domains ?? read.domains ?? [])
		})),
		domains: named ? domainsOf(named) : null,
		domainLessons: lists.flatMap(({ list, at }) =>
			list.flatMap((domain, i) =>
				(domain.lessons ?? []).map((lesson, j) => ({
					lesson: lessonId(lesson),
					line: lineAt([...at, i, 'lessons', j])
				}))
			)
		)
	};
}
