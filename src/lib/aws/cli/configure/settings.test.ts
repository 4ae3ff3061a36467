import { describe, expect, it } from 'vitest';
import { parseConfig, type Config } from './config';
import { configuredEndpoint, resolveSettings, type GivenOptions } from './settings';

const config = `
[default]
region = eu-central-1
output = table
cli_pager =

[profile dev]
region = us-west-2
services = local
endpoint_url = http://all

[profile "two words"]
cli_binary_format = raw-in-base64-out

[services local]
ecs =
  endpoint_url = http://ecs
elastic_load_balancing_v2 =
  endpoint_url = http://elb

[sso-session corp]
sso_region = us-east-1
`;
const credentials = `
[default]
aws_access_key_id = AKIADEFAULT
[ci]
aws_access_key_id = AKIACI
region = ap-south-1
`;

function read(): Config {
	const parsed = parseConfig({ config, credentials }, {});
	if (parsed.type !== 'config') throw new Error(parsed.message);
	return parsed;
}
const given = (options: Partial<GivenOptions> = {}): GivenOptions => ({
	profile: null,
	region: null,
	output: null,
	...options
});

describe('parseConfig', () => {
	it('lists profiles of both files, the config file first', () => {
		expect([...read().profiles.keys()]).toEqual(['default', 'dev', 'two words', 'ci']);
		expect([...read().ssoSessions.keys()]).toEqual(['corp']);
	});

	it('names the file that it cannot read', () => {
		const env = { AWS_CONFIG_FILE: '/etc/aws' };
		expect(parseConfig({ config: 'x', credentials: null }, env)).toEqual({
			type: 'fault',
			message: 'Unable to parse config file: /etc/aws'
		});
		expect(parseConfig({ config: null, credentials: '[a]\nx' }, env)).toEqual({
			type: 'fault',
			message: 'Unable to parse config file: ~/.aws/credentials'
		});
	});
});

describe('resolveSettings', () => {
	it.each<[string, Record<string, string>, Partial<GivenOptions>, object]>([
		['the default profile', {}, {}, { region: 'eu-central-1', output: 'table', pager: '' }],
		['a profile by option', {}, { profile: 'dev' }, { region: 'us-west-2', output: 'json' }],
		['a profile by variable', { AWS_PROFILE: 'dev' }, {}, { profile: 'dev', region: 'us-west-2' }],
		[
			'AWS_PROFILE before AWS_DEFAULT_PROFILE',
			{ AWS_DEFAULT_PROFILE: 'ci', AWS_PROFILE: 'dev' },
			{},
			{ profile: 'dev' }
		],
		['a profile of the credentials file', {}, { profile: 'ci' }, { region: 'ap-south-1' }],
		['the option wins', { AWS_REGION: 'a' }, { region: 'b' }, { region: 'b' }],
		['AWS_REGION wins', { AWS_REGION: 'a', AWS_DEFAULT_REGION: 'b' }, {}, { region: 'a' }],
		['the variable wins', { AWS_DEFAULT_OUTPUT: 'text' }, {}, { output: 'text' }],
		['the pager', { PAGER: 'more' }, { profile: 'dev' }, { pager: 'more' }],
		['no pager', { AWS_PAGER: '', PAGER: 'more' }, { profile: 'dev' }, { pager: '' }],
		['the binary format', {}, { profile: 'two words' }, { binaryFormat: 'raw-in-base64-out' }],
		['the error format', { AWS_CLI_ERROR_FORMAT: 'json' }, {}, { errorFormat: 'json' }],
		[
			'an unknown profile',
			{ AWS_REGION: 'a' },
			{ profile: 'nope' },
			{ region: 'a', missingProfile: 'The config profile (nope) could not be found' }
		],
		[
			'an unknown profile by variable',
			{ AWS_PROFILE: '' },
			{},
			{ missingProfile: 'The config profile () could not be found' }
		]
	])('%s', (_, env, options, expected) => {
		expect(resolveSettings(read(), env, given(options))).toMatchObject(expected);
	});

	it('misses no profile where there are no files', () => {
		const empty = parseConfig({ config: null, credentials: null }, {});
		if (empty.type !== 'config') throw new Error();
		expect(resolveSettings(empty, {}, given()).missingProfile).toBeNull();
		expect(resolveSettings(empty, {}, given()).region).toBeNull();
	});
});

describe('configuredEndpoint', () => {
	it.each<[string, string, Record<string, string>, string | null]>([
		['dev', 'ECS', {}, 'http://ecs'],
		['dev', 'Elastic Load Balancing v2', {}, 'http://elb'],
		['dev', 'STS', {}, 'http://all'],
		['dev', 'ECS', { AWS_ENDPOINT_URL: 'http://env' }, 'http://env'],
		[
			'dev',
			'ECS',
			{ AWS_ENDPOINT_URL: 'http://env', AWS_ENDPOINT_URL_ECS: 'http://one' },
			'http://one'
		],
		['dev', 'ECS', { AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' }, null],
		['ci', 'ECS', {}, null]
	])('%s %s %o', (profile, service, env, expected) => {
		const settings = resolveSettings(read(), env, given({ profile }));
		expect(configuredEndpoint(read(), settings, env, service)).toEqual({
			type: 'endpoint',
			url: expected
		});
	});
});
