import { readConfig, type Config } from '../configure/config';
import { NO_CREDENTIALS, resolveCredentials } from '../configure/credentials';
import {
	configuredEndpoint,
	NO_REGION,
	resolveSettings,
	type Settings
} from '../configure/settings';
import { CliError, general } from '../errors/failure';
import { demandHost, type Globals } from '../globals';
import { outputStyles, type OutputStyle } from '../output/formatter';
import type { CliWorld } from '../world';
import type { Output } from './output';

/** What holds for one command line: its global options and the settings behind them. */
export interface Context {
	readonly globals: Globals;
	readonly world: CliWorld;
	readonly output: Output;
	readonly config: Config;
	readonly settings: Settings;
}

export async function openContext(
	globals: Globals,
	world: CliWorld,
	output: Output
): Promise<Context> {
	const config = await readConfig(world.files, world.env);
	if (config.type === 'fault') throw general(config.message);
	const settings = resolveSettings(config, world.env, globals);
	return { globals, world, output, config, settings };
}

/** Where requests go, as a client of the service finds out: an unknown profile, no region and an address that is none are told here. */
export interface Destination {
	readonly region: string;
	readonly endpoint: string | null;
}

export function demandDestination(context: Context, serviceId: string): Destination {
	const { globals, settings, config, world } = context;
	if (settings.missingProfile !== null) throw general(settings.missingProfile);
	const endpoint = globals.endpoint || configuredEndpoint(config, settings, world.env, serviceId);
	if (!settings.region) throw new CliError({ type: 'configuration', ...NO_REGION });
	if (!/^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i.test(settings.region)) {
		throw general(`Provided region_name '${settings.region}' doesn't match a supported format.`);
	}
	if (endpoint !== null) demandHost(endpoint);
	return { region: settings.region, endpoint };
}

/** The access key that signs; empty with `--no-sign-request`. */
export function demandAccessKey({ globals, config, world }: Context): string {
	if (!globals.isSigned) return '';
	const found = resolveCredentials(config, world.env, globals.profile);
	if (found === null) throw new CliError({ type: 'configuration', ...NO_CREDENTIALS });
	if (found.type === 'fault') throw general(found.message);
	return found.accessKeyId;
}

/** How answers are printed. The settings' own word is looked at only when there is something to print. */
export function outputStyle({ globals, settings }: Context): OutputStyle {
	if (globals.output !== null) return globals.output;
	const style = outputStyles.find((one) => one === settings.output);
	if (!style) throw general(`Unknown output type: ${settings.output}`);
	return style;
}
