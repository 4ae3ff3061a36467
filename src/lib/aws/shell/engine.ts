import { Bash, getCommandNames, type IFileSystem } from 'just-bash/browser';
import { fromByteString, isBinary, toByteString } from './files/bytes';
import { gnuArguments, gnuErrors, gnuOutput } from './gnu';
import type { Engine } from './interpret/world';

/** just-bash commands that the shell has itself, or that do not run in a browser. */
const left = new Set(
	(
		'alias bash base64 clear date diff echo env false gunzip gzip help history html-to-markdown ls printenv printf pwd sh ' +
		'sleep tee time timeout true unalias wc which whoami xargs zcat'
	).split(' ')
);

/** The commands of just-bash on a file system of its kind: `grep`, `sed`, `jq`, `sort`, … */
export function engineOn(fs: IFileSystem): Engine {
	const commands = getCommandNames().filter((name) => !left.has(name));
	const bash = new Bash({
		fs,
		cwd: '/',
		// Typed here: TypeScript cannot see that the names come from just-bash's own list.
		commands: commands as NonNullable<ConstructorParameters<typeof Bash>[0]>['commands'],
		executionLimits: { maxLoopIterations: 1_000_000, maxExecutionTimeMs: 60_000 },
		// It would replace globals of the page while a command runs.
		defenseInDepth: false
	});
	return {
		names: new Set(commands),
		async run(name, args, { input, environment, workingDirectory, signal }) {
			const rewritten = gnuArguments(name, args);
			const { stdout, stderr, exitCode } = await bash.exec(name, {
				args: [...rewritten.args],
				stdin: toByteString(input),
				stdinKind: 'bytes',
				env: { ...environment, PATH: '/usr/bin:/bin' },
				replaceEnv: true,
				cwd: workingDirectory,
				rawScript: true,
				signal
			});
			// just-bash gives text, or one character a byte where the bytes are no text.
			const isBytes = isBinary(input) && !/[^\0-\xff]/.test(stdout);
			const output = isBytes ? fromByteString(stdout) : stdout;
			const { errors, status } = gnuErrors(name, stderr, exitCode);
			return {
				output: gnuOutput(name, args, output),
				errors: rewritten.isSilent ? '' : errors,
				status
			};
		}
	};
}
