import { thirdPersonOf } from './verbs';

/** Verbs that lose an "e" before "-ing". */
const droppedE = new Set(
	(
		'archive automate bake cache change choose close compile compute configure create define delete disable enable encode decode ensure execute expire generate give handle ' +
		'hire invoke isolate issue leave make manage measure merge migrate move optimize organize price provide prepare promote prune purchase purge replace ' +
		'replicate remove resize resolve restore retire revoke rotate route save scale schedule secure separate serve share size store terminate trace tune update upgrade ' +
		'use validate write analyze approve authorize centralize encapsulate translate guarantee escape'
	)
		.split(' ')
		.map((verb) => verb.slice(0, -1))
);

/** "patching" -> "patch", "writing" -> "write", "running" -> "run"; null where the verb cannot be told from its "-ing" form. */
export function baseOfGerund(word: string): string | null {
	const stem = word.toLowerCase().match(/^([a-z]{2,})ing$/)?.[1];
	if (!stem || !/[aeiouy]/.test(stem)) return null;
	if (droppedE.has(stem)) return `${stem}e`;
	if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
	if (/[aeiou]{2}[^aeiou]$|[^aeiou][^aeiouv]$|(?:er|or|on|it|en|ow|ay|oy|y)$/.test(stem))
		return stem;
	return null;
}

/** "Patching the operating system", "AWS" -> "AWS patches the operating system"; null where it is no such phrase. */
export function gerundClause(phrase: string, party: string): string | null {
	const [first = '', ...rest] = phrase.split(' ');
	const base = rest.length > 0 ? baseOfGerund(first) : null;
	if (!base || /^(?:and|or|of|for|in|with|by)$/i.test(rest[0] as string)) return null;
	return `${party} ${/^(?:you|we|they)$/i.test(party) ? base : thirdPersonOf(base)} ${rest.join(' ')}`;
}
