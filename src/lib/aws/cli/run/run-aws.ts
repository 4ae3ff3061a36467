import { ArgumentProblem } from '../arguments/problem';
import { readConfig } from '../configure/config';
import { resolveSettings } from '../configure/settings';
import { CliError, exitCodes, type Failure } from '../errors/failure';
import { renderFailure, type ErrorStyle } from '../errors/render';
import { QueryError } from '../query/query-error';
import { Interrupted, type CliResult, type CliWorld, type RunAws } from '../world';
import { formatError } from './format-error';
import { runLine } from './run-line';
import { Output } from './output';

/**
 * Runs one command line of the AWS CLI 2.36: `argv` is what stands behind `aws`. Prints, answers and exits as it does; what it would ask of the network goes to
 * `world.send`. Never throws.
 */
export const runAws: RunAws = async (argv, world): Promise<CliResult> => {
	const output = new Output();
	try {
		const exitCode = await runLine(argv, world, output);
		return { stdout: output.stdout, stderr: output.stderr, exitCode };
	} catch (error) {
		const failure = failureOf(error);
		const style = isEarly(failure) ? 'enhanced' : await errorStyle(output, world);
		const told = await renderFailure(failure, style, formatError(world));
		return {
			stdout: output.stdout + (failure.type === 'interrupted' ? '\n' : ''),
			stderr: output.stderr + told,
			exitCode: exitCodes[failure.type]
		};
	}
};

function failureOf(error: unknown): Failure {
	if (error instanceof CliError) return error.failure;
	if (error instanceof ArgumentProblem) {
		return { type: 'usage', message: error.message, usage: error.usage };
	}
	if (error instanceof QueryError) return { type: 'general', message: error.message };
	if (error instanceof Interrupted) return { type: 'interrupted' };
	if (error instanceof RangeError)
		return { type: 'general', message: 'maximum recursion depth exceeded' };
	const message = error instanceof Error ? error.message : String(error);
	return { type: 'general', message: `This simulator failed, not AWS: ${message}` };
}

/** Found before settings are looked at. */
const isEarly = (failure: Failure) => failure.type === 'usage' && failure.usage !== null;

const styles: readonly ErrorStyle[] = ['enhanced', 'legacy', 'json', 'yaml', 'text', 'table'];

const styleNamed = (name: string): ErrorStyle =>
	styles.find((style) => style === name.toLowerCase()) ?? 'enhanced';

/** The option, the environment, the profile. An unknown profile leaves no style at all. */
async function errorStyle(output: Output, world: CliWorld): Promise<ErrorStyle> {
	const given = styles.find((style) => style === output.errorFormat);
	if (given) return given;
	const ofEnv = world.env['AWS_CLI_ERROR_FORMAT'];
	if (ofEnv !== undefined) return styleNamed(ofEnv);
	const config = await readConfig(world.files, world.env);
	if (config.type === 'fault') return 'plain';
	const settings = resolveSettings(config, world.env, {
		profile: output.profile,
		region: null,
		output: null
	});
	if (settings.missingProfile !== null) return 'plain';
	return styleNamed(settings.errorFormat);
}
