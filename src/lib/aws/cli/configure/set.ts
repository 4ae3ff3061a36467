import type { Words } from './parse-words';
import { NO_SUCH_PART, isOwnSection, profileSection, sectionName } from './section-name';
import type { NewSettings } from './writer';

/** Where `aws configure set` writes what. */
export interface Target {
	readonly type: 'target';
	readonly file: 'config' | 'credentials';
	readonly section: string;
	readonly settings: NewSettings;
}

export interface TargetFault {
	readonly type: 'fault';
	readonly message: string;
	readonly exitCode: 252 | 255;
}

const SECRETS = ['aws_access_key_id', 'aws_secret_access_key', 'aws_session_token'];

/** `region`, `s3.use_accelerate_endpoint`, `default.region`, `profile.dev.region`, `plugins.cli`; `profile` is the one in use. */
export function setTarget(
	profile: string | null,
	{ positionals: [name = '', value = ''], options }: Words
): Target | TargetFault {
	for (const kind of ['sso-session', 'services']) {
		const block = options.get(`--${kind}`);
		if (block !== undefined) return blockTarget(kind, block, name, value);
	}
	const parts = name.split('.');
	const [first = '', second = ''] = parts;
	if (parts.length === 1) return target(profile ?? 'default', [name], value);
	if (first === 'default') return target('default', parts.slice(1), value);
	if (first === 'profile') return target(second, parts.slice(2), value);
	if (!isOwnSection(first)) return target(profile ?? 'default', parts, value);
	return parts.length === 2 ? target(first, [second], value) : target('default', [name], value);
}

/** Of more than two names only the first counts. */
function target(
	profile: string,
	[option, nested, ...more]: readonly string[],
	value: string
): Target | TargetFault {
	if (option === undefined) return { type: 'fault', message: NO_SUCH_PART, exitCode: 255 };
	const isSecret = SECRETS.includes(option);
	const isBlock = nested !== undefined && more.length === 0;
	return {
		type: 'target',
		file: isSecret ? 'credentials' : 'config',
		section: isSecret || isOwnSection(profile) ? profile : profileSection(profile),
		settings: new Map([[option, isBlock ? new Map([[nested, value]]) : value]])
	};
}

function blockTarget(
	kind: string,
	block: string,
	name: string,
	value: string
): Target | TargetFault {
	const [option = '', nested, ...more] = name.split('.');
	if (!/^[\p{L}\p{N}_\-/.%@:+]/u.test(block)) {
		return refused(`aws: [ERROR]: Invalid value for --${kind}.`);
	}
	if (more.length > 0) {
		return refused(
			'Found more than two parts in the property to set. Deep nesting of properties is not supported.'
		);
	}
	return {
		type: 'target',
		file: 'config',
		section: sectionName(kind, block),
		settings: new Map([[option, nested === undefined ? value : new Map([[nested, value]])]])
	};
}

const refused = (message: string): TargetFault => ({ type: 'fault', message, exitCode: 252 });
