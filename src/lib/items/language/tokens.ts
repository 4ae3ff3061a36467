/** Text without backticks and curly quotes. */
export const plain = (text: string) =>
	text.replace(/`/g, '').replace(/[“”]/g, '"').replace(/[‘’]/g, "'");

/** Lower-case words; code signs part words, inner hyphens and dots stay. */
export const tokens = (text: string): string[] =>
	plain(text)
		.toLowerCase()
		.match(/[\p{L}\p{N}]+(?:[-_.'][\p{L}\p{N}]+)*/gu) ?? [];

const functionWords = new Set(
	(
		'a an the and or but nor of in on at to for from by with without as is are was were be been being it its this that these those you your ' +
		'we our they their he she i can could may might must shall should will would do does did has have had not no if when while then than so ' +
		'such also only into via per each any all some which who whom what how where there here own both either every more most other another ' +
		'between within during about over under up out off'
	).split(' ')
);

export const isFunctionWord = (word: string) => functionWords.has(word.toLowerCase());

/** Light English stem: enough to see that "tasks", "task" and "task's" are one word; never for display. */
export function stemOf(word: string): string {
	let w = word.toLowerCase().replace(/'s?$/, '');
	if (w.length > 4 && w.endsWith('ies')) w = `${w.slice(0, -3)}y`;
	else if (w.length > 4 && /(?:ss|sh|ch|x|z)es$/.test(w)) w = w.slice(0, -2);
	else if (w.length > 3 && w.endsWith('s') && !/(?:ss|us|is)$/.test(w)) w = w.slice(0, -1);
	if (w.length > 5 && w.endsWith('ing')) w = w.slice(0, -3);
	else if (w.length > 4 && w.endsWith('ed')) w = w.slice(0, -2);
	if (w.length > 4 && /([b-df-hj-np-tv-z])\1$/.test(w) && !/(?:ll|ss)$/.test(w)) w = w.slice(0, -1);
	return w.length > 4 && w.endsWith('e') ? w.slice(0, -1) : w;
}

/** Stems of the words that carry meaning, without repeats. */
export function contentStems(text: string): Set<string> {
	const out = new Set<string>();
	// `networkMode` says "network mode".
	for (const word of tokens(text.replace(/([a-z])([A-Z])/g, '$1 $2')))
		for (const part of word.split(/[-_.]/))
			if (part && !functionWords.has(part)) out.add(stemOf(part));
	return out;
}

/** One name for all spellings of a term: case, articles, code signs and the final plural do not count. */
export function termKey(text: string): string {
	const words = tokens(text.replace(/[_/&-]+/g, ' ').replace(/([a-z])([A-Z])/g, '$1$2'));
	while (words.length > 1 && /^(?:a|an|the|your)$/.test(words[0] as string)) words.shift();
	const last = words.at(-1);
	if (last !== undefined && last.length > 3)
		words[words.length - 1] = last.replace(/(?<![su'i])s$/, '');
	return words.length ? words.join(' ') : plain(text).trim().toLowerCase();
}

/** True where `part` stands in `text` as whole words. */
export function containsWords(text: string, part: string): boolean {
	const needle = tokens(part);
	if (needle.length === 0) return false;
	return ` ${tokens(text).join(' ')} `.includes(` ${needle.join(' ')} `);
}
