import { trueShare, type TrueShare } from '../items/checks/bank-checks';
import { testwiseGuessers, type GuesserScore } from '../items/checks/guessers';
import { keyPositions, type KeyPositions } from '../items/checks/key-positions';
import { itemForms, type ItemForm } from '../items/types';
import type { ContentUnit, FactKind } from '../notes/types';
import { authoredReport, type AuthoredReport } from './authored-report';
import type { Course } from './types';

export interface Share {
	readonly part: number;
	readonly whole: number;
}

export interface UnitRef {
	readonly file: string;
	readonly startLine: number;
	readonly endLine: number;
	readonly type: ContentUnit['type'];
	readonly text: string;
}

export interface UnservedFact {
	readonly fact: string;
	readonly statement: string;
	readonly file: string;
	readonly line: number;
	readonly reason: string;
}

/** Figures on one course, as data: counts, never formatted. */
export interface CourseReport {
	readonly lessons: number;
	readonly facts: { readonly total: number; readonly byKind: Readonly<Record<string, number>> };
	/** Content units that yielded a fact. */
	readonly coverage: Share & {
		readonly byType: Readonly<Record<ContentUnit['type'], Share>>;
		readonly missed: readonly UnitRef[];
	};
	readonly items: {
		readonly total: number;
		readonly generated: number;
		readonly authored: number;
		readonly byForm: Readonly<Record<ItemForm, number>>;
		readonly blocked: number;
	};
	/** Different forms a fact is asked in: `distribution[n]` facts have n forms, `pairs` is their sum over all facts. */
	readonly formsPerFact: {
		readonly pairs: number;
		readonly median: number;
		readonly distribution: readonly number[];
	};
	readonly unserved: readonly UnservedFact[];
	readonly flaws: {
		/** Items in the bank with at least one and at least two WARNs. */
		readonly one: Share;
		readonly two: Share;
		/** Items in the bank that a rule finds fault with. */
		readonly warned: Readonly<Record<string, number>>;
		/** Items that a rule kept out. */
		readonly blocked: Readonly<Record<string, number>>;
	};
	readonly keyPositions: KeyPositions;
	readonly trueShare: TrueShare;
	readonly guessers: readonly GuesserScore[];
	/** Single-choice items by number of options: three where only two good distractors exist. */
	readonly distractors: {
		readonly byOptions: Readonly<Record<string, number>>;
		/** Distractors used, of the three that each single-choice item could have. */
		readonly yield: Share;
	};
	readonly authored: AuthoredReport;
}

/** Keys in code-unit order, so that the report reads the same on every run. */
function tally(keys: Iterable<string>): Record<string, number> {
	const counts = new Map<string, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function median(values: readonly number[]): number {
	if (values.length === 0) return 0;
	const sorted = [...values].sort((a, b) => a - b);
	const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
	const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
	return (upper + lower) / 2;
}

const unitTypes: readonly ContentUnit['type'][] = ['bullet', 'sentence', 'cell', 'code'];

function coverageOf(units: Course['units']): CourseReport['coverage'] {
	const share = (of: Course['units']): Share => ({
		part: of.filter((unit) => unit.facts.length > 0).length,
		whole: of.length
	});
	const byType = Object.fromEntries(
		unitTypes.map((type) => [type, share(units.filter((unit) => unit.type === type))])
	) as Record<ContentUnit['type'], Share>;
	const missed = units
		.filter((unit) => unit.facts.length === 0)
		.map(({ file, startLine, endLine, type, text }) => ({ file, startLine, endLine, type, text }));
	return { ...share(units), byType, missed };
}

function formsOfFacts(course: Course): ReadonlyMap<string, ReadonlySet<ItemForm>> {
	const forms = new Map<string, Set<ItemForm>>(course.facts.map((fact) => [fact.id, new Set()]));
	for (const item of course.bank.items)
		for (const fact of item.facts) forms.get(fact)?.add(item.form);
	return forms;
}

function unservedOf(course: Course, forms: ReturnType<typeof formsOfFacts>): UnservedFact[] {
	const reasons = new Map<string, string>();
	for (const { fact, form, reason } of course.bank.skipped)
		if (form === null || !reasons.has(fact)) reasons.set(fact, reason);
	return course.facts
		.filter((fact) => (forms.get(fact.id)?.size ?? 0) === 0)
		.map((fact) => ({
			fact: fact.id,
			statement: fact.statement,
			file: fact.sources[0]?.file ?? '',
			line: fact.sources[0]?.startLine ?? 1,
			reason: reasons.get(fact.id) ?? 'no form fits'
		}));
}

function flawsOf(course: Course): CourseReport['flaws'] {
	const { items, flaws, blocked } = course.bank;
	const perItem = Object.values(tally(flaws.map((flaw) => flaw.item)));
	const atLeast = (n: number): Share => ({
		part: perItem.filter((count) => count >= n).length,
		whole: items.length
	});
	const once = (list: readonly { readonly rule: string; readonly item: string }[]) =>
		tally(
			[...new Set(list.map(({ rule, item }) => `${rule}\n${item}`))].map(
				(key) => key.split('\n')[0] ?? ''
			)
		);
	const errors = blocked.flatMap((one) => one.flaws.filter((flaw) => flaw.severity === 'ERROR'));
	return { one: atLeast(1), two: atLeast(2), warned: once(flaws), blocked: once(errors) };
}

export function courseReport(course: Course): CourseReport {
	const { items, blocked } = course.bank;
	const forms = formsOfFacts(course);
	const counts = [...forms.values()].map((set) => set.size);
	const distribution = Array.from(
		{ length: Math.max(0, ...counts) + 1 },
		(_, n) => counts.filter((count) => count === n).length
	);
	const single = items.filter(
		(item) => item.form === 'single-choice' && item.origin === 'generated'
	);
	const options = single.map((item) => (item.form === 'single-choice' ? item.options.length : 0));
	return {
		lessons: course.lessons.length,
		facts: {
			total: course.facts.length,
			byKind: tally(course.facts.map((fact): FactKind => fact.kind))
		},
		coverage: coverageOf(course.units),
		items: {
			total: items.length,
			generated: items.filter((item) => item.origin === 'generated').length,
			authored: items.filter((item) => item.origin === 'authored').length,
			byForm: Object.fromEntries(
				itemForms.map((form) => [form, items.filter((item) => item.form === form).length])
			) as Record<ItemForm, number>,
			blocked: blocked.length
		},
		formsPerFact: {
			pairs: counts.reduce((sum, n) => sum + n, 0),
			median: median(counts),
			distribution
		},
		unserved: unservedOf(course, forms),
		flaws: flawsOf(course),
		keyPositions: keyPositions(items),
		trueShare: trueShare(items),
		guessers: testwiseGuessers(items),
		distractors: {
			byOptions: tally(options.map(String)),
			yield: { part: options.reduce((sum, n) => sum + n - 1, 0), whole: options.length * 3 }
		},
		authored: authoredReport(course)
	};
}
