import { contentStems, containsWords, plain, termKey } from '../language/tokens';

/** A word of the answer stands in the stem, so that the answer can be read off. `shared`: words that all options have. */
export function leaks(
	stem: string,
	answer: string,
	shared: ReadonlySet<string> = new Set()
): boolean {
	const inStem = contentStems(stem);
	for (const word of contentStems(answer)) if (!shared.has(word) && inStem.has(word)) return true;
	return false;
}

const makers = contentStems('Amazon AWS Azure Google Microsoft');

/** The answer can be read off the question: its last word stands there, or half of its words do. A maker's name says nothing. */
export function givesAway(question: string, answer: string): boolean {
	const asked = contentStems(question);
	const said = [...contentStems(answer)].filter((w) => !makers.has(w));
	const shared = said.filter((w) => asked.has(w));
	const head = said.at(-1);
	return (
		shared.length * 2 >= Math.max(1, said.length) ||
		(head !== undefined && said.length <= 4 && asked.has(head))
	);
}

/** Words common to every option give nothing away. */
export function sharedStems(options: readonly string[]): Set<string> {
	const [first, ...rest] = options.map(contentStems);
	if (!first) return new Set();
	return new Set([...first].filter((w) => rest.every((set) => set.has(w))));
}

/** A word of the stem that only the key repeats (the "clang" cue). */
export function clangs(stem: string, key: string, others: readonly string[]): boolean {
	const inStem = contentStems(stem);
	const elsewhere = new Set(others.flatMap((o) => [...contentStems(o)]));
	for (const word of contentStems(key)) if (inStem.has(word) && !elsewhere.has(word)) return true;
	return false;
}

/** The answer, or another name of it, stands in the text. */
export const visible = (text: string, answers: readonly string[]) =>
	answers.some((a) => {
		const needle = plain(a).trim();
		if (!needle) return false;
		const loose = (t: string) => t.replace(/[-/]/g, ' ');
		return (
			containsWords(text, needle) ||
			containsWords(loose(text), loose(needle)) ||
			containsWords(text, termKey(needle)) ||
			(needle.length > 2 &&
				needle.length <= 60 &&
				/ /.test(needle) === false &&
				new RegExp(
					`(?:^|[^A-Za-z0-9])${needle.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}s?(?:$|[^A-Za-z0-9])`,
					'i'
				).test(plain(text)))
		);
	});
