import { describe, expect, it } from 'vitest';
import { runWith } from '../commands/testing/run-with';

describe('help on the command line', () => {
	it.each([
		['help', 'o ecs\n'],
		['ecs help', 'o deploy\n'],
		['ecs wait help', 'o services-stable\n'],
		['ecs run-task help', 'nothing restarts them'],
		['ecs wait services-stable help', 'one deployment only'],
		['ecs deploy help', '--codedeploy-appspec'],
		['logs help', 'o tail\n'],
		['ec2 describe-vpc-peering-connections help', 'Describes VPC peering connections.'],
		['configure set help', 'Writes one setting.']
	])('aws %s', async (line, text) => {
		const { stdout, stderr, exitCode } = await runWith(line.split(' '));
		expect(stdout).toContain(text);
		expect(stderr).toBe('');
		expect(exitCode).toBe(0);
	});

	it('lists only what is taken', async () => {
		const { stdout } = await runWith(['ec2', 'help']);
		expect(stdout).toContain('o run-instances\n');
		expect(stdout).not.toContain('o import-instance\n');
	});
});
