import { closeMatches } from './close-matches';

/** A line that does not fit the table of options. The usage follows the message. */
export class ArgumentProblem extends Error {
	/** `usage` where it is not that of the whole CLI. */
	constructor(
		message: string,
		readonly usage: string | null = null
	) {
		super(message);
		this.name = 'ArgumentProblem';
	}

	/** `argument` as the error names it: `--output`, `command`. */
	static choice(argument: string, word: string, choices: readonly string[]): ArgumentProblem {
		const close = closeMatches(word, choices, 0.8).map((choice) => `  * ${choice}`);
		const hint = close.length === 0 ? '\n' : `\n\nMaybe you meant:\n\n${close.join('\n')}`;
		return new ArgumentProblem(`argument ${argument}: Found invalid choice '${word}'${hint}`);
	}
}
