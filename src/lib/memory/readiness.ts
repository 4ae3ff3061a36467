import { modelFor } from './fsrs6';
import { retrievabilityOn } from './retrievability';
import type { Interval } from './calibration';
import type { Card, StudySettings } from './types';

/** Questions of the exam have four options. */
export const examGuessChance = 0.25;

/** Chance of a right answer in the exam: remembered, or else guessed. */
export const chanceOfRight = (retrievability: number) =>
	retrievability + (1 - retrievability) * examGuessChance;

export interface ReadinessInput<C extends Card> {
	/** Every card of the course, new ones too: what was never learnt is guessed. */
	readonly cards: readonly C[];
	/** The blueprint: share of the scored questions by domain. */
	readonly domains: readonly { readonly id: string; readonly weight: number }[];
	readonly domainOf: (card: C) => string | null;
	/** Study day for which to tell: today, or the exam's. */
	readonly day: number;
	readonly settings: StudySettings;
	/** Scored questions of one exam. */
	readonly questions: number;
}

export interface Score extends Interval {
	/** Share of the questions answered right. `low` to `high` holds nine in ten results. */
	readonly expected: number;
}

/** What the learner has done and must have done before a number means something. */
export interface Evidence {
	readonly cards: number;
	readonly answers: number;
}

export interface DomainReadiness {
	readonly domain: string;
	readonly weight: number;
	readonly cards: number;
	readonly had: Evidence;
	readonly needed: Evidence;
	/** Null while `had` falls short of `needed`, or where the course has no card on the domain. */
	readonly score: Score | null;
}

export interface Readiness {
	readonly domains: readonly DomainReadiness[];
	/** Share of the exam, by weight, on which the course has cards; `score` is of that part. */
	readonly coveredWeight: number;
	/** Null unless every covered domain has a score. */
	readonly score: Score | null;
	/** Chance of reaching `examTarget`; null with `score`. */
	readonly chanceOfTarget: number | null;
}

const z90 = 1.644854;
const neededCards = 10;
const answersPerCard = 2;

/** Abramowitz & Stegun 26.2.17, error below 7.5e-8. */
function normalCdf(x: number): number {
	const t = 1 / (1 + 0.2316419 * Math.abs(x));
	const poly =
		t *
		(0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
	const tail = Math.exp((-x * x) / 2) * 0.3989422804 * poly;
	return x >= 0 ? 1 - tail : tail;
}

const emptySum = () => ({ cards: 0, seen: 0, answers: 0, right: 0 });
const clamp = (value: number) => Math.min(1, Math.max(0, value));
const scoreOf = (expected: number, variance: number): Score => ({
	expected,
	low: clamp(expected - z90 * Math.sqrt(variance)),
	high: clamp(expected + z90 * Math.sqrt(variance))
});

/**
 * The score to expect in an exam on `day`. A domain's expected score p is the mean chance of a right answer over all its cards. Its variance has two parts:
 * the luck of one exam, p(1-p)/q over the domain's q questions, and how well p itself is known, p(1-p)/n after n answers. Domains are added by weight.
 */
export function readiness<C extends Card>(input: ReadinessInput<C>): Readiness {
	const { domains, domainOf, day, settings, questions } = input;
	const model = modelFor(settings);
	const sums = new Map(domains.map(({ id }) => [id, emptySum()]));
	for (const card of input.cards) {
		const sum = sums.get(domainOf(card) ?? '');
		if (!sum) continue;
		sum.cards++;
		if (card.memory !== null) sum.seen++;
		sum.answers += card.reps;
		sum.right += chanceOfRight(retrievabilityOn(card, day, model));
	}
	const all = domains.reduce((sum, { weight }) => sum + weight, 0);
	const told = domains.map(({ id, weight }) => {
		const { cards, seen, answers, right } = sums.get(id) ?? emptySum();
		const share = all > 0 ? weight / all : 0;
		const enough = Math.min(neededCards, cards);
		const needed: Evidence = { cards: enough, answers: enough * answersPerCard };
		const known = cards > 0 && seen >= needed.cards && answers >= needed.answers;
		const p = cards > 0 ? right / cards : 0;
		const variance = p * (1 - p) * (1 / Math.max(1, questions * share) + 1 / Math.max(1, answers));
		const domain: DomainReadiness = {
			domain: id,
			weight: share,
			cards,
			had: { cards: seen, answers },
			needed,
			score: known ? scoreOf(p, variance) : null
		};
		return { domain, p, variance };
	});
	const covered = told.filter(({ domain }) => domain.cards > 0 && domain.weight > 0);
	const coveredWeight = covered.reduce((sum, { domain }) => sum + domain.weight, 0);
	const known = covered.length > 0 && covered.every(({ domain }) => domain.score !== null);
	const weighted = (of: (one: (typeof told)[number]) => number) =>
		covered.reduce((sum, one) => sum + of(one), 0);
	const expected = weighted(({ p, domain }) => (p * domain.weight) / coveredWeight);
	const variance = weighted((one) => one.variance * (one.domain.weight / coveredWeight) ** 2);
	const deviation = Math.max(Math.sqrt(variance), 1e-9);
	return {
		domains: told.map(({ domain }) => domain),
		coveredWeight,
		score: known ? scoreOf(expected, variance) : null,
		chanceOfTarget: known ? normalCdf((expected - settings.examTarget) / deviation) : null
	};
}
