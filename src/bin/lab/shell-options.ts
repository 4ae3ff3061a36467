import { randomBytes, randomUUID } from 'node:crypto';
import { completeAws } from '../../lib/aws/cli/completion/complete-aws';
import { runAws } from '../../lib/aws/cli/run/run-aws';
import { loadDocs, loadModel } from '../../lib/aws/model/load';
import { cliCommand } from '../../lib/aws/shell/cli-command';
import type { ShellClock } from '../../lib/aws/shell/interpret/world';
import type { ShellOptions } from '../../lib/aws/shell/options';
import { standIn } from '../../lib/aws/shell/stand-in/stand-in';
import { virtualClock } from '../../lib/aws/shell/virtual-clock';

/** The key pair of AWS's own documentation: it opens nothing. */
const env = {
	AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
	AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
	AWS_DEFAULT_REGION: 'us-east-1'
};

export const pause = () => new Promise<void>((done) => setImmediate(done));

/** Begins now. `sleep` moves it, as slowly as `wait` lets it. */
export function labClock(wait?: (seconds: number) => Promise<void>): ShellClock {
	return virtualClock({ startMs: Date.now(), pause, wait });
}

export function shellOptions(clock: ShellClock): ShellOptions {
	const account = standIn({
		nowMs: () => clock.nowMs(),
		newId: () => randomBytes(16).toString('hex')
	});
	const parts = {
		clock,
		send: account.send,
		uuid: () => randomUUID(),
		model: loadModel,
		docs: loadDocs
	};
	return {
		aws: cliCommand(runAws, parts),
		clock,
		env,
		pause,
		completeAws: (words, index) =>
			completeAws(words, index, { model: loadModel, complete: async () => [] })
	};
}
