import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { same } from '../../../../bin/conformance/compare';
import { runWith } from '../commands/testing/run-with';
import { loadModel } from '../../model/load';
import { encodeJson } from '../python/json-encode';
import { decodeJson } from '../python/json-decode';
import { anyInput } from './testing/any-input';
import { optionWords, type Form } from './testing/option-forms';

const runs = Math.ceil(Number(process.env['FUZZ_RUNS'] ?? 3000) / 5);
/** It looks for a plugin of the machine before it sends anything. */
const unsent = new Set(['ExecuteCommand']);

describe('a value of an input of ECS', () => {
	it(
		'gives the same request as shorthand, as JSON and in the whole input',
		{ timeout: 120_000 },
		async () => {
			const model = (await loadModel('ecs'))!;
			const operations = [...model.operations.values()].filter(({ name }) => !unsent.has(name));
			const counts: Record<Form, number> = { shorthand: 0, json: 0 };
			await fc.assert(
				fc.asyncProperty(fc.constantFrom(...operations), fc.gen(), async (operation, draw) => {
					const input = anyInput((arbitrary) => draw(() => arbitrary), operation.input);
					const base = [model.command, operation.command];
					const whole = await sent([...base, '--cli-input-json', encodeJson(input)]);
					for (const form of ['shorthand', 'json'] as const) {
						const words = optionWords(model, operation, input, form);
						if (words === null) continue;
						counts[form] += 1;
						const own = await sent([...base, ...words]);
						expect(
							same(decodeJson(own), decodeJson(whole)),
							`${words.join(' ')}\n${own}\n${whole}`
						).toBe(true);
					}
				}),
				{ numRuns: runs }
			);
			expect(counts.json).toBeGreaterThan(runs * 0.9);
			expect(counts.shorthand).toBeGreaterThan(runs * 0.3);
		}
	);
});

/** The body of the only request. */
async function sent(words: readonly string[]): Promise<string> {
	const { sent: requests, stderr } = await runWith(words);
	expect(stderr).toBe('');
	expect(requests).toHaveLength(1);
	return requests[0]!.body;
}
