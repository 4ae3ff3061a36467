import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCases } from '../src/bin/conformance/case';
import { compare, passes } from '../src/bin/conformance/compare';
import { replay } from '../src/bin/conformance/replay';

/** Recorded lines that come out otherwise, each with its reason. The list only shrinks. */
const known: Readonly<Record<string, string>> = {};

describe('recorded command lines of the AWS CLI', () => {
	it.each([
		['basics', 121],
		['handwritten', 259],
		['generated', 824]
	])('%s.jsonl: requests, both streams and the exit status, byte for byte', async (name, count) => {
		const file = new URL(`./conformance/${name}.jsonl`, import.meta.url);
		const cases = readCases(readFileSync(file, 'utf8'), `${name}.jsonl`);
		expect(cases).toHaveLength(count);
		const different: string[] = [];
		for (const one of cases) {
			const actual = await replay(one);
			if (!one.expected) throw new Error(`${one.id} has no recorded outcome`);
			if (!passes(compare(actual, one.expected))) different.push(one.id);
		}
		expect(different).toEqual(cases.map(({ id }) => id).filter((id) => id in known));
	});
});
