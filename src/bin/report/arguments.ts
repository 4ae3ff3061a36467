import { parseArgs } from 'node:util';

export const usage = `Usage:
  npm run -s notes -- compile PATH... [--json]   compile notes; --json prints one document
  npm run -s notes -- report PATH...             print figures on facts, items and flaws
  npm run -s notes -- sample PATH...             print items drawn at random, to be read critically
      --seed TEXT    which draw (default 1); the same seed draws the same items
      --count N      how many (default 20)
      --authored     questions written by hand instead of generated items
      --blind        without keys, reasons and sources, as a learner meets them

PATH is a course folder, a folder of Markdown notes, or a Markdown file.
`;

export class UsageError extends Error {}

export interface SampleOptions {
	readonly seed: string;
	readonly count: number;
	readonly authored: boolean;
	readonly blind: boolean;
}

export type Arguments =
	| { readonly command: 'help' }
	| { readonly command: 'compile'; readonly paths: readonly string[]; readonly json: boolean }
	| { readonly command: 'report'; readonly paths: readonly string[] }
	| ({ readonly command: 'sample'; readonly paths: readonly string[] } & SampleOptions);

const options = {
	help: { type: 'boolean', short: 'h' },
	json: { type: 'boolean' },
	seed: { type: 'string' },
	count: { type: 'string' },
	authored: { type: 'boolean' },
	blind: { type: 'boolean' }
} as const;

type Option = Exclude<keyof typeof options, 'help'>;

const allowed: Readonly<Record<'compile' | 'report' | 'sample', readonly Option[]>> = {
	compile: ['json'],
	report: [],
	sample: ['seed', 'count', 'authored', 'blind']
};

function parse(argv: readonly string[]) {
	try {
		return parseArgs({ args: [...argv], options, allowPositionals: true });
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const unknown = /^Unknown option '([^']+)'/.exec(message)?.[1];
		throw new UsageError(unknown ? `Unknown option ${unknown}` : message);
	}
}

function countOf(text: string | undefined): number {
	if (text === undefined) return 20;
	if (!/^[1-9]\d{0,5}$/.test(text))
		throw new UsageError(`Unexpected --count ${text}, expected a number from 1`);
	return Number(text);
}

/** Words of the command line, without node and script. Throws UsageError. */
export function readArguments(argv: readonly string[]): Arguments {
	const { values, positionals } = parse(argv[0] === '--' ? argv.slice(1) : argv);
	if (values.help) return { command: 'help' };
	const [command, ...paths] = positionals;
	if (command === undefined) throw new UsageError('No command given');
	if (command !== 'compile' && command !== 'report' && command !== 'sample')
		throw new UsageError(`Unknown command ${command}`);
	const foreign = (Object.keys(values) as Option[]).find(
		(name) => !allowed[command].includes(name)
	);
	if (foreign === 'json') throw new UsageError(`${command} prints text only; use compile --json`);
	if (foreign) throw new UsageError(`${command} takes no --${foreign}`);
	if (paths.length === 0) throw new UsageError(`${command} needs a PATH`);
	switch (command) {
		case 'compile':
			return { command, paths, json: values.json ?? false };
		case 'report':
			return { command, paths };
		case 'sample':
			return {
				command,
				paths,
				seed: values.seed ?? '1',
				count: countOf(values.count),
				authored: values.authored ?? false,
				blind: values.blind ?? false
			};
	}
}
