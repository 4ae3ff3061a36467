import type { DocumentedOption } from './own-command';

type More = Partial<Omit<DocumentedOption, 'flag' | 'dest' | 'summary'>>;

/** An option that takes a word, named `--name` and kept as `name`. */
export const wordOption = (name: string, summary: string, more: More = {}): DocumentedOption => ({
	flag: `--${name}`,
	dest: name,
	takes: 'word',
	summary,
	...more
});

/** An option that takes nothing. */
export const flagOption = (name: string, summary: string): DocumentedOption => ({
	flag: `--${name}`,
	dest: name,
	takes: 'nothing',
	sets: true,
	summary
});

/** An option that takes one word or more. */
export const wordsOption = (name: string, summary: string, more: More = {}): DocumentedOption => ({
	flag: `--${name}`,
	dest: name,
	takes: 'words',
	least: 1,
	summary,
	...more
});
