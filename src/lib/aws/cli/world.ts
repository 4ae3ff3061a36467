import type { ServiceDocs, ServiceModel } from '../model/types';

/** All that a command line touches outside itself. It is given, so that the same command line gives the same answer. */
export interface CliWorld {
	/** Environment variables: `AWS_REGION`, `AWS_ACCESS_KEY_ID`, `AWS_PROFILE`, `HOME`. */
	readonly env: Readonly<Record<string, string>>;
	readonly files: CliFiles;
	readonly clock: CliClock;
	/** Columns of the terminal, for tables; 80 where there is none. */
	readonly columns: number;
	/** Whether standard output is a terminal: colours and the pager depend on it. */
	readonly isTerminal: boolean;
	send(request: AwsRequest): Promise<AwsAnswer>;
	/** A random version 4 UUID. */
	uuid(): string;
	/** Null where the service is not one of those that Examark knows. */
	model(command: string): Promise<ServiceModel | null>;
	docs(command: string): Promise<ServiceDocs>;
	readonly standardInput: string;
	/**
	 * Takes standard output that is there before the command is done: `logs tail --follow` and `ecs deploy` print while they wait. `CliResult.stdout` then holds
	 * the rest. Absent: the result holds all of it. Throws `Interrupted` where nobody reads any more.
	 */
	print?(text: string): Promise<void> | void;
}

export interface CliFiles {
	/** Null where nothing is there. Paths are as typed: relative to the working directory; `~` is the home directory. */
	read(path: string): Promise<Uint8Array | 'missing' | 'directory'>;
	write(path: string, text: string): Promise<void>;
}

export interface CliClock {
	nowMs(): number;
	sleep(seconds: number): Promise<void>;
}

export interface AwsRequest {
	/** The command of the service: `ecs`. */
	readonly service: string;
	/** `CreateCluster`. */
	readonly operation: string;
	/** `AmazonEC2ContainerServiceV20141113.CreateCluster`. */
	readonly target: string;
	/** JSON in the model's member names, timestamps as epoch seconds, blobs as base64. */
	readonly body: string;
	readonly region: string;
	/** Of `--endpoint-url`. */
	readonly endpoint: string | null;
	readonly accessKeyId: string;
}

export type AwsAnswer =
	| { readonly type: 'answer'; readonly status: number; readonly body: string }
	| { readonly type: 'unreachable' };

export interface CliResult {
	readonly stdout: string;
	readonly stderr: string;
	/** 0, 130, 252, 253, 254 or 255. */
	readonly exitCode: number;
}

/** `argv` is what follows `aws`. Never throws. */
export type RunAws = (argv: readonly string[], world: CliWorld) => Promise<CliResult>;

/** Thrown by `sleep` and `send` of a world where the command was stopped: Ctrl+C. */
export class Interrupted extends Error {
	constructor() {
		super('interrupted');
		this.name = 'Interrupted';
	}
}
