import { ownValue } from '../../core/own-value';

/** Lower-case words and numbers of a text; code signs and punctuation part words, but "t2.micro" and "max-count" stay whole. */
export function wordsOf(text: string): string[] {
	return (
		text
			.toLowerCase()
			.normalize('NFKC')
			.match(/[\p{L}\p{N}]+(?:[-_./'’][\p{L}\p{N}]+)*/gu) ?? []
	);
}

/** URL-safe, lower-case; keeps letters of any script. Empty when the text has neither letter nor digit. */
export function slug(text: string): string {
	return (
		text
			.toLowerCase()
			.normalize('NFKC')
			.match(/[\p{L}\p{N}]+/gu) ?? []
	).join('-');
}

const stop = new Set(
	(
		'a an the and or but nor of in on at to for from by with as is are was were be been being it its this that these those you your we our they ' +
		'their he she i can could may might must shall should will would do does did has have had not no if when then than so such also only into ' +
		'via per each any all some which who whom what how'
	).split(' ')
);

export const isStopWord = (word: string) => stop.has(word);

/** Words that carry the meaning, in order, lower case. */
export const contentWords = (text: string) => wordsOf(text).filter((w) => !stop.has(w));

const irregular: Record<string, string> = {
	children: 'child',
	people: 'person',
	policies: 'policy',
	indices: 'index',
	databases: 'database',
	caches: 'cache',
	leases: 'lease',
	cases: 'case',
	uses: 'use',
	responses: 'response',
	releases: 'release',
	licenses: 'license',
	services: 'service',
	instances: 'instance',
	analyses: 'analysis'
};

/** Singular of an English word, case kept; words that are no plural stay as they are. */
export function singular(word: string): string {
	const lower = word.toLowerCase();
	const fixed = ownValue(irregular, lower);
	if (fixed) return word.slice(0, 1) + fixed.slice(1);
	if (
		/(ss|us|is|news|ics|aws|dns|https|os|ios|kubernetes|redis|sqs|sns|ecs|eks|efs|ebs|rds|kms|sts|iops|tls|waas|paas|saas|iaas|series|access|less)$/i.test(
			lower
		)
	)
		return word;
	if (/[^aeiou]ies$/i.test(lower) && lower.length > 4) return word.slice(0, -3) + 'y';
	if (/(sses|shes|ches|xes|zzes)$/i.test(lower)) return word.slice(0, -2);
	if (/[a-z]s$/.test(lower) && lower.length > 3) return word.slice(0, -1);
	return word;
}

/** True where the last word is an English plural. */
export function isPlural(phrase: string): boolean {
	const last = phrase.trim().split(/\s+/).at(-1) ?? '';
	return singular(last) !== last;
}
