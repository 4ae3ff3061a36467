import { describe, expect, it } from 'vitest';
import { runWith } from '../commands/testing/run-with';
import { versionText } from './version';

const usage =
	'usage: aws [options] <command> <subcommand> [<subcommand> ...] [parameters]\nTo see help text, you can run:\n\n  aws help\n  aws <command> help\n  aws <command> <subcommand> help\n';
const refused = (message: string, its = usage) =>
	`\naws: [ERROR]: An error occurred (ParamValidation): ${message}\n\n${its}`;

describe('options before all others', () => {
	const early = (message: string) => refused(message, 'usage: aws [--profile PROFILE] [--debug]\n');

	it.each([
		['--output nope --profile', 'argument --profile: expected one argument'],
		['--nope --debug=x', "argument --debug: ignored explicit argument 'x'"]
	])('aws %s', async (line, message) => {
		const env = { AWS_PROFILE: 'nope', AWS_CLI_ERROR_FORMAT: 'json' };
		const result = await runWith(line, { env });
		expect(result).toMatchObject({ exitCode: 252, stderr: early(message) });
	});
});

describe('--version', () => {
	it.each([
		'--version',
		'ecs --version nope',
		'--v --output nope',
		'ecs x --version --output nope'
	])('aws %s', async (line) => {
		expect(await runWith(line)).toMatchObject({ exitCode: 0, stdout: `${versionText}\n` });
	});

	it('comes too late behind a mistake', async () => {
		const { stderr } = await runWith('--output tex --version');
		expect(stderr).toContain("argument --output: Found invalid choice 'tex'");
	});
});

describe('words', () => {
	it.each([["it's"], ['a\nb'], ['\u200b']])('%j is quoted back as it is', async (word) => {
		const { stderr } = await runWith([word, 'list-clusters']);
		expect(stderr).toBe(refused(`argument command: Found invalid choice '${word}'\n`));
	});

	it('that are empty and stray are none', async () => {
		expect(await runWith(['ecs', 'list-clusters', ''])).toMatchObject({ exitCode: 0, stderr: '' });
		expect((await runWith(['ecs', 'list-clusters', 'x', ''])).stderr).toContain(
			'Unknown options: , x\n'
		);
	});
});

describe('how errors are told', () => {
	const line = 'ecs list-clusterz';

	it.each([
		[{ AWS_PROFILE: 'nope' }, 'argument operation: Found'],
		[
			{ AWS_PROFILE: 'nope', AWS_CLI_ERROR_FORMAT: 'x' },
			'An error occurred (ParamValidation): argument'
		],
		[{ AWS_PROFILE: 'nope', AWS_CLI_ERROR_FORMAT: 'LEGACY' }, 'argument operation: Found']
	])('%o', async (env, start) => {
		const { stderr } = await runWith(line, { env });
		expect(stderr.startsWith(`\naws: [ERROR]: ${start}`)).toBe(true);
	});
});

describe('the JSON of an option', () => {
	it('is told with the class that Python has for it', async () => {
		const words = 'ecs register-task-definition --family f --container-definitions'.split(' ');
		const { stderr } = await runWith([...words, '[{"environment":{"A":"b"}}]']);
		expect(stderr).toContain(
			"containerDefinitions[0].environment, value: OrderedDict([('A', 'b')]), type: <class 'collections.OrderedDict'>, valid types: <class 'list'>, <class 'tuple'>"
		);
	});

	it('is a dict in the whole input', async () => {
		const words = ['ecs', 'list-clusters', '--cli-input-json', '{"nextToken":{"a":1}}'];
		expect((await runWith(words)).stderr).toContain("value: {'a': 1}, type: <class 'dict'>");
	});
});
