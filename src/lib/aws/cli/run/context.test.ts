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

describe('settings of the profile', () => {
	const answers = { DescribeServices: [{ body: { services: [{ createdAt: 1700000000.5 }] } }] };
	const run = (config: string, env: Readonly<Record<string, string>> = {}) =>
		runWith('ecs describe-services --services a', {
			answers,
			env: { AWS_ACCESS_KEY_ID: '', ...env },
			files: { '~/.aws/config': `[default]\n${config}\n` }
		});

	it.each([
		[
			'cli_timestamp_format = x',
			253,
			'An error occurred (Configuration): Unknown cli_timestamp_format value: x, valid values are "wire" or "iso8601"'
		],
		['cli_binary_format = x', 255, "'x'"],
		[
			'services = x',
			255,
			'The profile is configured to use the services section but the "x" services configuration does not exist.'
		],
		[
			'role_arn = r',
			255,
			'Partial credentials found in assume-role, missing: source_profile or credential_source'
		],
		[
			'role_arn = r\nsource_profile = p\ncredential_source = Environment',
			255,
			'The profile "default" contains both source_profile and credential_source.'
		],
		[
			'role_arn = r\nsource_profile = p\n[profile p]\nregion = x',
			255,
			'The source profile "p" must have credentials.'
		]
	])('%s', async (config, exitCode, message) => {
		const stderr = `\naws: [ERROR]: ${message}\n`;
		expect(await run(config)).toMatchObject({ exitCode, stderr, requests: [] });
	});

	it('may leave times as they came', async () => {
		const { stdout } = await run('cli_timestamp_format = wire', { AWS_ACCESS_KEY_ID: 'A' });
		expect(stdout).toContain('"createdAt": 1700000000.5');
	});
});
