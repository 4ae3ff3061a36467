import type { CliFiles } from '../world';
import { configPath, credentialsPath, readConfig, readText, type Config } from './config';
import { getSetting } from './get';
import { listSettings } from './list';
import { looksLikeOption, parseWords, type Words } from './parse-words';
import { askSettings, CANNOT_ASK, type Prompt } from './prompts';
import { done, failed, refused, type ConfigureResult } from './result';
import { setTarget } from './set';
import { profileOfEnv, type GivenOptions } from './settings';
import { writeSettings } from './writer';

export interface ConfigureWorld {
	readonly env: Readonly<Record<string, string>>;
	readonly files: CliFiles;
	readonly isTerminal: boolean;
	readonly standardInput: string;
	/** Where the terminal can ask; without it, questions are answered from standard input. */
	readonly prompt?: Prompt;
}

interface Command {
	readonly positionals: readonly string[];
	readonly options: readonly string[];
	run(
		config: Config,
		world: ConfigureWorld,
		given: GivenOptions,
		words: Words
	): ConfigureResult | Promise<ConfigureResult>;
}

const BLOCKS = ['--sso-session', '--services'];
const profileInUse = (world: ConfigureWorld, given: GivenOptions) =>
	given.profile || profileOfEnv(world.env);

const COMMANDS: Readonly<Record<string, Command>> = {
	list: {
		positionals: [],
		options: [],
		run: (config, world, given) => listSettings(config, world.env, given)
	},
	get: {
		positionals: ['varname'],
		options: BLOCKS,
		run: (config, world, given, words) =>
			exclusive(words) ?? getSetting(config, profileInUse(world, given), words)
	},
	set: {
		positionals: ['varname', 'value'],
		options: BLOCKS,
		run: (_, world, given, words) => exclusive(words) ?? set(world, given, words)
	},
	'list-profiles': {
		positionals: [],
		options: [],
		run: (config) => done([...config.profiles.keys()].map((name) => `${name}\n`).join(''))
	}
};

/** Known to the CLI, and of no use offline. */
const ELSEWHERE = ['add-model', 'import', 'sso', 'sso-session', 'export-credentials', 'mfa-login'];

export const CONFIGURE_COMMANDS: readonly string[] = [
	'list',
	'get',
	'set',
	'add-model',
	'import',
	'list-profiles',
	'sso',
	'sso-session',
	'export-credentials',
	'mfa-login'
];

/** `aws configure` and its subcommands; `args` are the words after `configure`, the global options taken out. */
export async function runConfigure(
	args: readonly string[],
	given: GivenOptions,
	world: ConfigureWorld
): Promise<ConfigureResult> {
	if (args.length === 1 && args[0] === 'help') return { type: 'help', target: ['configure'] };
	const at = args.findIndex((word) => !looksLikeOption(word));
	const name = args[at];
	if (name !== undefined && !CONFIGURE_COMMANDS.includes(name)) {
		return { type: 'invalid-choice', value: name, choices: CONFIGURE_COMMANDS };
	}
	const rest = args.filter((_, i) => i !== at);
	if (name !== undefined && rest.length === 1 && rest[0] === 'help') {
		return { type: 'help', target: ['configure', name] };
	}
	const config = await readConfig(world.files, world.env);
	if (config.type === 'fault') return failed(config.message);
	if (name !== undefined && ELSEWHERE.includes(name)) {
		return failed(`aws configure ${name} works with a real AWS account only; it does nothing here`);
	}
	const command = name === undefined ? undefined : COMMANDS[name];
	const words = parseWords(rest, command ?? { positionals: [], options: [] });
	if (words.type === 'fault') return refused(words.message, words.hasUsage);
	return command ? command.run(config, world, given, words) : ask(config, world, given);
}

const exclusive = (words: Words): ConfigureResult | null =>
	words.options.size < 2
		? null
		: refused(
				'The key "services" cannot be specified when one of the following keys are also specified: sso_session',
				false
			);

async function set(
	world: ConfigureWorld,
	given: GivenOptions,
	words: Words
): Promise<ConfigureResult> {
	const target = setTarget(profileInUse(world, given), words);
	if (target.type === 'fault') {
		return target.exitCode === 252 ? refused(target.message, false) : failed(target.message);
	}
	const path = (target.file === 'config' ? configPath : credentialsPath)(world.env);
	const text = await readText(world.files, path);
	await world.files.write(path, writeSettings(text, target.section, target.settings));
	return done('');
}

async function ask(
	config: Config,
	world: ConfigureWorld,
	given: GivenOptions
): Promise<ConfigureResult> {
	if (!world.prompt && world.isTerminal && world.standardInput === '') return failed(CANNOT_ASK);
	const typed = world.standardInput.split('\n');
	const end = typed.length - (world.standardInput.endsWith('\n') ? 1 : 0);
	let next = 0;
	let printed = '';
	const fromInput: Prompt = async (question) => {
		printed += question;
		return world.standardInput !== '' && next < end ? (typed[next++] ?? null) : null;
	};
	const profile = profileInUse(world, given);
	const prompt = world.prompt ?? fromInput;
	const result = await askSettings(config, world.env, profile, world.files, prompt);
	return result.type === 'done' || result.type === 'fault'
		? { ...result, stdout: printed + result.stdout }
		: result;
}
