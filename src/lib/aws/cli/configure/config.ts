import type { CliFiles } from '../world';
import { parseIni, splitWords, type Ini, type Section } from './ini';

type Env = Readonly<Record<string, string>>;

/** What the two files of `~/.aws` say. */
export interface Config {
	readonly type: 'config';
	/** By name, the config file's first: settings of both files, the credentials file's on top. */
	readonly profiles: ReadonlyMap<string, Section>;
	readonly ssoSessions: ReadonlyMap<string, Section>;
	readonly services: ReadonlyMap<string, Section>;
	/** Sections of the config file that are none of these: `plugins`. */
	readonly others: ReadonlyMap<string, Section>;
	/** Profiles as the config file alone has them. */
	readonly configProfiles: ReadonlyMap<string, Section>;
	/** Sections of the credentials file. */
	readonly credentials: ReadonlyMap<string, Section>;
	/** As typed by the user or `~/.aws/config`. */
	readonly configFile: string;
	readonly credentialsFile: string;
}

/** A file that cannot be read stops every command with exit code 255. */
export interface ConfigFault {
	readonly type: 'fault';
	/** `Unable to parse config file: ~/.aws/config`. */
	readonly message: string;
}

export const configPath = (env: Env) => env['AWS_CONFIG_FILE'] ?? '~/.aws/config';
export const credentialsPath = (env: Env) =>
	env['AWS_SHARED_CREDENTIALS_FILE'] ?? '~/.aws/credentials';

/** Null for a file that does not exist. */
export interface ConfigTexts {
	readonly config: string | null;
	readonly credentials: string | null;
}

export function parseConfig(texts: ConfigTexts, env: Env): Config | ConfigFault {
	const configFile = configPath(env);
	const credentialsFile = credentialsPath(env);
	const config = parseIni(texts.config ?? '');
	if (config === null) return unreadable(configFile);
	const credentials = parseIni(texts.credentials ?? '');
	if (credentials === null) return unreadable(credentialsFile);
	const sorted = sortSections(config);
	const profiles = new Map(sorted.configProfiles);
	for (const [name, section] of credentials) {
		profiles.set(name, new Map([...(profiles.get(name) ?? []), ...section]));
	}
	return { type: 'config', ...sorted, profiles, credentials, configFile, credentialsFile };
}

export async function readConfig(files: CliFiles, env: Env): Promise<Config | ConfigFault> {
	return parseConfig(
		{
			config: await readText(files, configPath(env)),
			credentials: await readText(files, credentialsPath(env))
		},
		env
	);
}

export async function readText(files: CliFiles, path: string): Promise<string | null> {
	const bytes = await files.read(path);
	return bytes instanceof Uint8Array ? new TextDecoder().decode(bytes) : null;
}

const unreadable = (path: string): ConfigFault => ({
	type: 'fault',
	message: `Unable to parse config file: ${path}`
});

/** `[profile x]`, `[sso-session x]` and `[services x]` by their name; such a section without exactly one name is not seen at all. */
function sortSections(ini: Ini) {
	const configProfiles = new Map<string, Section>();
	const ssoSessions = new Map<string, Section>();
	const services = new Map<string, Section>();
	const others = new Map<string, Section>();
	const kinds: readonly (readonly [string, Map<string, Section>])[] = [
		['profile', configProfiles],
		['sso-session', ssoSessions],
		['services', services]
	];
	for (const [title, section] of ini) {
		const kind = kinds.find(([prefix]) => title.startsWith(prefix));
		if (kind) {
			const [, name, ...more] = splitWords(title) ?? [];
			if (name !== undefined && more.length === 0) kind[1].set(name, section);
		} else if (title === 'default') {
			configProfiles.set(title, section);
		} else {
			others.set(title, section);
		}
	}
	return { configProfiles, ssoSessions, services, others };
}
