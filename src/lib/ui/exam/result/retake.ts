import { optionOrder } from '../../../exam/option-order';
import type { ExamForm, ExamQuestion } from '../../../exam/types';
import { hasOrderedOptions } from '../../../items/ordered-options';
import type { ExamReport } from './report';

/**
 * A paper of the questions got wrong or left empty, in the order of the old one, options in a new one; at the old pace, all scored. Domains keep the weights of
 * what is asked. Null where nothing was missed.
 */
export function retakeForm(
	{ attempt, questions, score }: Pick<ExamReport, 'attempt' | 'questions' | 'score'>,
	seed: string
): ExamForm | null {
	const { form } = attempt;
	const missed = questions.flatMap(({ item, result }): ExamQuestion[] =>
		item && result.correct === false
			? [
					{
						item: item.id,
						domain: result.domain,
						scored: true,
						order: optionOrder(item, seed, hasOrderedOptions(item))
					}
				]
			: []
	);
	if (missed.length === 0) return null;
	const share = (domain: string) =>
		missed.filter((question) => question.domain === domain).length / missed.length;
	const { minutes } = form.format;
	return {
		course: form.course,
		seed,
		questions: missed,
		format: {
			...form.format,
			id: `${form.format.id.replace(/-retake$/, '')}-retake`,
			title: `${form.format.title.replace(/, what was wrong$/, '')}, what was wrong`,
			questions: missed.length,
			unscored: 0,
			minutes:
				minutes === null
					? null
					: Math.max(1, Math.round((minutes * missed.length) / Math.max(1, score.results.length))),
			domains: form.format.domains
				.map((domain) => ({ ...domain, weight: share(domain.id) }))
				.filter(({ weight }) => weight > 0)
		}
	};
}
