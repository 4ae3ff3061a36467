import { general } from '../errors/failure';
import type { ServiceModel } from '../../model/types';
import type { Context } from '../run/context';
import type { Caller } from '../run/run-operation';

/** A command that the CLI adds to a service: it reads what stands behind its name by itself. */
export type OwnCommand = (
	context: Context,
	model: ServiceModel,
	words: readonly string[]
) => Promise<number>;

/** By service and name: `ecs deploy`. */
export const ownCommands: ReadonlyMap<string, OwnCommand> = new Map();

/** Operations that the CLI calls in a way of its own, by service and name. */
export const ownCallers: ReadonlyMap<string, Caller> = new Map([['ecs execute-command', noPlugin]]);

/** A session would go through a plugin of the machine, which is looked for before anything else is done. */
function noPlugin(): never {
	throw general(
		'SessionManagerPlugin is not found. Please refer to SessionManager Documentation here: ' +
			'http://docs.aws.amazon.com/console/systems-manager/session-manager-plugin-not-found'
	);
}
