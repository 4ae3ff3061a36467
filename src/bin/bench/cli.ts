import { readFileSync } from 'node:fs';
import { encodeJson } from '../../lib/aws/cli/python/json-encode';
import { readCases, type Case } from '../conformance/case';
import { replay } from '../conformance/replay';
import { median, print } from './figures';

const corpus = new URL('../../../tests/conformance/handwritten.jsonl', import.meta.url);
const runs = 15;

/** Bodies that a line sends and gets, as text. */
interface Bodies {
	readonly sent: readonly string[];
	readonly got: readonly string[];
}

async function bodiesOf(one: Case): Promise<Bodies> {
	const { requests } = await replay(one);
	return {
		sent: requests.map(({ body }) => encodeJson(body)),
		got: [...one.responses.values()].flatMap((answers) =>
			answers.map(({ body }) => encodeJson(body))
		)
	};
}

/** What any client must do at the least: write the request, read the answer and write it out again. */
function plainJson({ sent, got }: Bodies): void {
	for (const body of sent) JSON.stringify(JSON.parse(body));
	for (const body of got) JSON.stringify(JSON.parse(body), null, 4);
}

async function timed(task: () => unknown): Promise<number> {
	const start = performance.now();
	await task();
	return performance.now() - start;
}

/** Whole command lines a second, beside `JSON.parse` and `JSON.stringify` of the same bodies in the same run. */
export async function benchCli(): Promise<void> {
	const cases = readCases(readFileSync(corpus, 'utf8'), 'handwritten.jsonl').filter(
		(one) => one.family === 'ok'
	);
	const rows: (string | number)[][] = [['output', 'lines', 'lines/s', 'JSON only/s', 'ratio']];
	for (const style of ['json', 'text', 'table', 'yaml']) {
		const lines = cases
			.filter((one) => !one.argv.includes('--output') && !one.argv.includes('--query'))
			.map((one): Case => ({ ...one, argv: [...one.argv, '--output', style] }));
		const bodies = await Promise.all(lines.map(bodiesOf));
		const ours = async () => {
			for (const line of lines) await replay(line);
		};
		const theirs = () => bodies.forEach(plainJson);
		await ours();
		const times: [number, number][] = [];
		for (let run = 0; run < runs; run++) times.push([await timed(ours), await timed(theirs)]);
		const [cliMs, jsonMs] = [median(times.map(([ms]) => ms)), median(times.map(([, ms]) => ms))];
		const perSecond = (ms: number) => Math.round((lines.length / ms) * 1000);
		rows.push([
			style,
			lines.length,
			perSecond(cliMs),
			perSecond(jsonMs),
			(cliMs / jsonMs).toFixed(1)
		]);
	}
	print('Command lines: parsed, validated, sent, read and printed', rows);
}
