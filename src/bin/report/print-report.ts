import type { CourseReport, Share } from '../../lib/course/report';

const percent = ({ part, whole }: Share) =>
	whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
const share = (of: Share) => `${percent(of)} (${of.part} of ${of.whole})`;

/** Rows with the first column left, the others right. */
export function table(rows: readonly (readonly (string | number)[])[], indent = '  '): string[] {
	const texts = rows.map((row) => row.map(String));
	const widths = (texts[0] ?? []).map((_, column) =>
		Math.max(...texts.map((row) => (row[column] ?? '').length))
	);
	return texts.map(
		(row) =>
			indent +
			row
				.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
				.join('  ')
				.trimEnd()
	);
}

const counts = (of: Readonly<Record<string, number>>) =>
	Object.entries(of)
		.filter(([, count]) => count > 0)
		.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));

export const count = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;

const oneLine = (text: string, width: number) => {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length > width ? `${line.slice(0, width - 1)}…` : line;
};

const verdict = (pass: boolean) => (pass ? 'pass' : 'FAIL');

function section(title: string, lines: readonly string[]): string[] {
	return ['', title, ...(lines.length > 0 ? lines : ['  none'])];
}

const positionLines = ({ tables }: CourseReport['keyPositions']) =>
	tables.map(
		({ optionCount, counts, chiSquare, p }) =>
			`  of ${optionCount}: ${counts.join(' ')}  chi-square ${chiSquare.toFixed(2)}, p ${p.toFixed(3)}`
	);

const keyLines = (positions: CourseReport['keyPositions']) => [
	...positionLines(positions),
	`  longest run ${positions.longestRun}  ${verdict(positions.pass)}`
];

const guesserLines = (guessers: CourseReport['guessers']) =>
	table([
		['strategy', 'score', 'chance', '2 errors', ''],
		...guessers.map(({ strategy, score, chance, standardError, pass }) => [
			strategy,
			score.toFixed(3),
			chance.toFixed(3),
			(2 * standardError).toFixed(3),
			verdict(pass)
		])
	]);

/** A course without questions written by hand has no such part. */
function authoredLines(authored: CourseReport['authored']): string[] {
	if (authored.total === 0) return [];
	return [
		...section('Authored questions', [
			`  in the bank             ${authored.total}`,
			`  multiple-response       ${share(authored.multipleResponse)}`,
			`  with a WARN             ${share(authored.warned)}`,
			`  with two or more        ${share(authored.warnedTwice)}`,
			`  without a reference     ${authored.withoutReference.join(', ') || 'none'}`
		]),
		...section(
			'Authored questions by domain',
			table([
				['domain', 'questions', 'share', 'exam'],
				...authored.domains.map(({ id, part, whole, weight }) => [
					id,
					part,
					percent({ part, whole }),
					`${(100 * weight).toFixed(0)} %`
				])
			])
		),
		...section('Authored questions by lesson', table(Object.entries(authored.byLesson))),
		...section('Authored questions by difficulty', table(Object.entries(authored.byDifficulty))),
		// Runs are met over the whole bank, not over a part of it.
		...section('Key positions of authored questions', positionLines(authored.keyPositions)),
		...section('Guessers on authored questions', guesserLines(authored.guessers))
	];
}

/** The report as a terminal shows it. `shown` turns a course path into one that can be opened. */
export function reportText(report: CourseReport): string {
	const { coverage, items, formsPerFact, flaws, distractors } = report;
	const lines = [
		`${count(report.lessons, 'lesson')}, ${count(report.facts.total, 'fact')}, ${count(items.total, 'item')} (${items.generated} generated, ${items.authored} authored, ${items.blocked} blocked)`,
		...section('Facts by kind', table(counts(report.facts.byKind))),
		...section('Content that yielded a fact', [
			...table([
				['all', share(coverage)],
				...Object.entries(coverage.byType).map(([type, of]) => [type, share(of)])
			])
		]),
		...section(
			'Content that yielded none',
			coverage.missed.map(
				(unit) => `  ${unit.file}:${unit.startLine}  ${unit.type}  ${oneLine(unit.text, 80)}`
			)
		),
		...section('Items by form', table(counts(items.byForm))),
		...section('Forms per fact', [
			`  pairs of fact and form ${formsPerFact.pairs}`,
			`  median ${formsPerFact.median}`,
			...table(formsPerFact.distribution.map((facts, forms) => [count(forms, 'form'), facts]))
		]),
		...section(
			'Facts without an item',
			report.unserved.map(
				(one) => `  ${one.file}:${one.line}  ${oneLine(one.statement, 60)}  (${one.reason})`
			)
		),
		...section('Flaws', [
			`  items with a WARN       ${share(flaws.one)}`,
			`  items with two or more  ${share(flaws.two)}`,
			...table(
				counts(flaws.warned).map(([rule, n]) => [
					rule,
					n,
					percent({ part: n, whole: items.total })
				]),
				'  WARN   '
			),
			...table(
				counts(flaws.blocked).map(([rule, count]) => [rule, count, 'blocked']),
				'  ERROR  '
			)
		]),
		...section('Key positions', keyLines(report.keyPositions)),
		...section('True share of true-false', [
			`  ${share({ part: report.trueShare.trueItems, whole: report.trueShare.items })}  ${verdict(report.trueShare.pass)}`
		]),
		...section('Guessers by the options alone', guesserLines(report.guessers)),
		...section('Distractors', [
			`  yield  ${share(distractors.yield)}`,
			...table(Object.entries(distractors.byOptions).map(([n, count]) => [`${n} options`, count]))
		]),
		...authoredLines(report.authored)
	];
	return lines.join('\n') + '\n';
}
