import type { Config } from './config';
import type { Section } from './ini';

type Env = Readonly<Record<string, string>>;

/** Global options of the line that bear on the settings; null where absent. */
export interface GivenOptions {
	readonly profile: string | null;
	readonly region: string | null;
	readonly output: string | null;
}

/** What holds for one command line: options, then environment, then the profile, then the CLI's own default. */
export interface Settings {
	/** Null where neither option nor environment names one; `default` is meant then. */
	readonly profile: string | null;
	/**
	 * `The config profile (nope) could not be found`, exit code 255, or null. The CLI says so late: when it first wants something from the
	 * profile. Everything below is then as if the profile were empty.
	 */
	readonly missingProfile: string | null;
	/** The profile's own lines of both files. */
	readonly section: Section;
	readonly region: string | null;
	/** Not checked: `json`, `text`, ... */
	readonly output: string;
	/** Empty: no pager. */
	readonly pager: string;
	readonly binaryFormat: string;
	/** `enhanced`, `legacy`, ...; not checked. */
	readonly errorFormat: string;
	/** Of timestamps in answers: `iso8601`, `wire`; not checked. */
	readonly timestampFormat: string;
	/** Tries in all; not checked. */
	readonly maxAttempts: string;
	/** Of retries: `standard`, `adaptive`; not checked. */
	readonly retryMode: string;
}

const PROFILE_VARIABLES = ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE'];
const REGION_VARIABLES = ['AWS_REGION', 'AWS_DEFAULT_REGION'];

/** First of the variables that is set, be it to nothing. */
export const fromEnv = (env: Env, names: readonly string[]): string | null =>
	names.map((name) => env[name]).find((value) => value !== undefined) ?? null;

export const profileOfEnv = (env: Env) => fromEnv(env, PROFILE_VARIABLES);
export const regionOfEnv = (env: Env) => fromEnv(env, REGION_VARIABLES);

export function resolveSettings(config: Config, env: Env, given: GivenOptions): Settings {
	const profile = given.profile || profileOfEnv(env);
	const section = config.profiles.get(profile ?? 'default');
	const own = (name: string) => text(section, name);
	return {
		profile,
		missingProfile:
			profile !== null && !section ? `The config profile (${profile}) could not be found` : null,
		section: section ?? new Map(),
		region: given.region ?? regionOfEnv(env) ?? own('region'),
		output: given.output ?? env['AWS_DEFAULT_OUTPUT'] ?? own('output') ?? 'json',
		pager: env['AWS_PAGER'] ?? own('cli_pager') ?? env['PAGER'] ?? 'less',
		binaryFormat: own('cli_binary_format') ?? 'base64',
		timestampFormat: own('cli_timestamp_format') ?? 'iso8601',
		errorFormat: env['AWS_CLI_ERROR_FORMAT'] ?? own('cli_error_format') ?? 'enhanced',
		maxAttempts: env['AWS_MAX_ATTEMPTS'] ?? own('max_attempts') ?? '3',
		retryMode: env['AWS_RETRY_MODE'] ?? own('retry_mode') ?? 'standard'
	};
}

/** A setting's text; null where it is absent or a block of its own. */
export function text(section: Section | undefined, name: string): string | null {
	const value = section?.get(name);
	return typeof value === 'string' ? value : null;
}

/** An endpoint, null for the service's own; or what keeps it from being found, exit code 255. */
export type ConfiguredEndpoint =
	| { readonly type: 'endpoint'; readonly url: string | null }
	| { readonly type: 'fault'; readonly message: string };

/**
 * Endpoint of a service where `--endpoint-url` is not given: `AWS_ENDPOINT_URL_ECS`, `AWS_ENDPOINT_URL`, the profile's services section,
 * the profile's `endpoint_url`. `serviceId` as the model has it: `ECS`, `Elastic Load Balancing v2`.
 */
export function configuredEndpoint(
	config: Config,
	settings: Settings,
	env: Env,
	serviceId: string
): ConfiguredEndpoint {
	const ignore = env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'];
	const ignored = ignore ?? text(settings.section, 'ignore_configured_endpoint_urls');
	if (ignored?.toLowerCase() === 'true') return endpoint(null);
	const name = serviceId.toLowerCase().replace(/[ -]/g, '_');
	const ofEnv = env[`AWS_ENDPOINT_URL_${name.toUpperCase()}`] || env['AWS_ENDPOINT_URL'];
	if (ofEnv) return endpoint(ofEnv);
	const services = text(settings.section, 'services');
	if (services !== null && !config.services.has(services)) {
		const message = `The profile is configured to use the services section but the "${services}" services configuration does not exist.`;
		return { type: 'fault', message };
	}
	const block = services === null ? undefined : config.services.get(services)?.get(name);
	const ofServices = block instanceof Map ? block.get('endpoint_url') : null;
	return endpoint(ofServices || text(settings.section, 'endpoint_url') || null);
}

const endpoint = (url: string | null): ConfiguredEndpoint => ({ type: 'endpoint', url });

/** Exit code 253. The code is what `An error occurred (…): ` puts in front. */
export const NO_REGION = {
	code: 'NoRegion',
	message:
		'You must specify a region. You can also configure your region by running "aws configure".'
} as const;
