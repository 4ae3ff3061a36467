import type { Case } from './case';
import { passes, type Verdict } from './compare';

interface Outcome {
	readonly one: Case;
	readonly verdict: Verdict;
}

const head = ['', 'cases', 'pass', 'request', 'stdout', 'stderr', 'rc', ''];

/** Two tables: by family, and by output style. */
export function summary(outcomes: readonly Outcome[]): string {
	const byFamily = grouped(outcomes, ({ one }) => one.family);
	const byStyle = grouped(outcomes, ({ one }) => styleOf(one));
	return `${table('family', [...byFamily, ['all', outcomes]])}\n${table('output', [...byStyle])}`;
}

function grouped(outcomes: readonly Outcome[], keyOf: (outcome: Outcome) => string) {
	const groups = new Map<string, Outcome[]>();
	for (const outcome of outcomes) {
		const key = keyOf(outcome);
		groups.set(key, [...(groups.get(key) ?? []), outcome]);
	}
	return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

function styleOf({ argv, env }: Case): string {
	const at = argv.indexOf('--output');
	return (at < 0 ? null : argv[at + 1]) ?? env.get('AWS_DEFAULT_OUTPUT') ?? 'json';
}

function table(title: string, groups: readonly (readonly [string, readonly Outcome[]])[]): string {
	const rows = groups.map(([name, all]) => {
		const count = (is: (verdict: Verdict) => boolean) =>
			String(all.filter(({ verdict }) => is(verdict)).length);
		const passed = Number(count(passes));
		return [
			name,
			String(all.length),
			String(passed),
			count((verdict) => verdict.request),
			count((verdict) => verdict.stdout),
			count((verdict) => verdict.stderr),
			count((verdict) => verdict.rc),
			`${((100 * passed) / all.length).toFixed(1)} %`
		];
	});
	const lines = [[title, ...head.slice(1)], ...rows];
	const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
	return lines
		.map((line) =>
			line
				.map((cell, column) =>
					column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)
				)
				.join('  ')
				.trimEnd()
		)
		.map((line) => `${line}\n`)
		.join('');
}
