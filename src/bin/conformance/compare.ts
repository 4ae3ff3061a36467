import { Float, isDict, isInteger, isList, type Value } from '../../lib/aws/model/value';
import type { Expected, SentRequest } from './case';

export interface Verdict {
	readonly request: boolean;
	readonly stdout: boolean;
	readonly stderr: boolean;
	readonly rc: boolean;
}

export const passes = (verdict: Verdict): boolean =>
	verdict.request && verdict.stdout && verdict.stderr && verdict.rc;

/** Bytes of both streams, the exit status, and requests as JSON: order of members does not count, `20` equals `20.0`, any version 4 UUID stands for `$UUID`. */
export const compare = (actual: Expected, expected: Expected): Verdict => ({
	request:
		actual.requests.length === expected.requests.length &&
		expected.requests.every((request, place) => sameRequest(actual.requests[place]!, request)),
	stdout: actual.stdout === expected.stdout,
	stderr: actual.stderr === expected.stderr,
	rc: actual.rc === expected.rc
});

const sameRequest = (actual: SentRequest, expected: SentRequest) =>
	actual.target === expected.target && same(actual.body, expected.body);

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export function same(actual: Value | undefined, expected: Value): boolean {
	if (expected === '$UUID') return typeof actual === 'string' && uuid.test(actual);
	if (isDict(expected)) {
		if (!isDict(actual) || actual.size !== expected.size) return false;
		return [...expected].every(([key, value]) => actual.has(key) && same(actual.get(key), value));
	}
	if (isList(expected)) {
		if (!isList(actual) || actual.length !== expected.length) return false;
		return expected.every((value, place) => same(actual[place], value));
	}
	const [a, b] = [numberOf(actual), numberOf(expected)];
	return a !== null && b !== null ? a === b : actual === expected;
}

const numberOf = (value: Value | undefined) =>
	value instanceof Float ? value.value : isInteger(value) ? Number(value) : null;
