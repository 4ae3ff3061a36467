import { describe, expect, it } from 'vitest';
import { usage } from '../errors/usage';
import { ownCommandDocs } from './own-command-docs';
import { ownCommands } from './own-commands';
import { runWith } from './testing/run-with';

const invalid = (message: string) =>
	`\naws: [ERROR]: An error occurred (ParamValidation): ${message}\n`;
const withUsage = (message: string) => `${invalid(message)}\n${usage}`;

describe('the line of a command that the CLI adds', () => {
	it.each([
		[
			'ecs deploy --service a',
			withUsage('the following arguments are required: --task-definition, --codedeploy-appspec')
		],
		[
			'ecs deploy --service a --codedeploy b',
			withUsage(
				'ambiguous option: --codedeploy could match --codedeploy-appspec, --codedeploy-application, --codedeploy-deployment-group'
			)
		],
		['ecr get-login-password x --y z', invalid('Unknown options: x,--y,z')],
		['logs tail', withUsage('the following arguments are required: group_name')],
		['logs tail g --bogus 1', invalid('Unknown options: --bogus,1')],
		[
			'logs tail g --log-stream-names',
			withUsage('argument --log-stream-names: expected at least one argument')
		],
		[
			'logs tail g --format shor',
			withUsage("argument --format: Found invalid choice 'shor'\n\nMaybe you meant:\n\n  * short")
		],
		[
			'logs tail file://nope',
			invalid(
				"Error parsing parameter 'group_name': Unable to load paramfile file://nope: [Errno 2] No such file or directory: 'nope'"
			)
		],
		[
			'logs start-live-tail',
			withUsage('the following arguments are required: --log-group-identifiers')
		],
		[
			'deploy push',
			withUsage('the following arguments are required: --application-name, --s3-location')
		],
		['ecr get-login', withUsage("argument operation: Found invalid choice 'get-login'\n")],
		['ec2 import-volume', withUsage("argument operation: Found invalid choice 'import-volume'\n")]
	])('aws %s', async (line, stderr) => {
		expect(await runWith(line)).toMatchObject({ stderr, stdout: '', exitCode: 252, requests: [] });
	});

	it.each([
		['logs start-live-tail --log-group-identifiers a', 'logs start-live-tail'],
		['deploy push --application-name a --s3-location s3://b/c', 'deploy push'],
		['deploy uninstall', 'deploy uninstall'],
		['iam wizard new-role', 'iam wizard'],
		['ecs monitor-express-gateway-service --service-arn a', 'ecs monitor-express-gateway-service']
	])('aws %s is not simulated', async (line, name) => {
		expect(await runWith(line)).toMatchObject({
			exitCode: 255,
			stderr: `\naws: [ERROR]: aws ${name} is not simulated here.\n`
		});
	});
});

describe('the documentation', () => {
	it('is there for each command', () => {
		expect([...ownCommandDocs.keys()].sort()).toEqual([...ownCommands.keys()].sort());
	});

	it.each([...ownCommandDocs])('of aws %s is its help', async (name, doc) => {
		const { stdout, exitCode } = await runWith(`${name} help`);
		expect(exitCode).toBe(0);
		expect(stdout).toContain('SYNOPSIS');
		for (const { flag } of doc.options) expect(stdout).toContain(`${flag} (`);
	});
});
