import { encodeJson } from '../../lib/aws/cli/python/json-encode';
import type { Value } from '../../lib/aws/model/value';
import type { Expected } from './case';

/** `{id, requests, stdout, stderr, rc}` as one line of JSON. */
export const resultLine = (id: string, { requests, stdout, stderr, rc }: Expected): string =>
	encodeJson(
		new Map<string, Value>([
			['id', id],
			[
				'requests',
				requests.map(
					({ target, body }) =>
						new Map<string, Value>([
							['target', target],
							['body', body]
						])
				)
			],
			['stdout', stdout],
			['stderr', stderr],
			['rc', rc]
		])
	);
