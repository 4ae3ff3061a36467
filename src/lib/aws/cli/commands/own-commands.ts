import type { Caller } from '../run/run-operation';
import { deregister } from './deploy/deregister';
import { install } from './deploy/install';
import { push } from './deploy/push';
import { register } from './deploy/register';
import { uninstall } from './deploy/uninstall';
import { getLoginPassword } from './ecr/get-login-password';
import { deploy } from './ecs/deploy/deploy';
import { executeCommand } from './ecs/execute-command';
import { monitoredCall } from './ecs/monitored-call';
import { monitorExpressGatewayService } from './ecs/monitor-express-gateway-service';
import { createVirtualMfaDevice } from './iam/create-virtual-mfa-device';
import { wizard } from './iam/wizard';
import { startLiveTail } from './logs/start-live-tail';
import { tail } from './logs/tail/tail';
import type { OwnCommand } from './own-command';
import { startSession } from './ssm/start-session';

/** By service and name: `ecs deploy`. What they say of themselves is in `own-command-docs.ts`. */
export const ownCommands: ReadonlyMap<string, OwnCommand> = new Map([
	['ecs deploy', deploy],
	['ecs monitor-express-gateway-service', monitorExpressGatewayService],
	['ecr get-login-password', getLoginPassword],
	['logs tail', tail],
	['logs start-live-tail', startLiveTail],
	['deploy push', push],
	['deploy register', register],
	['deploy deregister', deregister],
	['deploy install', install],
	['deploy uninstall', uninstall],
	['iam wizard', wizard]
]);

/** Operations that the CLI does not offer. */
export const removedCommands: ReadonlySet<string> = new Set([
	'ec2 import-instance',
	'ec2 import-volume',
	'logs get-log-object'
]);

/** Operations that the CLI calls in a way of its own, by service and name. */
export const ownCallers: ReadonlyMap<string, Caller> = new Map([
	['ecs execute-command', executeCommand],
	['ecs create-express-gateway-service', monitoredCall],
	['ecs update-express-gateway-service', monitoredCall],
	['ecs delete-express-gateway-service', monitoredCall],
	['iam create-virtual-mfa-device', createVirtualMfaDevice],
	['ssm start-session', startSession]
]);
