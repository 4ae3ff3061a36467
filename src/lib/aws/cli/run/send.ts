import { validate } from '../../model/validate';
import type { Operation, ServiceModel } from '../../model/types';
import type { Dict } from '../../model/value';
import { callService } from '../call/call-service';
import type { Reply } from '../call/read-answer';
import { withDecodedBlobs } from '../call/blobs';
import { requestBody, withIdempotencyTokens } from '../call/request-body';
import { sentInput, shownResponse } from '../commands/adjust/messages';
import { invalid } from '../errors/failure';
import { demandAccessKey, demandDestination, type Context } from './context';

/**
 * Sends inputs of one operation, as often as is wanted. Faults are told in the CLI's order: the address at once, then with each input its faults and
 * missing credentials. Throws `CliError`; the service's own errors are in the reply.
 */
export function sender(
	context: Context,
	model: ServiceModel,
	operation: Operation
): (input: Dict) => Promise<Reply> {
	const destination = demandDestination(context, model);
	return async (input) => {
		const plain = isBase64(context) ? withDecodedBlobs(input, operation.input) : input;
		const sent = sentInput(model, operation, plain);
		const whole = withIdempotencyTokens(sent, operation.input, () => context.world.uuid());
		const faults = validate(whole, operation.input);
		if (faults.length > 0) throw invalid(`Parameter validation failed:\n${faults.join('\n')}`);
		const reply = await callService(
			{
				model,
				operation,
				body: requestBody(whole, operation.input, context.world.clock.nowMs()),
				...destination,
				accessKeyId: demandAccessKey(context),
				times: context.settings.timestampFormat === 'wire' ? 'wire' : 'iso8601'
			},
			context.world
		);
		return { ...reply, response: shownResponse(model, operation, reply.response) };
	};
}

/** Whether binary values are given in base64; else they are the text itself. */
const isBase64 = ({ globals, settings }: Context) =>
	(globals.binaryFormat ?? settings.binaryFormat) !== 'raw-in-base64-out';
