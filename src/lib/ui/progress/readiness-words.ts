import type { DomainReadiness, Readiness } from '../../memory/readiness';
import { count, percent, percentRange } from './words';

/** What is still missing before a number means something. */
export function missingText({ cards, had, needed }: DomainReadiness): string {
	if (cards === 0) return 'The course has nothing on this domain.';
	const missing = [
		had.cards < needed.cards ? count(needed.cards - had.cards, 'card') : null,
		had.answers < needed.answers ? count(needed.answers - had.answers, 'answer') : null
	].filter((part) => part !== null);
	return `No number yet: ${missing.join(' and ')} more.`;
}

/** No certainty is ever claimed. */
export const chanceText = (chance: number) =>
	chance > 0.99 ? 'over 99 %' : chance < 0.01 ? 'under 1 %' : percent(chance);

export function readinessInsight(ready: Readiness, target: number): string {
	const { score, chanceOfTarget } = ready;
	if (score === null || chanceOfTarget === null)
		return 'What you would score today. A domain gets a number once 10 of its cards are begun and answered 20 times.';
	const told = `Today you would answer about ${percent(score.expected)} right, in nine of ten exams ${percentRange(score.low, score.high)}. The chance of reaching the ${percent(target)} you aim for is ${chanceText(chanceOfTarget)}.`;
	return ready.coveredWeight < 0.995
		? `${told} This counts the ${percent(ready.coveredWeight)} of the exam that the course has cards on.`
		: told;
}
