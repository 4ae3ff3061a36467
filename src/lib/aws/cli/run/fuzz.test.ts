import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCases, type Case } from '../../../../bin/conformance/case';
import { loadDocs, loadModel } from '../../model/load';
import { services } from '../../model/services';
import type { ServiceModel } from '../../model/types';
import { encodeJson } from '../python/json-encode';
import { Interrupted, type AwsAnswer, type CliResult, type CliWorld } from '../world';
import { runAws } from './run-aws';
import { anyAnswer } from './testing/any-answer';
import { damage } from './testing/damage';
import { madeLine } from './testing/made-line';

/** Lines in all. `FUZZ_RUNS=100000 npx vitest run src/lib/aws/cli/run/fuzz.test.ts` tries a hundred thousand, in some minutes. */
const lines = Number(process.env['FUZZ_RUNS'] ?? 3000);
/** Milliseconds that one line may take, however odd it is. */
const patience = 5000;
const half = { numRuns: Math.ceil(lines / 2) };
const timeout = 60_000 + lines * 20;

const cases = ['basics', 'handwritten', 'generated'].flatMap((name) =>
	readCases(readFileSync(`tests/conformance/${name}.jsonl`, 'utf8'), name)
);
const damages = fc.array(damage(cases.map(({ argv }) => argv)), { minLength: 1, maxLength: 4 });

describe(`${lines} odd lines: no crash, no hang, always an answer as the AWS CLI's`, () => {
	let models: ServiceModel[] = [];
	beforeAll(async () => {
		const all = await Promise.all(services.map(({ command }) => loadModel(command)));
		models = all.filter((model) => model !== null);
	});

	it('recorded lines, damaged', { timeout }, async () => {
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...cases), damages, async (one, hits) => {
				const words = hits.reduce<readonly string[]>((before, hit) => hit(before), one.argv);
				await expectAnswer(words, worldOf(one.env, one.files, recorded(one)));
			}),
			half
		);
	});

	it('lines made of the models', { timeout }, async () => {
		await fc.assert(
			fc.asyncProperty(
				madeLine(models),
				fc.array(anyAnswer, { minLength: 1, maxLength: 3 }),
				async (words, answers) => {
					let count = 0;
					const next = () => answers[Math.min(count++, answers.length - 1)]!;
					await expectAnswer(words, worldOf(new Map(), new Map(), next));
				}
			),
			half
		);
	});
});

async function expectAnswer(words: readonly string[], world: CliWorld): Promise<void> {
	const start = performance.now();
	const result = await runAws(words, world);
	const line = JSON.stringify(words).slice(0, 2000);
	expect(performance.now() - start, line).toBeLessThan(patience);
	expect([0, 130, 252, 253, 254, 255], line).toContain(result.exitCode);
	expect(result.stderr, line).not.toContain('This simulator failed');
	expect(result.exitCode === 0 || isTold(result), line + result.stderr).toBe(true);
}

/** One of the CLI's own forms, or an error in the format that the line asks for. */
const isTold = ({ exitCode, stderr }: CliResult) =>
	exitCode === 130 ||
	/(?:^|\n)aws: \[ERROR\]:/.test(stderr) ||
	/(?:Code|ParamValidation|[A-Za-z0-9]+\t)/.test(stderr);

function recorded({ responses }: Case): (operation: string) => AwsAnswer {
	const asked = new Map<string, number>();
	return (operation) => {
		const all = responses.get(operation) ?? [];
		const count = asked.get(operation) ?? 0;
		asked.set(operation, count + 1);
		const { status = 200, body = new Map() } = all[Math.min(count, all.length - 1)] ?? {};
		return { type: 'answer', status, body: typeof body === 'string' ? body : encodeJson(body) };
	};
}

/** More requests than any waiter makes: somebody presses Ctrl+C. */
const mostRequests = 500;

function worldOf(
	changes: ReadonlyMap<string, string | null>,
	files: ReadonlyMap<string, string>,
	answer: (operation: string) => AwsAnswer
): CliWorld {
	const env: Record<string, string> = {
		HOME: '/home/user',
		AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
		AWS_SECRET_ACCESS_KEY: 'example',
		AWS_DEFAULT_REGION: 'us-east-1'
	};
	for (const [name, value] of changes) {
		if (value === null) delete env[name];
		else env[name] = value;
	}
	let requests = 0;
	let nowMs = 1_700_000_000_000;
	return {
		env,
		files: {
			read: async (path) => {
				const text = files.get(path);
				return text === undefined ? 'missing' : new TextEncoder().encode(text);
			},
			write: async () => {}
		},
		clock: {
			nowMs: () => nowMs,
			sleep: async (seconds) => {
				nowMs += seconds * 1000;
			}
		},
		columns: 80,
		isTerminal: false,
		standardInput: '',
		uuid: () => '5f1c4c8e-6f0e-4f0b-9a53-7f6d1f9a2b11',
		model: loadModel,
		docs: loadDocs,
		send: async ({ operation }) => {
			if (++requests > mostRequests) throw new Interrupted();
			return answer(operation);
		}
	};
}
