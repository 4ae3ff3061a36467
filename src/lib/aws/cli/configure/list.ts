import type { Config } from './config';
import { resolveCredentials } from './credentials';
import { done, failed, type ConfigureResult } from './result';
import { profileOfEnv, regionOfEnv, text, type GivenOptions } from './settings';

interface Row {
	readonly value: string;
	readonly type: string;
	readonly location: string;
}

const UNSET: Row = { value: '<not set>', type: 'None', location: 'None' };

const line = (name: string, { value, type, location }: Row) =>
	`${name.padEnd(10)} : ${value.padEnd(24)} : ${type.padEnd(16)} : ${location}\n`;

/** Sixteen asterisks, whatever the length, and the last four characters. */
export const mask = (secret: string) => '*'.repeat(16) + secret.slice(-4);

/** `aws configure list`: what is set, and where that was found. */
export function listSettings(
	config: Config,
	env: Readonly<Record<string, string>>,
	given: GivenOptions
): ConfigureResult {
	const profile = given.profile || profileOfEnv(env);
	let stdout = line('NAME', { value: 'VALUE', type: 'TYPE', location: 'LOCATION' });
	stdout += line('profile', profileRow(profile, given));
	if (profile !== null && !config.profiles.has(profile)) {
		return failed(`The config profile (${profile}) could not be found`, stdout);
	}
	const credentials = resolveCredentials(config, env, given.profile);
	if (credentials?.type === 'fault') return failed(credentials.message, stdout);
	const secret = (key: 'accessKeyId' | 'secretAccessKey'): Row =>
		credentials ? { value: mask(credentials[key]), type: credentials.method, location: '' } : UNSET;
	stdout += line('access_key', secret('accessKeyId'));
	stdout += line('secret_key', secret('secretAccessKey'));
	stdout += line('region', regionRow(config, env, profile, given));
	return done(stdout);
}

function profileRow(profile: string | null, given: GivenOptions): Row {
	if (profile === null) return UNSET;
	return given.profile
		? { value: profile, type: 'manual', location: '--profile' }
		: { value: profile, type: 'env', location: "['AWS_PROFILE', 'AWS_DEFAULT_PROFILE']" };
}

function regionRow(
	config: Config,
	env: Readonly<Record<string, string>>,
	profile: string | null,
	given: GivenOptions
): Row {
	const ofEnv = regionOfEnv(env);
	if (ofEnv !== null) {
		return { value: ofEnv, type: 'env', location: "['AWS_REGION', 'AWS_DEFAULT_REGION']" };
	}
	const ofConfig = text(config.profiles.get(profile ?? 'default'), 'region');
	if (ofConfig !== null) {
		return { value: ofConfig, type: 'config-file', location: config.configFile };
	}
	// The CLI takes any other source for the instance metadata service, `--region` too.
	return given.region ? { value: given.region, type: 'imds', location: '' } : UNSET;
}
