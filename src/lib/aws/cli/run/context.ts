import { pythonRepr } from '../../model/python-repr';
import type { ServiceModel } from '../../model/types';
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
import { toInteger } from '../values/python-number';
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
	demandFormats(globals, settings);
	return { globals, world, output, config, settings };
}

/** Whatever the command is, these have to be known. */
function demandFormats(globals: Globals, { timestampFormat, binaryFormat }: Settings): void {
	if (timestampFormat !== 'wire' && timestampFormat !== 'iso8601') {
		throw new CliError({
			type: 'configuration',
			code: 'Configuration',
			message: `Unknown cli_timestamp_format value: ${timestampFormat}, valid values are "wire" or "iso8601"`
		});
	}
	const isKnown = binaryFormat === 'base64' || binaryFormat === 'raw-in-base64-out';
	// A key that is not there, in Python's words.
	if (globals.binaryFormat === null && !isKnown) throw general(pythonRepr(binaryFormat));
}

/** Where requests go and how often, as a client of the service finds out: all that is wrong with it is told here, in the CLI's order. */
export interface Destination {
	readonly region: string;
	readonly endpoint: string | null;
	/** Tries of one request, in all. */
	readonly attempts: number;
}

/** Throws `CliError`. */
export function demandDestination(
	context: Context,
	{ serviceId, endpointPrefix }: Pick<ServiceModel, 'serviceId' | 'endpointPrefix'>
): Destination {
	const { globals, settings } = context;
	const { region } = settings;
	// A region that is there but empty makes a host that is none.
	if (region !== null && region !== '' && !/^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i.test(region)) {
		throw general(`Provided region_name '${region}' doesn't match a supported format.`);
	}
	if (settings.missingProfile !== null) throw general(settings.missingProfile);
	// Keys that are wrong are told at once, that there are none only when a request is signed.
	signingKey(context);
	const endpoint = globals.endpoint || demandEndpoint(context, serviceId);
	if (region === null) throw new CliError({ type: 'configuration', ...NO_REGION });
	const attempts = demandAttempts(settings);
	demandHost(endpoint ?? `https://${endpointPrefix}.${region}.amazonaws.com`);
	demandTimeouts(globals);
	return { region, endpoint, attempts };
}

function demandEndpoint({ config, settings, world }: Context, serviceId: string): string | null {
	const found = configuredEndpoint(config, settings, world.env, serviceId);
	if (found.type === 'fault') throw general(found.message);
	return found.url;
}

function demandAttempts({ maxAttempts, retryMode }: Settings): number {
	const attempts = toInteger(maxAttempts);
	if (attempts < 1) {
		throw general(
			`Value provided to "max_attempts": ${attempts} must be an integer greater than or equal to one.`
		);
	}
	if (retryMode !== 'standard' && retryMode !== 'adaptive') {
		throw general(
			`Invalid value provided to "mode": "${retryMode}" must be one of: "standard" or "adaptive"`
		);
	}
	return Number(attempts);
}

/** Zero means none at all. */
function demandTimeouts({ timeouts }: Globals): void {
	for (const kind of ['connect', 'read'] as const) {
		const seconds = timeouts[kind];
		if (seconds !== null && seconds < 0) {
			throw general(
				`Attempted to set ${kind} timeout to ${seconds}, but the timeout cannot be set to a value less than or equal to 0.`
			);
		}
	}
}

/** The access key that signs; empty with `--no-sign-request`. */
export function demandAccessKey(context: Context): string {
	const key = signingKey(context);
	if (key === null) throw new CliError({ type: 'configuration', ...NO_CREDENTIALS });
	return key;
}

/** Null where there is none. */
function signingKey({ globals, config, world }: Context): string | null {
	if (!globals.isSigned) return '';
	const found = resolveCredentials(config, world.env, globals.profile);
	if (found?.type === 'fault') throw general(found.message);
	return found?.accessKeyId ?? null;
}

/** How answers are printed. The settings' own word is looked at only when there is something to print. */
export function outputStyle({ globals, settings }: Context): OutputStyle {
	if (globals.output !== null) return globals.output;
	const style = outputStyles.find((one) => one === settings.output);
	if (!style) throw general(`Unknown output type: ${settings.output}`);
	return style;
}
