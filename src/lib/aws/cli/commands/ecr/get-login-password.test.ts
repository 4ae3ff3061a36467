import { describe, expect, it } from 'vitest';
import { runWith, type Canned } from '../testing/run-with';

const run = (answer: Canned) =>
	runWith('ecr get-login-password', { answers: { GetAuthorizationToken: [answer] } });
const tokens = (...all: readonly string[]): Canned => ({
	body: { authorizationData: all.map((authorizationToken) => ({ authorizationToken })) }
});

describe('aws ecr get-login-password', () => {
	it('prints the password of the token', async () => {
		const { stdout, exitCode, requests } = await run(tokens(btoa('AWS:se/cret=')));
		expect({ stdout, exitCode }).toEqual({ stdout: 'se/cret=\n', exitCode: 0 });
		expect(requests).toEqual([['GetAuthorizationToken', {}]]);
	});

	it.each<[string, Canned]>([
		['list index out of range', tokens()],
		["'authorizationData'", {}],
		['not enough values to unpack (expected 2, got 1)', tokens(btoa('AWS'))],
		['too many values to unpack (expected 2)', tokens(btoa('a:b:c'))]
	])('%s', async (message, answer) => {
		expect(await run(answer)).toMatchObject({
			exitCode: 255,
			stdout: '',
			stderr: `\naws: [ERROR]: ${message}\n`
		});
	});

	it('tells the error of the service', async () => {
		const denied = { status: 400, body: { __type: 'AccessDeniedException', message: 'no' } };
		expect(await run(denied)).toMatchObject({
			exitCode: 254,
			stderr:
				'\naws: [ERROR]: An error occurred (AccessDeniedException) when calling the GetAuthorizationToken operation: no\n'
		});
	});
});
