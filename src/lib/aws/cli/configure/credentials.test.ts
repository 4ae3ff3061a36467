import { describe, expect, it } from 'vitest';
import { parseConfig } from './config';
import { resolveCredentials } from './credentials';

const config = `
[profile both]
aws_access_key_id = CONFIG
aws_secret_access_key = c
[profile only]
aws_access_key_id = ONLY
aws_secret_access_key = o
[profile role]
role_arn = arn:aws:iam::1:role/x
source_profile = both
[profile deep]
role_arn = arn:aws:iam::1:role/y
source_profile = role
[profile lost]
role_arn = arn:aws:iam::1:role/z
source_profile = nowhere
[profile sso]
sso_session = corp
sso_account_id = 1
sso_role_name = r
`;
const credentials = `
[default]
aws_access_key_id = DEFAULT
aws_secret_access_key = d
aws_session_token = t
[both]
aws_access_key_id = FILE
aws_secret_access_key = f
[half]
aws_access_key_id = HALF
`;
const KEYS = { AWS_ACCESS_KEY_ID: 'ENV', AWS_SECRET_ACCESS_KEY: 'e' };

describe('resolveCredentials', () => {
	it.each<[string, Record<string, string>, string | null, object | null]>([
		['the default', {}, null, { accessKeyId: 'DEFAULT', method: 'shared-credentials-file' }],
		['its token', {}, null, { sessionToken: 't' }],
		['variables win', KEYS, null, { accessKeyId: 'ENV', method: 'env', sessionToken: null }],
		['variables win over AWS_PROFILE', { ...KEYS, AWS_PROFILE: 'both' }, null, { method: 'env' }],
		['but not over --profile', KEYS, 'both', { accessKeyId: 'FILE' }],
		['the credentials file first', {}, 'both', { method: 'shared-credentials-file' }],
		['the config file', {}, 'only', { accessKeyId: 'ONLY', method: 'config-file' }],
		['a role', {}, 'role', { accessKeyId: 'FILE', method: 'assume-role' }],
		['a role of a role', {}, 'deep', { accessKeyId: 'FILE', method: 'assume-role' }],
		['none', {}, 'nope', null],
		[
			'a role without its source',
			{},
			'lost',
			{
				message: 'The source_profile "nowhere" referenced in the profile "lost" does not exist.'
			}
		],
		[
			'half a pair',
			{},
			'half',
			{
				message:
					'Partial credentials found in shared-credentials-file, missing: aws_secret_access_key'
			}
		],
		[
			'half a pair of variables',
			{ AWS_ACCESS_KEY_ID: 'x' },
			null,
			{ message: 'Partial credentials found in env, missing: AWS_SECRET_ACCESS_KEY' }
		],
		['a session not signed in', {}, 'sso', { type: 'fault' }]
	])('%s', (_, env, profile, expected) => {
		const parsed = parseConfig({ config, credentials }, {});
		if (parsed.type !== 'config') throw new Error(parsed.message);
		const found = resolveCredentials(parsed, env, profile);
		if (expected === null) expect(found).toBeNull();
		else expect(found).toMatchObject(expected);
	});
});
