import type { ExamFormat } from './types';
import type { Quota } from './quotas';

/** What the bank could not give. */
export type Shortfall =
	/** A domain has fewer questions than its weight asks for. */
	| {
			readonly kind: 'domain';
			readonly domain: string;
			readonly title: string;
			readonly wanted: number;
			readonly got: number;
	  }
	/** Questions that stand in an earlier paper too, because there are not enough others. */
	| { readonly kind: 'repeated'; readonly count: number }
	/** No question at all fits what was asked for. */
	| { readonly kind: 'nothing' };

export function shortfallsOf(
	format: Pick<ExamFormat, 'domains'>,
	quotas: readonly Quota[],
	chosen: readonly { readonly domain: string; readonly avoided: boolean }[]
): readonly Shortfall[] {
	if (chosen.length === 0) return [{ kind: 'nothing' }];
	const repeated = chosen.filter(({ avoided }) => avoided).length;
	return [
		...quotas.flatMap(({ domain, questions: wanted }): readonly Shortfall[] => {
			const got = chosen.filter((one) => one.domain === domain).length;
			const title = format.domains.find(({ id }) => id === domain)?.title ?? domain;
			return got < wanted ? [{ kind: 'domain', domain, title, wanted, got }] : [];
		}),
		...(repeated > 0 ? [{ kind: 'repeated' as const, count: repeated }] : [])
	];
}

type Texts = {
	readonly [K in Shortfall['kind']]: (shortfall: Extract<Shortfall, { kind: K }>) => string;
};

const questions = (count: number) => (count === 1 ? '1 question' : `${count} questions`);

const texts: Texts = {
	domain: ({ title, wanted, got }) =>
		`${title}: ${got === 0 ? 'no question' : `only ${questions(got)}`} of the ${wanted} that its weight asks for.`,
	repeated: ({ count }) =>
		`${questions(count)} of an earlier paper ${count === 1 ? 'is' : 'are'} asked again: there are not enough others.`,
	nothing: () => 'No question fits what you asked for.'
};

/** A sentence for the learner. */
export function shortfallText<K extends Shortfall['kind']>(
	shortfall: Extract<Shortfall, { kind: K }>
): string {
	const text: (shortfall: Extract<Shortfall, { kind: K }>) => string = texts[shortfall.kind as K];
	return text(shortfall);
}
