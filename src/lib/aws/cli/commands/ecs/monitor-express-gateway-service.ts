import { general } from '../../errors/failure';
import { toInteger } from '../../values/python-number';
import { basicCommand } from '../basic-command';
import type { OwnCommandDoc } from '../own-command';
import { wordOption } from '../own-option';

export const monitorExpressGatewayServiceDoc: OwnCommandDoc = {
	service: 'ecs',
	name: 'monitor-express-gateway-service',
	summary: 'Follows the resources of an Express service while they are made or changed.',
	options: [
		wordOption('service-arn', 'Name or ARN of the service.', { isRequired: true }),
		wordOption('resource-view', 'All resources, or those that the newest deployment changes.', {
			choices: ['RESOURCE', 'DEPLOYMENT'],
			default: 'RESOURCE'
		}),
		wordOption('mode', 'A display with keys, which needs a terminal, or lines of text.', {
			choices: ['INTERACTIVE', 'TEXT-ONLY']
		}),
		wordOption('timeout', 'Minutes to follow.', { default: '30' })
	],
	isSimulated: false
};

/** Reads its line as the AWS CLI does, and says so where a terminal is wanted and not there; what it would show is not simulated. */
export const monitorExpressGatewayService = basicCommand(
	monitorExpressGatewayServiceDoc,
	async ({ context, given }) => {
		const timeout = given.text('timeout');
		if (timeout !== null) toInteger(timeout);
		if (given.text('mode') === 'INTERACTIVE' && !context.world.isTerminal) {
			context.output.stderr +=
				'aws: [ERROR]: Interactive mode requires a TTY (terminal). Use --mode TEXT-ONLY for non-interactive environments.';
			return 1;
		}
		throw general('aws ecs monitor-express-gateway-service is not simulated here.');
	}
);
