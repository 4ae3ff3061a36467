import type { Waiter } from '../../../../model/types';
import type { Context } from '../../../run/context';
import { waitFor } from '../../../wait/wait';
import { dict, type Client } from '../../client';

const delaySeconds = 15;
const leastMinutes = 30;
const mostMinutes = 360;

/** CodeDeploy's waiter `DeploymentSuccessful`. */
const waiter: Omit<Waiter, 'maxAttempts'> = {
	operation: 'GetDeployment',
	delaySeconds,
	acceptors: [
		status('Succeeded', 'success'),
		status('Failed', 'failure'),
		status('Stopped', 'failure')
	]
};

function status(expected: string, state: 'success' | 'failure') {
	return { state, matcher: 'path', argument: 'deploymentInfo.status', expected } as const;
}

/** Within 30 minutes and 6 hours. */
export const waitMinutes = (wanted: number): number =>
	Math.min(Math.max(wanted, leastMinutes), mostMinutes);

/** Polls until the deployment has succeeded. Throws a general `CliError` where it fails, is stopped or takes longer than `minutes`. */
export async function waitForDeployment(
	context: Context,
	client: Client,
	deploymentId: string,
	minutes: number
): Promise<void> {
	await waitFor(
		'DeploymentSuccessful',
		{ ...waiter, maxAttempts: (minutes * 60) / delaySeconds },
		() => client.reply('GetDeployment', dict({ deploymentId })),
		(seconds) => context.world.clock.sleep(seconds)
	);
}
