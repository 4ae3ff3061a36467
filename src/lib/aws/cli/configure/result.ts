/** What came of `aws configure ...`. The driver words the faults: `aws: [ERROR]: ...`, by `--cli-error-format`. */
export type ConfigureResult =
	| {
			readonly type: 'done';
			readonly stdout: string;
			readonly stderr: string;
			readonly exitCode: number;
	  }
	| {
			readonly type: 'fault';
			/** Printed before it went wrong. */
			readonly stdout: string;
			readonly message: string;
			/** Of `An error occurred (…): ` in front; null where the CLI puts none. */
			readonly code: 'ParamValidation' | null;
			/** Whether an empty line and the six usage lines follow. */
			readonly hasUsage: boolean;
			readonly exitCode: 252 | 255;
	  }
	/** `argument subcommand: Found invalid choice 'x'`, with close names and usage. */
	| { readonly type: 'invalid-choice'; readonly value: string; readonly choices: readonly string[] }
	/** `aws configure get help`: the names after `aws`. */
	| { readonly type: 'help'; readonly target: readonly string[] };

export const done = (stdout: string, exitCode = 0, stderr = ''): ConfigureResult => ({
	type: 'done',
	stdout,
	stderr,
	exitCode
});

export const refused = (message: string, hasUsage: boolean): ConfigureResult => ({
	type: 'fault',
	stdout: '',
	message,
	code: 'ParamValidation',
	hasUsage,
	exitCode: 252
});

export const failed = (message: string, stdout = ''): ConfigureResult => ({
	type: 'fault',
	stdout,
	message,
	code: null,
	hasUsage: false,
	exitCode: 255
});
