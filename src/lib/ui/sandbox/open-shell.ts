import type { OpenedShell } from './sandbox-state.svelte';
import { liveNames } from './live-names';
import { quickClock } from './quick-clock';
import { hexId, uuidOf } from './random-ids';

/** What only the page may read from the outside world. */
export interface ShellWorld {
	nowMs(): number;
	newSeed(): string;
}

/** The key pair of AWS's own documentation: it opens nothing. */
const credentials = {
	AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
	AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
	AWS_DEFAULT_REGION: 'us-east-1'
};

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** All of it is fetched here, when a terminal is opened, and on no other page. */
const parts = async () => {
	const [shell, decoding, defaults, command, account, run, completion, models] = await Promise.all([
		import('../../aws/shell/session/create'),
		import('../../aws/shell/session/decode-snapshot'),
		import('../../aws/shell/session/defaults'),
		import('../../aws/shell/cli-command'),
		import('../../aws/shell/stand-in/stand-in'),
		import('../../aws/cli/run/run-aws'),
		import('../../aws/cli/completion/complete-aws'),
		import('../../aws/model/load')
	]);
	return {
		...shell,
		...decoding,
		...defaults,
		...command,
		...account,
		...run,
		...completion,
		...models
	};
};

/** A bash with the AWS command line and an account to talk to. `kept`: a snapshot to take up, as it was found; null for a fresh shell. */
export async function openShell(kept: unknown, world: ShellWorld): Promise<OpenedShell> {
	const { createShell, decodeSnapshot, home, cliCommand, standIn, runAws, completeAws, ...models } =
		await parts();
	const decoded = kept === null ? null : decodeSnapshot(kept);
	if (decoded && !decoded.ok) return { kind: 'refused', reason: decoded.message };
	const clock = quickClock(() => world.nowMs(), wait);
	const { send } = standIn({ nowMs: () => clock.nowMs(), newId: () => hexId(world.newSeed()) });
	const account = {
		send,
		region: credentials.AWS_DEFAULT_REGION,
		accessKeyId: credentials.AWS_ACCESS_KEY_ID
	};
	const session = await createShell({
		aws: cliCommand(runAws, {
			clock,
			send,
			uuid: () => uuidOf(world.newSeed()),
			model: models.loadModel,
			docs: models.loadDocs
		}),
		clock,
		env: credentials,
		pause: () => wait(0),
		completeAws: (words, index) =>
			completeAws(words, index, {
				model: models.loadModel,
				complete: (kind, prefix, options) => liveNames(account, kind, prefix, options)
			}),
		...(decoded ? { snapshot: decoded.snapshot } : {})
	});
	return { kind: 'open', session, home };
}
