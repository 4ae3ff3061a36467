/** What is wrong with a file that is edited. */
export interface Diagnostic {
	/** 1 first; null where it is of the whole file. */
	readonly line: number | null;
	readonly message: string;
}

export type Notation = 'json' | 'yaml' | 'plain';

/** By the ending of its name. */
export function notationOf(path: string): Notation {
	if (/\.json$/i.test(path)) return 'json';
	return /\.ya?ml$/i.test(path) ? 'yaml' : 'plain';
}

/** Line of a place in a text, 1 first. */
export function lineAt(text: string, offset: number): number {
	let line = 1;
	for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
	return line;
}
