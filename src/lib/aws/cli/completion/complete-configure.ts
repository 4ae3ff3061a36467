import { outputStyles } from '../output/formatter';
import { globalOptions } from '../globals';
import type { CompletionSources } from './complete-aws';
import { readWords } from './read-words';
import { regions } from './regions';
import { beginning } from './values';

/** Settings by name, with the values that are known. */
const SETTINGS: Readonly<Record<string, readonly string[]>> = {
	aws_access_key_id: [],
	aws_secret_access_key: [],
	aws_session_token: [],
	cli_binary_format: ['base64', 'raw-in-base64-out'],
	cli_pager: [],
	endpoint_url: [],
	output: outputStyles,
	region: regions
};

/** `aws configure …`: subcommands, names of settings, their values, and the options that every command takes. */
export async function completeConfigure(
	before: readonly string[],
	typed: string,
	sources: CompletionSources
): Promise<readonly string[]> {
	const { bare, options, open } = readWords(before, globalOptions);
	const [, command, name] = bare;
	if (open) {
		if (open.spec.flag === '--profile') {
			return beginning(await sources.complete('profile', typed, new Map()), typed);
		}
		const values = open.spec.flag === '--region' ? regions : (open.spec.choices ?? []);
		return beginning(values, typed);
	}
	const flags = globalOptions.map(({ flag }) => flag).filter((flag) => !options.has(flag));
	if (typed.startsWith('-')) return beginning(flags, typed);
	if (command === undefined) {
		return beginning(['list', 'get', 'set', 'list-profiles', 'help'], typed);
	}
	if (command !== 'get' && command !== 'set') return [];
	if (name === undefined) return beginning(Object.keys(SETTINGS), typed);
	return command === 'set' && bare.length === 3 ? beginning(SETTINGS[name] ?? [], typed) : [];
}
