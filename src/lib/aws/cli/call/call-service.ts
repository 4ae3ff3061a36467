import type { Operation, ServiceModel } from '../../model/types';
import { isDict, type Dict, type Value } from '../../model/value';
import { CliError, general } from '../errors/failure';
import { decodeJson } from '../python/json-decode';
import { JsonError } from '../python/json-error';
import { parseResponse } from '../response/parse-response';
import type { AwsAnswer, AwsRequest, CliWorld } from '../world';
import { isRetried } from './retries';

export interface Reply {
	readonly status: number;
	/** Of an answer below 300: members of the output shape. */
	readonly response: Dict;
	/** Of an error: `Message`, `Code` and the members of the error that the model knows. */
	readonly error: Dict | null;
	/** As the CLI says it: `An error occurred (Code) when calling the Op operation: message`. */
	readonly message: string;
}

export interface Call {
	readonly model: ServiceModel;
	readonly operation: Operation;
	readonly body: string;
	readonly region: string;
	readonly endpoint: string | null;
	readonly accessKeyId: string;
}

/** Three attempts in all: `standard` retries of the AWS SDKs (https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html). */
const attempts = 3;

/** Sends a request, again where that may help. Throws only where nothing answers. */
export async function callService(call: Call, world: CliWorld): Promise<Reply> {
	for (let attempt = 1; ; attempt++) {
		const answer = await world.send(requestOf(call));
		const reply = answer.type === 'answer' ? readAnswer(answer, call) : null;
		const again = reply === null || isRetried(reply.status, codeOf(reply));
		if (reply && !again) return reply;
		if (attempt === attempts) return reply ? exhausted(reply, call) : unreachable(call);
		await world.clock.sleep(2 ** (attempt - 1) / 2);
	}
}

/** The response, or the service's error as a `CliError`. */
export function demandResponse(reply: Reply): Dict {
	if (reply.error === null) return reply.response;
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

function readAnswer(answer: Extract<AwsAnswer, { type: 'answer' }>, call: Call): Reply {
	const { status } = answer;
	if (status < 301) {
		const body = answer.body === '' ? new Map<string, Value>() : decodeJson(answer.body);
		return {
			status,
			response: parseResponse(body, call.operation.output),
			error: null,
			message: ''
		};
	}
	const error = readError(answer, call.model);
	return { status, response: new Map(), error, message: said(error, call.operation, '') };
}

function said(error: Dict, operation: Operation, retries: string): string {
	const message = error.get('Message');
	return `An error occurred (${String(error.get('Code'))}) when calling the ${operation.name} operation${retries}: ${String(message ?? 'None')}`;
}

const exhausted = (reply: Reply, { operation }: Call): Reply => ({
	...reply,
	message: said(reply.error ?? new Map(), operation, ` (reached max retries: ${attempts - 1})`)
});

/** What HTTP says of a server's error that comes without a body of its own. */
const reasons: Readonly<Record<number, string>> = {
	500: 'Internal Server Error',
	501: 'Not Implemented',
	502: 'Bad Gateway',
	503: 'Service Unavailable',
	504: 'Gateway Timeout'
};

function readError(answer: Extract<AwsAnswer, { type: 'answer' }>, model: ServiceModel): Dict {
	const text = answer.body.trim();
	if (answer.status >= 500 && (text === '' || text.startsWith('<html>'))) {
		return new Map([
			['Message', reasons[answer.status] ?? ''],
			['Code', String(answer.status)]
		]);
	}
	const body = bodyOf(answer.body);
	const type = body.get('__type');
	const code = (typeof type === 'string' ? type : String(answer.status))
		.split(':')[0]!
		.split('#')
		.at(-1)!;
	const error: Dict = new Map<string, Value>([
		['Message', body.get('message') ?? body.get('Message') ?? ''],
		['Code', code]
	]);
	const shape = model.errors.get(code);
	if (shape) for (const [key, value] of parseResponse(body, shape)) error.set(key, value);
	return error;
}

function bodyOf(text: string): Dict {
	if (text === '') return new Map();
	try {
		const body = decodeJson(text);
		return isDict(body) ? body : new Map();
	} catch (error) {
		if (!(error instanceof JsonError)) throw error;
		return new Map([['message', text]]);
	}
}
