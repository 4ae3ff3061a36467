import type { Integer } from '../model/value';
import { parseArguments } from './arguments/parse';
import { ArgumentProblem } from './arguments/problem';
import type { OptionSpec, Parsed } from './arguments/types';
import { invalid, general } from './errors/failure';
import { outputStyles, type OutputStyle } from './output/formatter';
import { compileQuery, type Query } from './query/query';
import { QueryError } from './query/query-error';
import { toInteger } from './values/python-number';

/** Options that every command takes, as they stand on the line: null where they do not. */
export interface Globals {
	readonly command: string;
	readonly rest: readonly string[];
	readonly isVersion: boolean;
	readonly output: OutputStyle | null;
	readonly query: Query | null;
	readonly profile: string | null;
	readonly region: string | null;
	readonly endpoint: string | null;
	readonly color: 'on' | 'off' | 'auto';
	readonly errorFormat: string | null;
	/** Of `--cli-binary-format`. */
	readonly binaryFormat: string | null;
	/** Seconds; not checked. */
	readonly timeouts: { readonly connect: Integer | null; readonly read: Integer | null };
	readonly isPaginated: boolean;
	readonly isSigned: boolean;
}

const word = (name: string, choices?: readonly string[]): OptionSpec => ({
	flag: `--${name}`,
	dest: name,
	takes: 'word',
	...(choices ? { choices } : {})
});
const flag = (name: string, sets = true): OptionSpec => ({
	flag: `--${name}`,
	dest: name,
	takes: 'nothing',
	sets
});

/** In the CLI's order, in which an ambiguous prefix lists them. */
export const globalOptions: readonly OptionSpec[] = [
	flag('debug'),
	word('endpoint-url'),
	flag('no-verify-ssl'),
	flag('no-paginate'),
	word('output', outputStyles),
	word('query'),
	word('profile'),
	word('region'),
	// What is wrong behind it is not looked at.
	{ flag: '--version', dest: 'version', takes: 'nothing', sets: true, ends: true },
	word('color', ['on', 'off', 'auto']),
	flag('no-sign-request'),
	word('ca-bundle'),
	word('cli-read-timeout'),
	word('cli-connect-timeout'),
	word('cli-binary-format', ['base64', 'raw-in-base64-out']),
	flag('no-cli-pager'),
	flag('cli-auto-prompt'),
	flag('no-cli-auto-prompt'),
	word('cli-error-format', ['legacy', 'json', 'yaml', 'text', 'table', 'enhanced'])
];

/** Options that the CLI looks for before all others. */
const earlyOptions: readonly OptionSpec[] = [word('profile'), flag('debug')];

/** Throws `ArgumentProblem`. */
export function parseGlobals(argv: readonly string[], commands: readonly string[]): Parsed {
	demandEarlyOptions(argv);
	return parseArguments(argv, globalOptions, {
		name: 'command',
		isRequired: true,
		choices: commands
	});
}

/** A mistake in one of them is told before any other, with a usage of its own. */
function demandEarlyOptions(argv: readonly string[]): void {
	try {
		parseArguments(argv, earlyOptions, null);
	} catch (error) {
		if (!(error instanceof ArgumentProblem)) throw error;
		throw new ArgumentProblem(error.message, 'usage: aws [--profile PROFILE] [--debug]');
	}
}

/** Throws `CliError` for a value that is none. */
export function resolveGlobals(parsed: Parsed): Globals {
	const text = (name: string) => (parsed.values.get(name) as string | undefined) ?? null;
	const has = (name: string) => parsed.values.has(name);
	const seconds = (name: string) => {
		const given = text(name);
		return given === null ? null : toInteger(given);
	};
	const expression = text('query');
	const query = expression === null ? null : compiled(expression);
	demandScheme(text('endpoint-url'));
	return {
		command: parsed.positional ?? '',
		rest: parsed.extras,
		isVersion: has('version'),
		output: text('output') as OutputStyle | null,
		query,
		profile: text('profile') || null,
		region: text('region'),
		endpoint: text('endpoint-url'),
		color: (text('color') ?? 'auto') as Globals['color'],
		errorFormat: text('cli-error-format'),
		binaryFormat: text('cli-binary-format'),
		isPaginated: !has('no-paginate'),
		isSigned: !has('no-sign-request'),
		timeouts: { read: seconds('cli-read-timeout'), connect: seconds('cli-connect-timeout') }
	};
}

function compiled(expression: string): Query {
	try {
		return compileQuery(expression);
	} catch (error) {
		if (!(error instanceof QueryError)) throw error;
		throw invalid(`Bad value for --query ${expression}: ${error.message}`);
	}
}

function demandScheme(endpoint: string | null): void {
	if (endpoint === null || /^[a-z][a-z0-9+.-]*:/i.test(endpoint)) return;
	throw invalid(
		`Bad value for --endpoint-url "${endpoint}": scheme is missing.  Must be of the form http://<hostname>/ or https://<hostname>/`
	);
}

/** As the client that would connect says of an address without a host. */
export function demandHost(endpoint: string): void {
	const label = '(?!-)[a-z\\d-]{1,63}(?<!-)';
	const host =
		/^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)/i.exec(endpoint)?.[1] ?? '';
	const isHost = host.length <= 255 && new RegExp(`^(?:${label}\\.)*${label}\\.?$`, 'i').test(host);
	if (!isHost && !/^\[[0-9a-f:.]+\]$/i.test(host)) throw general(`Invalid endpoint: ${endpoint}`);
}
