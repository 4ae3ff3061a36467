import type { Dict } from '../../model/value';

/**
 * Why a command line failed, with what the AWS CLI exits with: 252 it does not fit the model or cannot be read, 253 no region or no credentials,
 * 254 the service answered an error, 255 all else, 130 it was interrupted.
 */
export type Failure =
	/** `usage` is null for that of the whole CLI. */
	| { readonly type: 'usage'; readonly message: string; readonly usage: string | null }
	| { readonly type: 'unknown-options'; readonly words: string }
	| { readonly type: 'invalid'; readonly message: string }
	| {
			readonly type: 'configuration';
			readonly code: 'NoRegion' | 'NoCredentials' | 'Configuration';
			readonly message: string;
	  }
	/** `error` is null where the service said nothing of one. */
	| { readonly type: 'service'; readonly message: string; readonly error: Dict | null }
	| { readonly type: 'general'; readonly message: string }
	| { readonly type: 'interrupted' };

export const exitCodes: Readonly<Record<Failure['type'], number>> = {
	usage: 252,
	'unknown-options': 252,
	invalid: 252,
	configuration: 253,
	service: 254,
	general: 255,
	interrupted: 130
};

/** Carries a failure up to where it is printed. */
export class CliError extends Error {
	constructor(readonly failure: Failure) {
		super('message' in failure ? failure.message : failure.type);
		this.name = 'CliError';
	}
}

/** Something in the line does not fit the model. */
export const invalid = (message: string) => new CliError({ type: 'invalid', message });

/** `option` with its dashes, as the error names it. */
export const badParameter = (option: string, message: string) =>
	invalid(`Error parsing parameter '${option}': ${message}`);

/** What the CLI has no words of its own for: Python's are printed. */
export const general = (message: string) => new CliError({ type: 'general', message });

export const unknownOptions = (words: readonly string[], separator = ', ') =>
	new CliError({ type: 'unknown-options', words: words.join(separator) });
