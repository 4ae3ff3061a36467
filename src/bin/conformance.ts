import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readCases, type Case, type Expected } from './conformance/case';
import { compare, passes, type Verdict } from './conformance/compare';
import { resultLine } from './conformance/result-line';
import { replay } from './conformance/replay';
import { summary } from './conformance/summary';

const usage = `usage: npm run -s conformance -- CORPUS.jsonl... [--results OUT.jsonl] [--show N]

Replays recorded command lines of the AWS CLI against their recorded answers and prints, by family, how many
came out the same. --results writes what came out, one JSON object a line; --show prints the first N differences.
`;

interface Options {
	readonly files: readonly string[];
	readonly results: string | null;
	readonly show: number;
}

function readOptions(words: readonly string[]): Options | null {
	const files: string[] = [];
	let results: string | null = null;
	let show = 0;
	for (let at = 0; at < words.length; at++) {
		const word = words[at]!;
		if (word === '--results') results = words[++at] ?? null;
		else if (word === '--show') show = Number(words[++at] ?? 5);
		else if (word.startsWith('-')) return null;
		else files.push(word);
	}
	return files.length === 0 || Number.isNaN(show) ? null : { files, results, show };
}

/** npm runs a script in the project's root and tells in INIT_CWD where the user stands. */
const atUser = (path: string) => resolve(process.env['INIT_CWD'] ?? process.cwd(), path);

async function main(words: readonly string[]): Promise<number> {
	const options = readOptions(words);
	if (!options) {
		process.stderr.write(usage);
		return 2;
	}
	const cases = options.files.flatMap((file) =>
		readCases(readFileSync(atUser(file), 'utf8'), file)
	);
	const outcomes: { one: Case; actual: Expected; verdict: Verdict | null }[] = [];
	for (const one of cases) {
		const actual = await replay(one);
		outcomes.push({ one, actual, verdict: one.expected ? compare(actual, one.expected) : null });
	}
	if (options.results !== null) {
		const lines = outcomes.map(({ one, actual }) => `${resultLine(one.id, actual)}\n`);
		writeFileSync(atUser(options.results), lines.join(''));
	}
	const judged = outcomes.filter(({ verdict }) => verdict !== null);
	const different = judged.filter(({ verdict }) => !passes(verdict!));
	for (const { one, actual, verdict } of different.slice(0, options.show)) {
		process.stdout.write(difference(one, actual, verdict!));
	}
	process.stdout.write(summary(judged.map(({ one, verdict }) => ({ one, verdict: verdict! }))));
	return different.length === 0 ? 0 : 1;
}

function difference(one: Case, actual: Expected, verdict: Verdict): string {
	const parts = (['request', 'stdout', 'stderr', 'rc'] as const).filter((part) => !verdict[part]);
	const { expected } = one;
	return [
		`${one.id}  ${one.family}  aws ${one.argv.join(' ')}`,
		...parts.flatMap((part) => {
			const [is, was] =
				part === 'request'
					? [
							resultLine('', { ...actual, stdout: '', stderr: '' }),
							resultLine('', { ...expected!, stdout: '', stderr: '' })
						]
					: [JSON.stringify(actual[part]), JSON.stringify(expected![part])];
			return [`  ${part}: ${is}`, `  instead of: ${was}`];
		}),
		''
	].join('\n');
}

process.exitCode = await main(process.argv.slice(2));
