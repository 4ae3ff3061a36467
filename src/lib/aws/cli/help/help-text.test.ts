import { describe, expect, it } from 'vitest';
import { loadModel } from '../../model/load';
import type { ServiceModel } from '../../model/types';
import { helpText, type HelpTarget } from './help-text';

async function ecs(): Promise<ServiceModel> {
	const model = await loadModel('ecs');
	if (!model) throw new Error('no model');
	return model;
}

async function help(command: string, columns = 80): Promise<string> {
	const model = await ecs();
	const operation = [...model.operations.values()].find((one) => one.command === command);
	const target: HelpTarget = operation
		? { type: 'operation', model, operation }
		: { type: 'waiter', model, name: command };
	return helpText(target, columns);
}

const section = (text: string, name: string) =>
	text.split(`\n${name}\n`)[1]?.split(/\n(?=[A-Z])/)[0] ?? '';

describe('help of an operation', () => {
	it('has the sections of a manual page', async () => {
		const text = await help('run-task');
		expect(text.match(/^[A-Z][A-Z ]+$/gm)).toEqual([
			'NAME',
			'DESCRIPTION',
			'SYNOPSIS',
			'OPTIONS',
			'GLOBAL OPTIONS',
			'EXAMPLES',
			'OUTPUT'
		]);
		expect(
			text.startsWith(`RUN-TASK()${' '.repeat(58)}RUN-TASK()\n\n\n\nNAME\n       run-task -\n`)
		).toBe(true);
		expect(text.endsWith(`\n\n\n${' '.repeat(68)}RUN-TASK()\n`)).toBe(true);
	});

	it('shows which options are required, and pairs', async () => {
		const synopsis = section(await help('run-task'), 'SYNOPSIS');
		expect(synopsis).toContain('\n          --task-definition <value>\n');
		expect(synopsis).toContain('\n          [--cluster <value>]\n');
		expect(synopsis).toContain(
			'\n          [--enable-execute-command | --disable-execute-command]\n'
		);
	});

	it('shows types, allowed values and syntax', async () => {
		const options = section(await help('run-task'), 'OPTIONS');
		expect(options).toContain('\n       --task-definition (string) [required]\n');
		expect(options).toMatch(
			/--launch-type \(string\)\n[^]*?Possible values:\n\n {10}o EC2\n\n {10}o FARGATE\n/
		);
		expect(options).toContain(
			[
				'       Shorthand Syntax:',
				'',
				'          awsvpcConfiguration={subnets=[string,string],securityGroups=[string,string],assignPublicIp=string}',
				'',
				'       JSON Syntax:',
				'',
				'          {',
				'            "awsvpcConfiguration": {',
				'              "subnets": ["string", ...],',
				'              "securityGroups": ["string", ...],',
				'              "assignPublicIp": "ENABLED"|"DISABLED"',
				'            }',
				'          }'
			].join('\n')
		);
		expect(options).toContain('          key=string,value=string ...\n');
		expect(section(await help('describe-services'), 'OPTIONS')).toContain(
			'       Syntax:\n\n          "string" "string" ...\n'
		);
	});

	it('explains operation, options and what lies below them', async () => {
		const text = await help('run-task');
		expect(section(text, 'DESCRIPTION')).toContain('nothing restarts them');
		expect(text).toMatch(/--count \(integer\)\n {10}How many tasks to start, 1 to 10\./);
		expect(text).toMatch(/assignPublicIp -> \(string\)\n +ENABLED gives a public IP address/);
		expect(text).toMatch(/stoppedReason -> \(string\)\n +Why it stopped/);
	});

	it('shows paging instead of the token', async () => {
		const synopsis = section(await help('list-clusters'), 'SYNOPSIS');
		expect(synopsis).toContain('[--max-items <value>]');
		expect(synopsis).not.toContain('--next-token');
		expect(synopsis).not.toContain('--max-results');
	});

	it.each([40, 60, 80, 120])('keeps prose to %i columns', async (columns) => {
		const text = await help('register-task-definition', columns);
		const prose = ['DESCRIPTION', 'OPTIONS', 'OUTPUT'].flatMap((name) =>
			section(text, name).split('\n')
		);
		const words = prose.filter((line) => / [a-z]+ [a-z]+ /.test(line) && !/[{}="|]/.test(line));
		expect(words.length).toBeGreaterThan(200);
		expect(Math.max(...words.map((line) => line.length))).toBeLessThanOrEqual(columns);
	});

	it('shows options that the CLI adds, and hides other names of one', async () => {
		const ec2 = await loadModel('ec2');
		const operation = ec2?.operations.get('RunInstances');
		if (!ec2 || !operation) throw new Error('no such operation');
		const launch = await helpText({ type: 'operation', model: ec2, operation }, 80);
		expect(section(launch, 'SYNOPSIS')).toContain('[--count <value>]');
		expect(section(launch, 'OPTIONS')).toMatch(/--count \(string\)\n +How many instances/);
		expect(launch).not.toContain('--min-count');
		const iam = await loadModel('iam');
		const resync = iam?.operations.get('ResyncMFADevice');
		if (!iam || !resync) throw new Error('no such operation');
		const text = await helpText({ type: 'operation', model: iam, operation: resync }, 80);
		expect(section(text, 'SYNOPSIS')).toContain('\n          --authentication-code1 <value>\n');
	});

	it('shows recursion once', async () => {
		const model = await loadModel('ssm');
		const operation = model?.operations.get('GetInventory');
		if (!model || !operation) throw new Error('no such operation');
		const text = await helpText({ type: 'operation', model, operation }, 80);
		expect(text).toContain('( ... recursive ... )');
		expect(text).toContain('{ ... recursive ... }');
	});

	it('says what a waiter waits for', async () => {
		const text = await help('TasksRunning');
		expect(section(text, 'NAME')).toContain('tasks-running -');
		expect(section(text, 'DESCRIPTION')).toMatch(/every 6 seconds, at most 100 times/);
		expect(section(text, 'OUTPUT')).toContain('None');
	});
});

describe('a page as a whole', () => {
	it.each([
		['ecs', 'ListClusters', 40],
		['ecs', 'UpdateTaskProtection', 80],
		['logs', 'PutRetentionPolicy', 80]
	])('%s %s at %i columns', async (service, name, columns) => {
		const model = await loadModel(service);
		const operation = model?.operations.get(name);
		if (!model || !operation) throw new Error('no such operation');
		const text = await helpText({ type: 'operation', model, operation }, columns);
		await expect(text).toMatchFileSnapshot(`./testing/${operation.command}.${columns}.txt`);
	});
});

describe('help of commands', () => {
	it('lists services', async () => {
		const text = await helpText({ type: 'cli' }, 80);
		expect(section(text, 'AVAILABLE COMMANDS')).toMatch(
			/o configure\n[^]*o ecs\n {9}Runs containers[^]*o help\n/
		);
	});

	it('lists operations', async () => {
		const commands = ['run-task', 'deploy', 'wait', 'help'];
		const text = await helpText({ type: 'service', model: await ecs(), commands }, 80);
		expect(text).toContain('ECS()');
		expect(section(text, 'DESCRIPTION')).toMatch(
			/Amazon Elastic Container Service\. Runs containers/
		);
		expect(section(text, 'AVAILABLE COMMANDS')).toMatch(/o deploy\n[^]*o run-task\n[^]*o wait\n/);
	});

	it('lists operations of the model where nothing else is given', async () => {
		const text = await helpText({ type: 'service', model: await ecs() }, 80);
		const commands = section(text, 'AVAILABLE COMMANDS').match(/^ +o \S+$/gm);
		expect(commands).toHaveLength(77 + 2);
	});

	it('lists waiters', async () => {
		const text = await helpText({ type: 'wait', model: await ecs() }, 80);
		expect(section(text, 'AVAILABLE COMMANDS')).toMatch(/o services-stable\n[^]*o tasks-stopped\n/);
	});

	it.each(['list', 'get', 'set', 'list-profiles', 'sso'])('explains configure %s', async (name) => {
		const words = ['configure', name];
		const text = await helpText({ type: 'configure', words }, 80);
		expect(section(text, 'NAME')).toContain(`${name} -`);
		expect(section(text, 'SYNOPSIS')).toContain('aws configure');
	});
});
