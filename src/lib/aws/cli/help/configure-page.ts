import { globalOptionTexts, type GeneralOption } from './general-options';
import { writeGeneral } from './operation-page';
import { Page } from './page';

interface ConfigurePage {
	readonly text: readonly string[];
	readonly synopsis: string;
	readonly options: readonly GeneralOption[];
	readonly examples: readonly { readonly title: string; readonly lines: readonly string[] }[];
	readonly commands?: readonly string[];
}

const varname: GeneralOption = {
	synopsis: '',
	title: 'varname (string)',
	text: 'The name of the setting: region; s3.max_concurrent_requests in a block; profile.dev.region of a profile.'
};
const blocks: readonly GeneralOption[] = [
	{
		synopsis: '',
		title: '--sso-session (string)',
		text: 'The sso-session section meant, instead of a profile.'
	},
	{
		synopsis: '',
		title: '--services (string)',
		text: 'The services section meant, instead of a profile.'
	}
];

const PAGES: Readonly<Record<string, ConfigurePage>> = {
	configure: {
		text: [
			'Asks for access key, secret key, region and output format, and writes them to ~/.aws/credentials and ~/.aws/config. An empty answer keeps what is there.',
			'An option on the line goes before an environment variable, and that before the profile.'
		],
		synopsis: 'aws configure [--profile profile-name]',
		options: [],
		examples: [
			{ title: 'To set a region by name:', lines: ['aws configure set region eu-central-1'] },
			{
				title: 'To answer the questions from a pipe:',
				lines: ["printf '%s\\n' KEY SECRET eu-central-1 json | aws configure"]
			}
		],
		commands: ['get', 'list', 'list-profiles', 'set']
	},
	list: {
		text: [
			'Shows profile, access key, secret key and region that hold, and where each was found. Of the keys only the last four characters are shown.'
		],
		synopsis: 'aws configure list [--profile profile-name]',
		options: [],
		examples: [
			{ title: 'To see what holds for a profile:', lines: ['aws configure list --profile dev'] }
		]
	},
	get: {
		text: [
			'Prints one setting of the config and credentials files. Exits with 1 where it is not set. Environment variables do not count.'
		],
		synopsis: 'aws configure get varname [--profile profile-name]',
		options: [varname, ...blocks],
		examples: [
			{
				title: 'To see the region of a profile:',
				lines: ['aws configure get region --profile dev']
			},
			{ title: 'The same by its full name:', lines: ['aws configure get profile.dev.region'] }
		]
	},
	set: {
		text: [
			'Writes one setting. Keys and session token go to ~/.aws/credentials, all else to ~/.aws/config; other lines stay as they are.'
		],
		synopsis: 'aws configure set varname value [--profile profile-name]',
		options: [
			varname,
			{
				synopsis: '',
				title: 'value (string)',
				text: 'What it is set to. An empty value unsets it.'
			},
			...blocks
		],
		examples: [
			{ title: 'To set the region:', lines: ['aws configure set region us-east-1'] },
			{
				title: 'To set the output of a profile, which is made if it is new:',
				lines: ['aws configure set output table --profile dev']
			}
		]
	},
	'list-profiles': {
		text: ['Prints the names of all profiles, a line each.'],
		synopsis: 'aws configure list-profiles',
		options: [],
		examples: []
	}
};

const ELSEWHERE: ConfigurePage = {
	text: ['This subcommand works with a real AWS account only; it does nothing here.'],
	synopsis: 'aws configure <subcommand>',
	options: [],
	examples: []
};

/** `aws configure help`, `aws configure set help`; `words` are those after `aws`: `['configure', 'set']`. */
export function configurePage(words: readonly string[], columns: number): string {
	const name = words.at(-1) ?? 'configure';
	const { text, synopsis, options, examples, commands } = PAGES[name] ?? ELSEWHERE;
	const page = new Page(name.toUpperCase(), columns);
	page.section('NAME').paragraph(`${name} -`);
	page.section('DESCRIPTION');
	for (const paragraph of text) page.paragraph(paragraph);
	page.section('SYNOPSIS').code([synopsis]);
	page.section('OPTIONS');
	if (options.length === 0) page.paragraph('None');
	for (const option of options) writeGeneral(page, option);
	page.section('GLOBAL OPTIONS');
	for (const option of globalOptionTexts) writeGeneral(page, option);
	if (examples.length > 0) page.section('EXAMPLES');
	for (const { title, lines } of examples) page.paragraph(title).code(lines);
	if (commands) page.section('AVAILABLE COMMANDS').bullets(commands);
	return page.toString();
}
