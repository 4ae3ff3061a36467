import type { Config } from './config';
import type { Section } from './ini';
import { profileOfEnv, text } from './settings';

type Env = Readonly<Record<string, string>>;

export interface Credentials {
	readonly type: 'credentials';
	readonly accessKeyId: string;
	readonly secretAccessKey: string;
	readonly sessionToken: string | null;
	/** As `aws configure list` prints it: `env`, `shared-credentials-file`, `config-file`, `assume-role`. */
	readonly method: string;
}

/** Half a pair, or a profile that leads nowhere; exit code 255. */
export interface CredentialsFault {
	readonly type: 'fault';
	readonly message: string;
}

const KEY = 'aws_access_key_id';
const SECRET = 'aws_secret_access_key';
const TOKENS = ['aws_security_token', 'aws_session_token'];

/**
 * Environment (not where `--profile` names a profile), a role with its source profile, the credentials file, the config file; null where
 * none has any. A role's keys are those of its source: no role is assumed offline.
 */
export function resolveCredentials(
	config: Config,
	env: Env,
	givenProfile: string | null
): Credentials | CredentialsFault | null {
	const fromVariables = givenProfile ? null : credentialsOfEnv(env);
	if (fromVariables) return fromVariables;
	return ofProfile(config, env, givenProfile || profileOfEnv(env) || 'default', []);
}

function ofProfile(
	config: Config,
	env: Env,
	name: string,
	seen: readonly string[]
): Credentials | CredentialsFault | null {
	const profile = config.profiles.get(name);
	if (text(profile, 'role_arn') !== null && text(profile, 'web_identity_token_file') === null) {
		return ofRole(config, env, name, profile, seen);
	}
	const session = text(profile, 'sso_session') ?? text(profile, 'sso_start_url');
	if (session !== null && text(profile, 'sso_account_id') !== null) {
		return fault(`Error loading SSO Token: Token for ${session} does not exist`);
	}
	return (
		pair(config.credentials.get(name), 'shared-credentials-file') ??
		pair(config.configProfiles.get(name), 'config-file')
	);
}

function ofRole(
	config: Config,
	env: Env,
	name: string,
	profile: Section | undefined,
	seen: readonly string[]
): Credentials | CredentialsFault | null {
	const source = text(profile, 'source_profile');
	const kind = text(profile, 'credential_source');
	if (source !== null && kind !== null) {
		return fault(`The profile "${name}" contains both source_profile and credential_source.`);
	}
	if (source === null) {
		if (kind === null) return partial('assume-role', 'source_profile or credential_source');
		return kind === 'Environment' ? credentialsOfEnv(env) : null;
	}
	if (!config.profiles.has(source)) {
		return fault(
			`The source_profile "${source}" referenced in the profile "${name}" does not exist.`
		);
	}
	const own = pair(config.profiles.get(source), 'assume-role');
	if (source === name || text(config.profiles.get(source), 'role_arn') === null) {
		return own ?? fault(`The source profile "${source}" must have credentials.`);
	}
	if (seen.includes(source)) {
		return fault(
			`Infinite loop in credential configuration detected. Attempting to load from profile ${source} which has already been visited. Visited profiles: [${[...seen, name].map((visited) => `'${visited}'`).join(', ')}]`
		);
	}
	const found = ofProfile(config, env, source, [...seen, name]);
	return found?.type === 'credentials' ? { ...found, method: 'assume-role' } : found;
}

function credentialsOfEnv(env: Env): Credentials | CredentialsFault | null {
	const accessKeyId = env['AWS_ACCESS_KEY_ID'];
	if (!accessKeyId) return null;
	const secretAccessKey = env['AWS_SECRET_ACCESS_KEY'];
	if (!secretAccessKey) return partial('env', 'AWS_SECRET_ACCESS_KEY');
	const sessionToken = env['AWS_SECURITY_TOKEN'] || env['AWS_SESSION_TOKEN'] || null;
	return { type: 'credentials', accessKeyId, secretAccessKey, sessionToken, method: 'env' };
}

function pair(section: Section | undefined, method: string): Credentials | CredentialsFault | null {
	const accessKeyId = text(section, KEY);
	if (accessKeyId === null) return null;
	const secretAccessKey = text(section, SECRET);
	if (secretAccessKey === null) return partial(method, SECRET);
	const sessionToken = TOKENS.map((name) => text(section, name)).find((token) => token !== null);
	return {
		type: 'credentials',
		accessKeyId,
		secretAccessKey,
		sessionToken: sessionToken ?? null,
		method
	};
}

const fault = (message: string): CredentialsFault => ({ type: 'fault', message });
const partial = (provider: string, missing: string) =>
	fault(`Partial credentials found in ${provider}, missing: ${missing}`);

/** Exit code 253. The code is what `An error occurred (…): ` puts in front. */
export const NO_CREDENTIALS = {
	code: 'NoCredentials',
	message: 'Unable to locate credentials. You can configure credentials by running "aws login".'
} as const;
