import type { CliFiles } from '../world';
import { configPath, credentialsPath, readText, type Config } from './config';
import { mask } from './list';
import { done, failed, type ConfigureResult } from './result';
import { profileSection } from './section-name';
import { text } from './settings';
import { writeSettings } from './writer';

/** Asks, and gives what was typed without its line end; null at the end of input. */
export type Prompt = (question: string) => Promise<string | null>;

const QUESTIONS: readonly (readonly [string, string])[] = [
	['aws_access_key_id', 'AWS Access Key ID'],
	['aws_secret_access_key', 'AWS Secret Access Key'],
	['region', 'Default region name'],
	['output', 'Default output format']
];
const SECRETS = QUESTIONS.slice(0, 2).map(([name]) => name);

/** Where nothing can be asked. */
export const CANNOT_ASK = `aws configure asks for its values one by one, and nothing can be asked here. Set them by name instead:

  aws configure set region us-east-1
  aws configure set output json
  aws configure set aws_access_key_id AKIAIOSFODNN7EXAMPLE
  aws configure set aws_secret_access_key wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY

or give the four answers, a line each, through a pipe:

  printf '%s\\n' KEY SECRET us-east-1 json | aws configure`;

/** Bare `aws configure`: four questions; an empty answer keeps what is there. */
export async function askSettings(
	config: Config,
	env: Readonly<Record<string, string>>,
	profile: string | null,
	files: CliFiles,
	prompt: Prompt
): Promise<ConfigureResult> {
	const section = config.profiles.get(profile ?? 'default');
	const answers = new Map<string, string>();
	for (const [name, label] of QUESTIONS) {
		const current = text(section, name);
		const shown = current === null ? 'None' : SECRETS.includes(name) ? mask(current) : current;
		const answer = await prompt(`${label} [${shown}]: `);
		if (answer === null) return failed('EOF when reading a line');
		if (answer !== '' && answer !== current) answers.set(name, answer);
	}
	const secrets = new Map([...answers].filter(([name]) => SECRETS.includes(name)));
	const others = new Map([...answers].filter(([name]) => !SECRETS.includes(name)));
	if (secrets.size > 0) {
		await save(files, credentialsPath(env), profile ?? 'default', secrets);
	}
	if (answers.size > 0) {
		await save(files, configPath(env), profileSection(profile ?? 'default'), others);
	}
	return done('');
}

const save = async (
	files: CliFiles,
	path: string,
	section: string,
	settings: ReadonlyMap<string, string>
) => files.write(path, writeSettings(await readText(files, path), section, settings));
