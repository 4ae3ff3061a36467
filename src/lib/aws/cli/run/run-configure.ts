import { ArgumentProblem } from '../arguments/problem';
import { runConfigure as configure } from '../configure/configure';
import { CliError } from '../errors/failure';
import type { Context } from './context';
import { runHelp } from './run-help';

/** `aws configure …`: prints what it says and answers its exit code. */
export async function runConfigure(context: Context): Promise<number> {
	const { globals, world, output } = context;
	const result = await configure(globals.rest, globals, world);
	switch (result.type) {
		case 'done':
			output.stdout += result.stdout;
			output.stderr += result.stderr;
			return result.exitCode;
		case 'help':
			return runHelp(context, { type: 'configure', words: result.target });
		case 'invalid-choice':
			throw ArgumentProblem.choice('subcommand', result.value, result.choices);
		case 'fault': {
			output.stdout += result.stdout;
			const { message } = result;
			if (result.hasUsage) throw new ArgumentProblem(message);
			throw new CliError({ type: result.code === null ? 'general' : 'invalid', message });
		}
	}
}
