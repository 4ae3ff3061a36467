import { commandNames } from '../commands/command-names';
import { general } from '../errors/failure';
import { parseGlobals, resolveGlobals } from '../globals';
import type { CliWorld } from '../world';
import { openContext } from './context';
import { runHelp } from './run-help';
import type { Output } from './output';
import { runConfigure } from './run-configure';
import { runService } from './run-service';
import { versionText } from './version';

/** Runs a line and answers its exit code; failures are thrown. */
export async function runLine(
	argv: readonly string[],
	world: CliWorld,
	output: Output
): Promise<number> {
	const parsed = parseGlobals(argv, commandNames);
	if (parsed.values.has('version')) {
		output.stdout += `${versionText}\n`;
		return 0;
	}
	output.errorFormat = (parsed.values.get('cli-error-format') as string | undefined) ?? null;
	const globals = resolveGlobals(parsed);
	output.profile = globals.profile;
	const context = await openContext(globals, world, output);
	if (globals.command === 'help') return runHelp(context, { type: 'cli' });
	if (globals.command === 'configure') return runConfigure(context);
	const model = await world.model(globals.command);
	if (model) return runService(context, model);
	throw general(
		`aws ${globals.command} is not simulated here. Type "aws help" for the services that are.`
	);
}
