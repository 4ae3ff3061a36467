import { describe, expect, it } from 'vitest';
import { runWith } from '../commands/testing/run-with';

const line = 'ecs list-clusters';
const noRegion = { AWS_DEFAULT_REGION: '' };
const told = async (more: string, env: Readonly<Record<string, string>> = {}) => {
	const words = [...line.split(' '), ...(more === '' ? [] : more.split(' '))];
	const { stderr, requests } = await runWith(words, { env });
	return requests.length > 0 ? 'sent' : stderr.replace('\naws: [ERROR]: ', '').trimEnd();
};

const badRegion = "Provided region_name 'us_east' doesn't match a supported format.";
const noProfile = 'The config profile (nope) could not be found';
const halfKey = 'Partial credentials found in env, missing: AWS_SECRET_ACCESS_KEY';
const badAttempts =
	'Value provided to "max_attempts": 0 must be an integer greater than or equal to one.';
const badMode = 'Invalid value provided to "mode": "x" must be one of: "standard" or "adaptive"';
const badTimeout = (kind: string) =>
	`Attempted to set ${kind} timeout to -1, but the timeout cannot be set to a value less than or equal to 0.`;

describe('what is wrong with a client', () => {
	it.each<[string, Readonly<Record<string, string>>, string]>([
		['', {}, 'sent'],
		['--region us_east --profile nope', {}, badRegion],
		['--profile nope', { AWS_SECRET_ACCESS_KEY: '' }, noProfile],
		['', { AWS_SECRET_ACCESS_KEY: '', AWS_MAX_ATTEMPTS: '0' }, halfKey],
		['--no-sign-request', { AWS_SECRET_ACCESS_KEY: '' }, 'sent'],
		['', { AWS_MAX_ATTEMPTS: '0', AWS_RETRY_MODE: 'x' }, badAttempts],
		['', { AWS_MAX_ATTEMPTS: 'x' }, "invalid literal for int() with base 10: 'x'"],
		['--endpoint-url http://-a', { AWS_RETRY_MODE: 'x' }, badMode],
		['--endpoint-url http://-a --cli-read-timeout -1', {}, 'Invalid endpoint: http://-a'],
		['--cli-read-timeout -1 --cli-connect-timeout -1', {}, badTimeout('connect')],
		['--cli-read-timeout -1', {}, badTimeout('read')],
		['--cli-read-timeout 0', {}, 'sent'],
		['', noRegion, 'Invalid endpoint: https://ecs..amazonaws.com'],
		['--endpoint-url http://localhost', noRegion, 'sent']
	])('aws ecs list-clusters %s %o', async (more, env, expected) => {
		expect(await told(more, env)).toBe(expected);
	});

	it('counts an empty --region for one', async () => {
		const { stderr } = await runWith([...line.split(' '), '--region', '']);
		expect(stderr).toContain('Invalid endpoint: https://ecs..amazonaws.com');
	});
});
