import { testwiseGuessers, type GuesserScore } from '../items/checks/guessers';
import { keyPositions, type KeyPositions } from '../items/checks/key-positions';
import type { Item } from '../items/types';
import type { Share } from './report';
import type { Course } from './types';

export interface DomainShare extends Share {
	readonly id: string;
	/** Share that the exam gives to the domain, 0 to 1. */
	readonly weight: number;
}

/** Figures on the questions written by hand that reached the bank. */
export interface AuthoredReport {
	readonly total: number;
	readonly domains: readonly DomainShare[];
	readonly byLesson: Readonly<Record<string, number>>;
	readonly byDifficulty: Readonly<Record<Item['difficulty'], number>>;
	readonly multipleResponse: Share;
	/** Questions with at least one WARN, and with two or more. */
	readonly warned: Share;
	readonly warnedTwice: Share;
	readonly withoutReference: readonly string[];
	readonly keyPositions: KeyPositions;
	readonly guessers: readonly GuesserScore[];
}

export function authoredReport(course: Course): AuthoredReport {
	const items = course.bank.items.filter((item) => item.origin === 'authored');
	const share = (wanted: (item: Item) => boolean): Share => ({
		part: items.filter(wanted).length,
		whole: items.length
	});
	const warnings = (item: Item) =>
		new Set(course.bank.flaws.filter((flaw) => flaw.item === item.id).map((flaw) => flaw.rule))
			.size;
	return {
		total: items.length,
		domains: (course.blueprint?.domains ?? []).map(({ id, weight }) => ({
			id,
			weight,
			...share((item) => item.domain === id)
		})),
		byLesson: Object.fromEntries(
			course.lessons.map(({ id }) => [id, items.filter((item) => item.lesson === id).length])
		),
		byDifficulty: {
			recall: items.filter((item) => item.difficulty === 'recall').length,
			apply: items.filter((item) => item.difficulty === 'apply').length,
			analyse: items.filter((item) => item.difficulty === 'analyse').length
		},
		multipleResponse: share((item) => item.form === 'multiple-response'),
		warned: share((item) => warnings(item) >= 1),
		warnedTwice: share((item) => warnings(item) >= 2),
		withoutReference: items.filter((item) => item.references.length === 0).map((item) => item.id),
		keyPositions: keyPositions(items),
		guessers: testwiseGuessers(items)
	};
}
