export type LabArguments =
	| { readonly command: 'help' }
	| {
			readonly command: 'shell';
			/** Null: standard input. */
			readonly script: string | null;
			readonly args: readonly string[];
	  };

export const usage = `Usage:
  npm run -s lab -- shell [SCRIPT [ARGUMENT...]]

The shell of the labs, with the aws command line, in this terminal. With a script, or lines on standard input, it runs
them and exits with their status. Files and the account are in memory, and gone at the end.
`;

export class UsageError extends Error {}

export function readArguments(argv: readonly string[]): LabArguments {
	const [command, ...rest] = argv;
	if (command === undefined || command === 'help' || command === '--help' || command === '-h')
		return { command: 'help' };
	if (command !== 'shell') throw new UsageError(`Unexpected ${command}, expected shell.`);
	const [script, ...args] = rest;
	if (script === '--help') return { command: 'help' };
	if (script !== undefined && script !== '-' && script.startsWith('-'))
		throw new UsageError(`Unexpected option ${script}, expected a script.`);
	return { command: 'shell', script: script === undefined || script === '-' ? null : script, args };
}
