import type { Config } from './config';
import type { Section, Setting } from './ini';
import type { Words } from './parse-words';
import { done, failed, type ConfigureResult } from './result';
import { isOwnSection, NO_SUCH_PART } from './section-name';

type Found = Setting | undefined;

/** `aws configure get NAME`: 1 and no word where it is not set. */
export function getSetting(
	config: Config,
	profile: string | null,
	{ positionals: [name = ''], options }: Words
): ConfigureResult {
	const block = options.get('--sso-session') ?? options.get('--services');
	if (block !== undefined) {
		const blocks = options.has('--sso-session') ? config.ssoSessions : config.services;
		const section = blocks.get(block);
		if (!section) return failed(`The config sub-section (${block}) could not be found `);
		return print(name, ofBlock(section, name));
	}
	if (!name.includes('.')) {
		if (profile !== null && !config.profiles.has(profile)) {
			return failed(`The config profile (${profile}) could not be found`);
		}
		return print(name, config.profiles.get(profile ?? 'default')?.get(name));
	}
	const parts = name.split('.');
	const [first = '', second = ''] = parts;
	if (parts.length === 2 && isOwnSection(first)) {
		return print(
			name,
			config.others.get(first)?.get(second) ?? config.profiles.get(first)?.get(second)
		);
	}
	const [owner, option, ...rest] = qualified(config, profile, parts);
	if (owner === undefined || option === undefined) return failed(NO_SUCH_PART);
	return print(name, nested(config.profiles.get(owner)?.get(option), rest));
}

/** Profile, option, and what is below it. */
function qualified(config: Config, profile: string | null, parts: readonly string[]) {
	const [first = ''] = parts;
	if (first === 'profile') return parts.slice(1);
	if (first === 'default' || config.profiles.has(first)) return parts;
	return [profile ?? 'default', ...parts];
}

function nested(value: Found, [name, ...more]: readonly string[]): Found {
	if (name === undefined || more.length > 0) return value;
	return typeof value === 'object' ? value.get(name) : undefined;
}

function ofBlock(section: Section, name: string): Found {
	const [option = '', ...rest] = name.split('.');
	return rest.length > 1 ? undefined : nested(section.get(option), rest);
}

function print(name: string, value: Found): ConfigureResult {
	if (typeof value === 'string') return done(`${value}\n`);
	if (value === undefined) return done('', 1);
	return done('', 1, `varname (${name}) must reference a value, not a section or sub-section.`);
}
