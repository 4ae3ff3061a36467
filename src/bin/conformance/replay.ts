import { runAws } from '../../lib/aws/cli/run/run-aws';
import { encodeJson } from '../../lib/aws/cli/python/json-encode';
import { decodeJson } from '../../lib/aws/cli/python/json-decode';
import type { CliWorld } from '../../lib/aws/cli/world';
import { loadDocs, loadModel } from '../../lib/aws/model/load';
import type { Case, Expected, SentRequest } from './case';

/** As the corpus was recorded: a key pair and a region in the environment, no files, no terminal. */
const recordedEnv: Readonly<Record<string, string>> = {
	HOME: '/home/user',
	AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
	AWS_SECRET_ACCESS_KEY: 'example',
	AWS_DEFAULT_REGION: 'us-east-1',
	AWS_PAGER: '',
	AWS_ENDPOINT_URL: 'http://127.0.0.1:PORT'
};

/** Runs a recorded line against its recorded answers. */
export async function replay(one: Case): Promise<Expected> {
	const requests: SentRequest[] = [];
	const result = await runAws(one.argv, world(one, requests));
	return { requests, stdout: result.stdout, stderr: result.stderr, rc: result.exitCode };
}

function world(one: Case, requests: SentRequest[]): CliWorld {
	const env: Record<string, string> = { ...recordedEnv };
	for (const [name, value] of one.env) {
		if (value === null) delete env[name];
		else env[name] = value;
	}
	const asked = new Map<string, number>();
	let clockMs = 1_700_000_000_000;
	return {
		env,
		files: {
			read: async (path) => {
				const text = one.files.get(path.replace(/^\.\//, ''));
				return text === undefined ? 'missing' : new TextEncoder().encode(text);
			},
			write: async () => {}
		},
		clock: {
			nowMs: () => clockMs,
			sleep: async (seconds) => {
				clockMs += seconds * 1000;
			}
		},
		columns: 80,
		isTerminal: false,
		standardInput: '',
		uuid: () => '5f1c4c8e-6f0e-4f0b-9a53-7f6d1f9a2b11',
		model: loadModel,
		docs: loadDocs,
		send: async ({ operation, target, body }) => {
			if (one.isRefused) return { type: 'unreachable' };
			requests.push({ target, body: decodeJson(body) });
			const answers = one.responses.get(operation) ?? [];
			const count = asked.get(operation) ?? 0;
			asked.set(operation, count + 1);
			const answer = answers[Math.min(count, answers.length - 1)] ?? {
				status: 200,
				body: new Map()
			};
			const text = typeof answer.body === 'string' ? answer.body : encodeJson(answer.body);
			return { type: 'answer', status: answer.status, body: text };
		}
	};
}
