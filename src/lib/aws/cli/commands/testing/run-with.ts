import { loadModel } from '../../../model/load';
import { runAws } from '../../run/run-aws';
import { Interrupted, type AwsRequest, type CliResult, type CliWorld } from '../../world';

export interface Canned {
	readonly status?: number;
	readonly body?: unknown;
	/** A body that is no JSON. */
	readonly text?: string;
}

/** What a line meets. */
export interface Setting {
	/** By operation; of several the last one repeats. */
	readonly answers?: Readonly<Record<string, readonly Canned[]>>;
	readonly files?: Readonly<Record<string, string>>;
	readonly env?: Readonly<Record<string, string>>;
	readonly isTerminal?: boolean;
	/** Ctrl+C while it sleeps for this time, counted from 1. */
	readonly interruptedAt?: number;
	/** Whether output is taken before the command is done. */
	readonly isFollowed?: boolean;
}

export interface Outcome extends CliResult {
	/** `Operation {body}`. */
	readonly requests: readonly (readonly [string, unknown])[];
	readonly sent: readonly AwsRequest[];
	readonly sleeps: readonly number[];
	/** Handed over before the command was done. */
	readonly printed: readonly string[];
	readonly written: ReadonlyMap<string, string>;
}

/** 2023-11-14T22:13:20Z. */
export const startMs = 1_700_000_000_000;

/** Runs a line against canned answers. Words of a text are parted by single blanks. */
export async function runWith(
	line: string | readonly string[],
	setting: Setting = {}
): Promise<Outcome> {
	const sent: AwsRequest[] = [];
	const sleeps: number[] = [];
	const printed: string[] = [];
	const written = new Map<string, string>();
	const asked = new Map<string, number>();
	let nowMs = startMs;
	const world: CliWorld = {
		env: {
			HOME: '/home/user',
			AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
			AWS_SECRET_ACCESS_KEY: 'example',
			AWS_DEFAULT_REGION: 'us-east-1',
			...setting.env
		},
		files: {
			read: async (path) => {
				const text = setting.files?.[path];
				return text === undefined ? 'missing' : new TextEncoder().encode(text);
			},
			write: async (path, text) => void written.set(path, text)
		},
		clock: {
			nowMs: () => nowMs,
			sleep: async (seconds) => {
				sleeps.push(seconds);
				if (sleeps.length === setting.interruptedAt) throw new Interrupted();
				nowMs += seconds * 1000;
			}
		},
		columns: 80,
		isTerminal: setting.isTerminal ?? false,
		standardInput: '',
		uuid: () => '5f1c4c8e-6f0e-4f0b-9a53-7f6d1f9a2b11',
		model: loadModel,
		docs: async () => ({ service: '', operations: new Map(), members: new Map() }),
		send: async (request) => {
			const answers = setting.answers?.[request.operation] ?? [];
			const count = asked.get(request.operation) ?? 0;
			asked.set(request.operation, count + 1);
			sent.push(request);
			const { status = 200, body = {}, text } = answers[Math.min(count, answers.length - 1)] ?? {};
			return { type: 'answer', status, body: text ?? JSON.stringify(body) };
		},
		...(setting.isFollowed ? { print: (text: string) => void printed.push(text) } : {})
	};
	const result = await runAws(typeof line === 'string' ? line.split(' ') : line, world);
	const requests = sent.map(
		({ operation, body }) => [operation, JSON.parse(body) as unknown] as const
	);
	return { ...result, requests, sent, sleeps, printed, written };
}
