import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isDict, isList, type Dict, type Value } from '../src/lib/aws/model/value';
import { decodeJson } from '../src/lib/aws/cli/python/json-decode';
import { encodeJson } from '../src/lib/aws/cli/python/json-encode';
import { compileQuery } from '../src/lib/aws/cli/query/query';
import { QueryError } from '../src/lib/aws/cli/query/query-error';

const folder = fileURLToPath(new URL('conformance/jmespath/', import.meta.url));

const runErrors: readonly (readonly [RegExp, string])[] = [
	[/^Unknown function: /, 'unknown-function'],
	[/^Expected (?:at least )?\d+ arguments? for function /, 'invalid-arity'],
	[/^In function .*, invalid type for value: /s, 'invalid-type'],
	[/^slice step cannot be zero$/, 'invalid-value']
];

function errorName(error: QueryError): string {
	if (error.phase === 'syntax') return 'syntax';
	return runErrors.find(([text]) => text.test(error.message))?.[1] ?? error.message;
}

/** As JSON, so that kinds of numbers and the order of members count; an error as its name. */
function outcome(expression: string, given: Value): string {
	try {
		return encodeJson(compileQuery(expression).search(given));
	} catch (error) {
		if (error instanceof QueryError) return `error: ${errorName(error)}`;
		throw error;
	}
}

function expected(testCase: Dict): string {
	const error = testCase.get('error');
	return error === undefined ? encodeJson(testCase.get('result')!) : `error: ${String(error)}`;
}

const members = (value: Value | undefined): Dict[] => (isList(value) ? value.filter(isDict) : []);

const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

it('has a table for each part of the suite', () => {
	expect(files).toHaveLength(19);
});

describe.each(files)('%s', (file) => {
	const groups = members(decodeJson(readFileSync(folder + file, 'utf8')));
	const cases = groups.flatMap((group) =>
		members(group.get('cases')).map((one): [string, Dict, Value] => [
			String(one.get('expression')),
			one,
			group.get('given') ?? null
		])
	);

	it('has cases', () => {
		expect(cases.length).toBeGreaterThan(10);
	});

	it.each(cases)('%s', (expression, testCase, given) => {
		expect(outcome(expression, given)).toBe(expected(testCase));
	});
});
