import { isClassNoun } from './noun';
import { isPluralWord } from './number';
import { tokens } from './tokens';

/** The noun that a question asks by: "network mode" of "Which network mode …?", "endpoint" of "Which type of endpoint …?". */
function askedNoun(stem: string): string | null {
	const question = stem.split(/(?<=[.!]) /).at(-1) ?? '';
	const kind = question.match(/\bwhich (?:type|kind) of ([a-z]+)\b/i);
	if (kind) return kind[1] as string;
	const which = question.match(
		/\bwhich ((?:[a-z-]+ ){0,3}?[a-z-]+) (?:is|are|was|does|do|can|must|has|have|[a-z]+s)\b/i
	);
	const noun = which?.[1] ?? '';
	const last = noun.split(' ').at(-1) as string;
	return isClassNoun(last) && !isPluralWord(last) && !functionWord.test(noun) ? noun : null;
}

const functionWord =
	/\b(?:of|the|these|those|two|an?|what|that|which|in|on|to|for|with|by|and|or|is|are|does|do)\b/;

/**
 * With and without the noun that the question names already: "load balancer" for "load balancer health check" where the question is "Which health
 * check …?", "interface endpoint" for "interface" where it is "Which type of endpoint …?".
 */
export function namesBeside(stem: string, answer: string): string[] {
	const noun = askedNoun(stem);
	if (!noun) return [];
	const words = answer.split(' ');
	const wanted = noun.split(' ');
	const ends = words.slice(-wanted.length).join(' ').toLowerCase() === noun.toLowerCase();
	if (ends) return words.length > wanted.length ? [words.slice(0, -wanted.length).join(' ')] : [];
	const own = tokens(answer).map((w) => w.toLowerCase());
	const repeats = wanted.some((w) => own.includes(w));
	return own.length <= 3 && !repeats && !/\d/.test(answer) ? [`${answer} ${noun}`] : [];
}

/** "… `bridge` mode", "the ______ network mode": the noun behind a blank may be typed along. */
export function namesBehindBlank(stem: string, answer: string): string[] {
	const [first = '', second = ''] = stem.match(/_{4,} ([a-z]+)(?: ([a-z]+))?/)?.slice(1) ?? [];
	const isNoun = (word: string) => isClassNoun(word) && !isPluralWord(word);
	if (isNoun(second)) return [`${answer} ${first} ${second}`, `${answer} ${second}`];
	return isNoun(first) ? [`${answer} ${first}`] : [];
}

/** Of "a daemon service or a replica service" each is told by its first words. */
export function namesAmong(stem: string, answer: string): string[] {
	const offered = stem.match(/: (?:an? |the )?([^:?]+?)(?:,? or (?:an? |the )?)([^:?,]+?)\?$/);
	if (!offered) return [];
	const all = [offered[1] as string, offered[2] as string].map((t) => t.toLowerCase().split(' '));
	const last = all.map((words) => words.at(-1));
	const words = answer.split(' ');
	const tail = words.slice(1).join(' ');
	if (
		words.length > 2 &&
		all.filter((one) => one.join(' ').endsWith(tail.toLowerCase())).length === 1
	)
		return [tail];
	return last[0] === last[1] && words.length > 1 && words.at(-1)?.toLowerCase() === last[0]
		? [words.slice(0, -1).join(' ')]
		: [];
}
