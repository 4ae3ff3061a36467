import { ownValue } from '../core/own-value';

export interface LessonFrontMatter {
	/** Each continues "After this lesson you can …". */
	readonly outcomes: readonly string[];
	/** Ids of exam domains, the main one first, each once. */
	readonly domains: readonly string[];
	/** Null where the author leaves it to be computed. */
	readonly minutes: number | null;
	readonly faults: readonly { readonly key: string; readonly expected: string }[];
}

const isText = (value: unknown): value is string => typeof value === 'string' && /\S/.test(value);

/** What a note's front matter says of its lesson. A value of a wrong kind counts as not given. */
export function lessonFrontMatter(values: Readonly<Record<string, unknown>>): LessonFrontMatter {
	const faults: { key: string; expected: string }[] = [];
	const texts = (key: string, expected: string): readonly string[] => {
		const value = ownValue(values, key) ?? [];
		if (Array.isArray(value) && value.every(isText))
			return [...new Set(value.map((text) => text.replace(/\s+/g, ' ').trim()))];
		faults.push({ key, expected });
		return [];
	};
	const outcomes = texts('outcomes', 'a list of texts, in quotes where one has a colon');
	const domains = texts('domains', 'a list of ids of domains');
	const given = ownValue(values, 'minutes') ?? null;
	const minutes = typeof given === 'number' && Number.isInteger(given) && given > 0 ? given : null;
	if (given !== minutes) faults.push({ key: 'minutes', expected: 'a whole number from 1' });
	return { outcomes, domains, minutes, faults };
}
