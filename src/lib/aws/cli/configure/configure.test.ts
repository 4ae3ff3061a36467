import { describe, expect, it } from 'vitest';
import { runConfigure, type ConfigureWorld } from './configure';
import type { GivenOptions } from './settings';

const CONFIG = '~/.aws/config';
const CREDENTIALS = '~/.aws/credentials';
const config = `[default]
region = eu-central-1
s3 =
  max_concurrent_requests = 20

[profile dev]
# home
region = us-west-2

[plugins]
cli = yes
`;
const credentials =
	'[default]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = bPxRfiCYEXAMPLEKEY\n';

async function run(
	line: string,
	options: Partial<GivenOptions> = {},
	world: Partial<ConfigureWorld> = {},
	start: Record<string, string> = { [CONFIG]: config, [CREDENTIALS]: credentials }
) {
	const files = { ...start };
	const result = await runConfigure(
		line === '' ? [] : line.split(' '),
		{ profile: null, region: null, output: null, ...options },
		{
			env: {},
			isTerminal: true,
			standardInput: '',
			files: {
				read: async (path) => {
					const text = files[path];
					return text === undefined ? 'missing' : new TextEncoder().encode(text);
				},
				write: async (path, text) => void (files[path] = text)
			},
			...world
		}
	);
	return { result, files };
}
const printed = async (...args: Parameters<typeof run>) => (await run(...args)).result;

describe('aws configure list', () => {
	it('shows the default profile', async () => {
		expect(await printed('list')).toEqual({
			type: 'done',
			stdout: [
				'NAME       : VALUE                    : TYPE             : LOCATION',
				'profile    : <not set>                : None             : None',
				'access_key : ****************MPLE     : shared-credentials-file : ',
				'secret_key : ****************EKEY     : shared-credentials-file : ',
				'region     : eu-central-1             : config-file      : ~/.aws/config',
				''
			].join('\n'),
			stderr: '',
			exitCode: 0
		});
	});

	it('shows options and variables', async () => {
		const env = {
			AWS_ACCESS_KEY_ID: 'AKIA1234',
			AWS_SECRET_ACCESS_KEY: 'abcdefgh',
			AWS_REGION: 'us-east-1',
			AWS_PROFILE: 'dev'
		};
		expect(await printed('list', {}, { env })).toMatchObject({
			stdout: [
				'NAME       : VALUE                    : TYPE             : LOCATION',
				"profile    : dev                      : env              : ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE']",
				'access_key : ****************1234     : env              : ',
				'secret_key : ****************efgh     : env              : ',
				"region     : us-east-1                : env              : ['AWS_REGION', 'AWS_DEFAULT_REGION']",
				''
			].join('\n')
		});
	});

	it('shows what is missing', async () => {
		expect(await printed('list', { profile: 'dev' })).toMatchObject({
			stdout: [
				'NAME       : VALUE                    : TYPE             : LOCATION',
				'profile    : dev                      : manual           : --profile',
				'access_key : <not set>                : None             : None',
				'secret_key : <not set>                : None             : None',
				'region     : us-west-2                : config-file      : ~/.aws/config',
				''
			].join('\n')
		});
	});

	it('stops at an unknown profile', async () => {
		expect(await printed('list', { profile: 'nope' })).toMatchObject({
			type: 'fault',
			stdout: expect.stringMatching(/^NAME .*\nprofile {4}: nope .*--profile\n$/) as string,
			message: 'The config profile (nope) could not be found',
			exitCode: 255
		});
	});
});

describe('aws configure get', () => {
	it.each<[string, string | null, string | null]>([
		['region', null, 'eu-central-1'],
		['region', 'dev', 'us-west-2'],
		['aws_access_key_id', null, 'AKIAIOSFODNN7EXAMPLE'],
		['profile.dev.region', null, 'us-west-2'],
		['dev.region', null, 'us-west-2'],
		['default.region', 'dev', 'eu-central-1'],
		['default.aws_access_key_id', null, 'AKIAIOSFODNN7EXAMPLE'],
		['s3.max_concurrent_requests', null, '20'],
		['default.s3.max_concurrent_requests', null, '20'],
		['plugins.cli', null, 'yes'],
		['output', null, null],
		['profile.nope.region', null, null],
		['region.x', null, null]
	])('%s of %s', async (name, profile, expected) => {
		const stdout = expected === null ? '' : `${expected}\n`;
		expect(await printed(`get ${name}`, { profile })).toEqual({
			type: 'done',
			stdout,
			stderr: '',
			exitCode: expected === null ? 1 : 0
		});
	});

	it.each([
		['get s3', 1, 'varname (s3) must reference a value, not a section or sub-section.'],
		[
			'get default.s3',
			1,
			'varname (default.s3) must reference a value, not a section or sub-section.'
		]
	])('%s', async (line, exitCode, stderr) => {
		expect(await printed(line)).toMatchObject({ stdout: '', exitCode, stderr });
	});

	it('does not know a profile', async () => {
		expect(await printed('get region', { profile: 'nope' })).toMatchObject({
			message: 'The config profile (nope) could not be found',
			exitCode: 255
		});
	});
});

describe('aws configure set', () => {
	it.each<[string, string | null, string, string]>([
		['set region x', null, CONFIG, config.replace('eu-central-1', 'x')],
		['set region x', 'dev', CONFIG, config.replace('us-west-2', 'x')],
		['set profile.dev.region x', null, CONFIG, config.replace('us-west-2', 'x')],
		['set s3.max_concurrent_requests 5', null, CONFIG, config.replace('20', '5')],
		['set plugins.cli no', null, CONFIG, config.replace('yes', 'no')],
		['set region x', 'new', CONFIG, `${config}[profile new]\nregion = x\n`],
		['set output text', 'dev', CONFIG, config.replace('west-2\n', 'west-2\noutput = text\n')],
		[
			'set sso_region x --sso-session s',
			null,
			CONFIG,
			`${config}[sso-session s]\nsso_region = x\n`
		],
		['set aws_access_key_id A', 'dev', CREDENTIALS, `${credentials}[dev]\naws_access_key_id = A\n`],
		['set default.aws_access_key_id A', 'dev', CREDENTIALS, credentials.replace(/AKIA\S+/, 'A')]
	])('%s of %s', async (line, profile, path, expected) => {
		const { result, files } = await run(line, { profile });
		expect(result).toMatchObject({ type: 'done', stdout: '', exitCode: 0 });
		expect(files[path]).toBe(expected);
	});

	it('quotes a name with blanks', async () => {
		const { files } = await run('set region x', { profile: "it's me" }, {}, {});
		expect(files[CONFIG]).toBe(`[profile 'it'"'"'s me']\nregion = x\n`);
	});
});

describe('aws configure', () => {
	it('lists profiles', async () => {
		expect(await printed('list-profiles')).toMatchObject({ stdout: 'default\ndev\n' });
	});

	it.each<[string, object]>([
		['nope', { type: 'invalid-choice', value: 'nope' }],
		['help', { type: 'help', target: ['configure'] }],
		['get help', { type: 'help', target: ['configure', 'get'] }],
		['get', { message: 'the following arguments are required: varname', hasUsage: true }],
		['set', { message: 'the following arguments are required: varname, value' }],
		['set x', { message: 'the following arguments are required: value', exitCode: 252 }],
		['list x', { message: 'Unknown options: x', hasUsage: false, exitCode: 252 }],
		['get a b --c', { message: 'Unknown options: b,--c' }],
		['get profile.dev', { message: 'list index out of range', exitCode: 255 }],
		['get x --services s', { message: 'The config sub-section (s) could not be found ' }],
		['get x --s s', { message: 'ambiguous option: --s could match --sso-session, --services' }]
	])('%s', async (line, expected) => {
		expect(await printed(line)).toMatchObject(expected);
	});

	it('refuses a broken file', async () => {
		expect(await printed('list', {}, {}, { [CONFIG]: 'x' })).toMatchObject({
			message: 'Unable to parse config file: ~/.aws/config',
			exitCode: 255
		});
	});

	it('asks standard input', async () => {
		const world = { standardInput: 'KEY\n\neu-west-1\n\n' };
		const { result, files } = await run('', { profile: 'dev' }, world);
		expect(result).toMatchObject({
			stdout:
				'AWS Access Key ID [None]: AWS Secret Access Key [None]: Default region name [us-west-2]: Default output format [None]: ',
			exitCode: 0
		});
		expect(files[CONFIG]).toBe(config.replace('us-west-2', 'eu-west-1'));
		expect(files[CREDENTIALS]).toBe(`${credentials}[dev]\naws_access_key_id = KEY\n`);
	});

	it('says what to do where nothing can be asked', async () => {
		expect(await printed('')).toMatchObject({
			type: 'fault',
			message: expect.stringContaining('aws configure set region') as string
		});
		expect(await printed('', {}, { isTerminal: false })).toMatchObject({
			stdout: 'AWS Access Key ID [****************MPLE]: ',
			message: 'EOF when reading a line'
		});
	});

	it('asks through the prompt it is given', async () => {
		const asked: string[] = [];
		const prompt = async (question: string) => {
			asked.push(question);
			return question.startsWith('Default output') ? 'yaml' : '';
		};
		const { files } = await run('', {}, { prompt }, {});
		expect(asked).toHaveLength(4);
		expect(files[CONFIG]).toBe('[default]\noutput = yaml\n');
	});
});
