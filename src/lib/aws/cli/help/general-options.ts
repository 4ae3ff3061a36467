import { outputStyles } from '../output/formatter';

export interface GeneralOption {
	/** With what stands for its value in a synopsis: `[--region <value>]`. */
	readonly synopsis: string;
	/** `--region (string)`. */
	readonly title: string;
	readonly text: string;
	readonly choices?: readonly string[];
}

const word = (flag: string, text: string, choices?: readonly string[]): GeneralOption => ({
	synopsis: `[${flag} <value>]`,
	title: `${flag} (string)`,
	text,
	...(choices ? { choices } : {})
});
const flag = (name: string, text: string): GeneralOption => ({
	synopsis: `[${name}]`,
	title: `${name} (boolean)`,
	text
});
const number = (name: string, text: string): GeneralOption => ({
	synopsis: `[${name} <value>]`,
	title: `${name} (int)`,
	text
});

/** What every command takes. */
export const globalOptionTexts: readonly GeneralOption[] = [
	flag('--debug', 'Says what the CLI does. Nothing more is said here.'),
	word('--endpoint-url', 'Sends requests to this address instead of the one of the region.'),
	flag(
		'--no-verify-ssl',
		'Does not check certificates. Without meaning here: nothing is sent over a network.'
	),
	flag('--no-paginate', 'Asks once, for the first page of results only.'),
	word('--output', 'How the answer is printed.', outputStyles),
	word(
		'--query',
		"A JMESPath expression that picks what is printed of the answer: 'services[].serviceName'."
	),
	word(
		'--profile',
		'Takes settings and credentials from this profile of ~/.aws/config and ~/.aws/credentials.'
	),
	word('--region', 'The region to ask, before that of the environment and of the profile.'),
	flag('--version', 'Prints the version of the CLI.'),
	word('--color', 'Whether output is coloured; auto colours in a terminal only.', [
		'on',
		'off',
		'auto'
	]),
	flag('--no-sign-request', 'Sends requests without credentials.'),
	word('--ca-bundle', 'Certificates to trust. Without meaning here.'),
	number('--cli-read-timeout', 'Seconds to wait for an answer. Default: 60.'),
	number('--cli-connect-timeout', 'Seconds to wait for a connection. Default: 60.'),
	word('--cli-binary-format', 'How binary values are given on the line.', [
		'base64',
		'raw-in-base64-out'
	]),
	flag('--no-cli-pager', 'Prints at once instead of page by page.'),
	flag('--cli-auto-prompt', 'Prompts for options. Not available here: Tab completes.'),
	flag('--no-cli-auto-prompt', 'Does not prompt.'),
	word('--cli-error-format', 'How errors are printed.', [
		'legacy',
		'json',
		'yaml',
		'text',
		'table',
		'enhanced'
	])
];

/** What each operation of a service takes besides its own options. */
export const inputOptionTexts: readonly GeneralOption[] = [
	{
		synopsis: '[--cli-input-json | --cli-input-yaml]',
		title: '--cli-input-json | --cli-input-yaml (string)',
		text: 'The whole input at once, in JSON or YAML, as a skeleton shows it; most often file://NAME. An option on the line goes before what the text says.'
	}
];

export const skeletonOptionText: GeneralOption = word(
	'--generate-cli-skeleton',
	'Prints an example instead of asking the service: of the input (the default), of the input in YAML with comments, or of the answer.',
	['input', 'yaml-input', 'output']
);

export const pagingOptionTexts: readonly GeneralOption[] = [
	word('--starting-token', 'Goes on where an earlier list was cut: the NextToken that it printed.'),
	number('--page-size', 'How many to ask for at a time. The result is the same.'),
	number('--max-items', 'How many to print at most; a NextToken says that there are more.')
];
