import { pythonStr } from '../../model/python-repr';
import { pythonType } from '../../model/python-type';
import type { Operation, ServiceModel } from '../../model/types';
import { isDict, type Dict, type Value } from '../../model/value';
import { general } from '../errors/failure';
import { decodeJson } from '../python/json-decode';
import { JsonDepthError, JsonError } from '../python/json-error';
import { pythonStrip } from '../values/python-strip';
import { parseResponse, type Times } from '../response/parse-response';

export interface Reply {
	readonly status: number;
	/** Of an answer up to 300: members of the output shape. */
	readonly response: Dict;
	/** Of an answer above 300: `Message`, `Code` and the members of the error that the model knows. */
	readonly error: Dict | null;
	/** Of an answer from 300 on, as the CLI says it: `An error occurred (Code) when calling the Op operation: message`. */
	readonly message: string;
}

/** What a service answered. Throws a general `CliError` in Python's words where the body is JSON of the wrong kind. */
export function readAnswer(
	status: number,
	body: string,
	model: ServiceModel,
	operation: Operation,
	times: Times
): Reply {
	if (status > 300) {
		const error = readError(status, body, model, times);
		return { status, response: new Map(), error, message: said(error, operation, '') };
	}
	const response = parseResponse(jsonOf(body), operation.output, times);
	const message = status < 300 ? '' : said(null, operation, '');
	return { status, response, error: null, message };
}

/** The same after as many retries as are made. */
export const exhausted = (reply: Reply, operation: Operation, retries: number): Reply =>
	reply.message === ''
		? reply
		: { ...reply, message: said(reply.error, operation, ` (reached max retries: ${retries})`) };

/** `Unknown` stands for what an answer of status 300 does not say: it is no error by its form. */
function said(error: Dict | null, operation: Operation, retries: string): string {
	const [code, message] = ['Code', 'Message'].map((key) =>
		pythonStr(error === null ? 'Unknown' : (error.get(key) ?? null))
	);
	return `An error occurred (${code}) when calling the ${operation.name} operation${retries}: ${message}`;
}

/** What HTTP says of a server's error that comes without a body of its own. */
const reasons: Readonly<Record<number, string>> = {
	500: 'Internal Server Error',
	501: 'Not Implemented',
	502: 'Bad Gateway',
	503: 'Service Unavailable',
	504: 'Gateway Timeout',
	505: 'HTTP Version Not Supported',
	506: 'Variant Also Negotiates',
	507: 'Insufficient Storage',
	508: 'Loop Detected',
	510: 'Not Extended',
	511: 'Network Authentication Required'
};

function readError(status: number, text: string, model: ServiceModel, times: Times): Dict {
	const trimmed = pythonStrip(text);
	if (status >= 500 && (trimmed === '' || trimmed.startsWith('<html>'))) {
		return new Map([
			['Message', reasons[status] ?? ''],
			['Code', String(status)]
		]);
	}
	const body = jsonOf(text);
	if (!isDict(body)) throw general(`'${pythonType(body)}' object has no attribute 'get'`);
	const code = codeIn(body, status);
	const error: Dict = new Map<string, Value>([
		['Message', first(body, ['message', 'Message'])],
		['Code', code]
	]);
	const shape = model.errors.get(code);
	// Read anew: what stands in the error twice is not one and the same.
	if (shape) {
		for (const [key, one] of parseResponse(jsonOf(text), shape, times)) error.set(key, one);
	}
	return error;
}

/** The last part of `__type`: `ClientException` of `com.amazonaws.ecs#ClientException:http://…`. */
function codeIn(body: Dict, status: number): string {
	const type = body.has('__type') ? (body.get('__type') ?? '') : String(status);
	if (typeof type !== 'string')
		throw general(`argument of type '${pythonType(type)}' is not iterable`);
	return type.split(':')[0]!.split('#').at(-1)!;
}

/** Of the first key that is there, be it to nothing. */
const first = (body: Dict, keys: readonly string[]): Value => {
	const key = keys.find((one) => body.has(one));
	return key === undefined ? '' : (body.get(key) ?? null);
};

/** Text that is no JSON is taken for a message. */
function jsonOf(text: string): Value {
	if (text === '') return new Map();
	try {
		return decodeJson(text);
	} catch (error) {
		if (error instanceof JsonDepthError) throw general(error.message);
		if (!(error instanceof JsonError)) throw error;
		return new Map([['message', text]]);
	}
}
