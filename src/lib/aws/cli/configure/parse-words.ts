/** Words of a subcommand of `aws configure`, sorted. */
export interface Words {
	readonly type: 'words';
	readonly positionals: readonly string[];
	readonly options: ReadonlyMap<string, string>;
}

export interface WordsFault {
	readonly type: 'fault';
	readonly message: string;
	/** Whether the six usage lines follow. */
	readonly hasUsage: boolean;
}

/** Each option takes one value; any unambiguous beginning of its name does. Source: Python's `argparse`, which the CLI uses. */
export function parseWords(
	words: readonly string[],
	names: { readonly positionals: readonly string[]; readonly options: readonly string[] }
): Words | WordsFault {
	const positionals: string[] = [];
	const options = new Map<string, string>();
	const unknown: string[] = [];
	for (let i = 0; i < words.length; i++) {
		const word = words[i] ?? '';
		if (word === '--') continue;
		if (!looksLikeOption(word)) {
			(positionals.length < names.positionals.length ? positionals : unknown).push(word);
			continue;
		}
		const [name = '', ...rest] = word.split('=');
		const matches = names.options.includes(name)
			? [name]
			: names.options.filter((option) => name.startsWith('--') && option.startsWith(name));
		const [option] = matches;
		if (matches.length > 1) {
			return usage(`ambiguous option: ${word} could match ${matches.join(', ')}`);
		}
		if (option === undefined) {
			unknown.push(word);
			continue;
		}
		const value = word.includes('=') ? rest.join('=') : words[++i];
		if (value === undefined || (!word.includes('=') && looksLikeOption(value))) {
			return usage(`argument ${option}: expected one argument`);
		}
		options.set(option, value);
	}
	const missing = names.positionals.slice(positionals.length);
	if (missing.length > 0) {
		return usage(`the following arguments are required: ${missing.join(', ')}`);
	}
	if (unknown.length > 0) {
		return { type: 'fault', message: `Unknown options: ${unknown.join(',')}`, hasUsage: false };
	}
	return { type: 'words', positionals, options };
}

const usage = (message: string): WordsFault => ({ type: 'fault', message, hasUsage: true });

export const looksLikeOption = (word: string) =>
	/^-./.test(word) &&
	!/^-(\d+|\d*\.\d+)$/.test(word) &&
	(word.startsWith('--') || !word.includes(' '));
