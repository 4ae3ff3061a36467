import type { ItemsById } from './answer-changes';
import { assembleForm, type Assembled, type AssembleOptions } from './assemble';
import { retake } from './review-filters';
import type { AttemptRecord, ExamFormat } from './types';
import type { Item } from '../items/types';

/** As many questions of each domain as there are, at the pace of the paper; untimed stays untimed. */
function retakeFormat(format: ExamFormat, domains: readonly string[]): ExamFormat {
	const { minutes, questions } = format;
	const count = (id: string) => domains.filter((domain) => domain === id).length;
	return {
		...format,
		id: `${format.id}-retake`,
		title: `${format.title}, once more`,
		questions: domains.length,
		unscored: 0,
		minutes:
			minutes === null ? null : Math.max(1, Math.round((minutes * domains.length) / questions)),
		domains: format.domains
			.filter(({ id }) => count(id) > 0)
			.map((domain) => ({ ...domain, weight: count(domain.id) / domains.length }))
	};
}

/** The questions of a finished attempt that were got wrong or left blank, as a paper of their own, in a new order. Null form where there are none. */
export function retakeForm(
	record: AttemptRecord,
	items: ItemsById,
	options: Pick<AssembleOptions, 'seed' | 'keepsOrder'>
): Assembled {
	const wrong = new Set(retake(record, items));
	const { questions, format } = record.form;
	const domains = questions.filter(({ item }) => wrong.has(item)).map(({ domain }) => domain);
	if (domains.length === 0) return { form: null, shortfalls: [{ kind: 'nothing' }] };
	const bank: readonly Item[] = [...wrong].flatMap((id) => items.get(id) ?? []);
	return assembleForm(bank, retakeFormat(format, domains), {
		...options,
		course: record.course,
		// They stood in one paper, so they do not clash; and how they were written was weighed then.
		clashes: () => false,
		generatedShare: 1
	});
}

/** A paper of questions that were never met, in an earlier paper or in reviews. */
export function finalTest(
	bank: readonly Item[],
	format: ExamFormat,
	options: AssembleOptions
): Assembled {
	return assembleForm(bank, format, {
		...options,
		filter: { ...options.filter, pasts: ['unseen'] }
	});
}
