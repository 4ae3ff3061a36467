import { ownValue } from '../../core/own-value';

const fixed: Readonly<Record<string, string>> = {
	children: 'child',
	people: 'person',
	indices: 'index',
	criteria: 'criterion',
	analyses: 'analysis',
	caches: 'cache',
	databases: 'database',
	leases: 'lease',
	cases: 'case',
	uses: 'use',
	metrics: 'metric',
	topics: 'topic',
	graphics: 'graphic',
	characteristics: 'characteristic',
	statistics: 'statistic',
	specifics: 'specific'
};
const noPlural =
	/(?:ss|us|is|news|ics|less|series|species|^(?:aws|dns|https?|os|ios|macos|kubernetes|redis|postgres|jenkins|sqs|sns|ses|ecs|eks|efs|ebs|rds|kms|sts|iops|tls|[a-z]aas|always|access|bias|alias|canvas|atlas|gas|lens|chaos|dms|vms|cors|rbs|gcs|aks|ads|has|was|does))$/i;

/** Singular of an English word, case kept; what is no plural stays. */
export function singular(word: string): string {
	const lower = word.toLowerCase();
	const known = ownValue(fixed, lower);
	if (known) return word.slice(0, 1) + known.slice(1);
	if (noPlural.test(lower)) return word;
	if (/[^aeiou]ies$/.test(lower) && lower.length > 4) return `${word.slice(0, -3)}y`;
	if (/(?:sses|shes|ches|xes|zzes)$/.test(lower)) return word.slice(0, -2);
	return lower.length > 3 && /[a-z]s$/.test(lower) ? word.slice(0, -1) : word;
}

export function plural(word: string): string {
	const lower = word.toLowerCase();
	for (const [many, one] of Object.entries(fixed))
		if (one === lower) return word.slice(0, 1) + many.slice(1);
	if (isPluralWord(word)) return word;
	if (/[^aeiou]y$/.test(lower)) return `${word.slice(0, -1)}ies`;
	return /(?:s|sh|ch|x|z)$/.test(lower) ? `${word}es` : `${word}s`;
}

export const isPluralWord = (word: string) => singular(word) !== word;

const onLast = (phrase: string, change: (word: string) => string) =>
	phrase.replace(/[\p{L}\p{N}]+(?=[^\p{L}\p{N}]*$)/u, change);

export const singularPhrase = (phrase: string) => onLast(phrase, singular);
export const pluralPhrase = (phrase: string) => onLast(phrase, plural);
/** "deployment types" -> "type". */
export const headNoun = (phrase: string) => singular(phrase.split(' ').at(-1) ?? '').toLowerCase();
export const isPluralPhrase = (phrase: string) =>
	isPluralWord(phrase.match(/[\p{L}\p{N}]+(?=[^\p{L}\p{N}]*$)/u)?.[0] ?? '');

const small = [
	'zero',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve'
];

/** 4 -> "four"; null beyond twelve. */
export const numberWord = (value: number): string | null => small[value] ?? null;
export const wordNumber = (word: string): number | null => {
	const at = small.indexOf(word.toLowerCase());
	return at < 0 ? null : at;
};
