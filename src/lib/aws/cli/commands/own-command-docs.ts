import { deregisterDoc } from './deploy/deregister';
import { installDoc } from './deploy/install';
import { pushDoc } from './deploy/push';
import { registerDoc } from './deploy/register';
import { uninstallDoc } from './deploy/uninstall';
import { getLoginPasswordDoc } from './ecr/get-login-password';
import { deployDoc } from './ecs/deploy/deploy-doc';
import { monitorExpressGatewayServiceDoc } from './ecs/monitor-express-gateway-service';
import { wizardDoc } from './iam/wizard';
import { startLiveTailDoc } from './logs/start-live-tail';
import { tailDoc } from './logs/tail/tail-doc';
import type { OwnCommandDoc } from './own-command';

const docs: readonly OwnCommandDoc[] = [
	deployDoc,
	monitorExpressGatewayServiceDoc,
	getLoginPasswordDoc,
	tailDoc,
	startLiveTailDoc,
	pushDoc,
	registerDoc,
	deregisterDoc,
	installDoc,
	uninstallDoc,
	wizardDoc
];

/** Of the commands that the CLI adds to services, by service and name: `ecs deploy`. */
export const ownCommandDocs: ReadonlyMap<string, OwnCommandDoc> = new Map(
	docs.map((doc) => [`${doc.service} ${doc.name}`, doc])
);
