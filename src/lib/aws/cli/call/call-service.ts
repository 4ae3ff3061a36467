import type { Operation, ServiceModel } from '../../model/types';
import type { Dict } from '../../model/value';
import { CliError, general } from '../errors/failure';
import type { AwsRequest, CliWorld } from '../world';
import { exhausted, readAnswer, type Reply } from './read-answer';
import type { Times } from '../response/parse-response';
import { isRetried } from './retries';

export interface Call {
	readonly model: ServiceModel;
	readonly operation: Operation;
	readonly body: string;
	readonly region: string;
	readonly endpoint: string | null;
	readonly accessKeyId: string;
	readonly times: Times;
	/** In all: `standard` retries of the AWS SDKs (https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html). */
	readonly attempts: number;
}

/** Sends a request, again where that may help. Throws only where nothing answers. */
export async function callService(call: Call, world: CliWorld): Promise<Reply> {
	for (let attempt = 1; ; attempt++) {
		const answer = await world.send(requestOf(call));
		const reply =
			answer.type === 'answer'
				? readAnswer(answer.status, answer.body, call.model, call.operation, call.times)
				: null;
		// The last attempt is told as such whatever it answered.
		if (attempt >= call.attempts) {
			return reply ? exhausted(reply, call.operation, attempt - 1) : unreachable(call);
		}
		if (reply && !isRetried(reply.status, codeOf(reply))) return reply;
		await world.clock.sleep(2 ** (attempt - 1) / 2);
	}
}

/** The response, or the service's error as a `CliError`. */
export function demandResponse(reply: Reply): Dict {
	if (reply.status < 300) return reply.response;
	throw new CliError({ type: 'service', message: reply.message, error: reply.error });
}

function requestOf({ model, operation, body, region, endpoint, accessKeyId }: Call): AwsRequest {
	return {
		service: model.command,
		operation: operation.name,
		target: `${model.targetPrefix}.${operation.name}`,
		body,
		region,
		endpoint,
		accessKeyId
	};
}

function unreachable({ model, region, endpoint }: Call): never {
	const url = endpoint ?? `https://${model.endpointPrefix}.${region}.amazonaws.com`;
	throw general(`Could not connect to the endpoint URL: "${url.endsWith('/') ? url : `${url}/`}"`);
}

export const codeOf = (reply: Reply): string => {
	const code = reply.error?.get('Code');
	return typeof code === 'string' ? code : '';
};
