import { describe, expect, it } from 'vitest';
import { Interrupted, type CliWorld, type RunAws } from '../cli/world';
import { cliCommand } from './cli-command';
import { createShell } from './session/create';
import { TestHost, testOptions } from './testing/host';

async function sessionWith(
	run: RunAws,
	send: CliWorld['send'] = async () => ({ type: 'unreachable' })
) {
	const options = testOptions();
	const parts = {
		clock: options.clock,
		send,
		uuid: () => 'id',
		model: async () => null,
		docs: async () => ({}) as never
	};
	return createShell({ ...options, env: { AWS_REGION: 'eu-west-1' }, aws: cliCommand(run, parts) });
}

describe('the command line in the shell', () => {
	it('gets the shell’s world', async () => {
		let seen: CliWorld | null = null;
		const session = await sessionWith(async (_, world) => {
			seen = world;
			return { stdout: 'out\n', stderr: 'err\n', exitCode: 254 };
		});
		const host = new TestHost();
		expect(
			await session.run('cd /tmp; aws ecs x --cli-input-json file:///dev/stdin <<< input', host)
		).toBe(254);
		expect(host.both).toBe('err\nout\n');
		expect(seen).toMatchObject({ columns: 80, isTerminal: true, standardInput: 'input\n' });
		expect((seen as unknown as CliWorld).env['AWS_REGION']).toBe('eu-west-1');
	});

	it('prints while it runs, and stops when nobody reads', async () => {
		const session = await sessionWith(async (_, world) => {
			try {
				for (let count = 0; ; count += 1) {
					await world.print?.(`line ${count}\n`);
					await world.clock.sleep(1);
				}
			} catch (error) {
				if (!(error instanceof Interrupted)) throw error;
				return { stdout: '', stderr: '', exitCode: 130 };
			}
		});
		const host = new TestHost();
		await session.run('aws logs tail x --follow | head -n 2; date +%S', host);
		expect(host.out).toMatch(/^line 0\nline 1\n0\d\n$/);
		const stopped = new TestHost();
		stopped.onWrite = (text) => text.includes('5') && stopped.interrupt();
		expect(await session.run('aws logs tail x --follow', stopped)).toBe(130);
		expect(stopped.out).toContain('line 5\n');
	});

	it('stops waiting for an answer on Ctrl+C', async () => {
		const session = await sessionWith(
			async (_, world) => {
				try {
					await world.send({} as never);
				} catch (error) {
					if (error instanceof Interrupted) return { stdout: '\n', stderr: '', exitCode: 130 };
				}
				return { stdout: '', stderr: '', exitCode: 0 };
			},
			() => new Promise(() => undefined)
		);
		const host = new TestHost();
		setImmediate(() => host.interrupt());
		expect(await session.run('aws ecs list-clusters', host)).toBe(130);
	});
});
