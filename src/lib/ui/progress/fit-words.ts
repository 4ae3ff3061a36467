import type { FitOutcome } from '../../memory/fit/judge';
import type { FitStage } from './fit-messages';
import { count } from './words';

export const stageNames: Readonly<Record<FitStage, string>> = {
	loading: 'Loading the fitter',
	fitting: 'Fitting on the older reviews',
	judging: 'Judging on the newer reviews'
};

type Refused = Extract<FitOutcome, { kind: 'refused' }>['reason'];

const reasons: Readonly<Record<Refused, string>> = {
	'worse-than-published':
		'Refused: on your newer reviews the fitted parameters foretell no better than the ones in use for everybody. Those stay.',
	'worse-than-average':
		'Refused: simply taking your recent average foretells better than the fitted parameters. The published ones stay.',
	'no-weights': 'Refused: the fit gave no usable parameters. The published ones stay.'
};

const words: {
	readonly [K in FitOutcome['kind']]: (o: Extract<FitOutcome, { kind: K }>) => string;
} = {
	'too-few': ({ reviews, needed }) =>
		`Not fitted: ${needed} reviews on a later day are needed, there are ${reviews}.`,
	accepted: ({ figures }) =>
		`Accepted: fitted on ${count(figures.older, 'review')}, they foretell the ${count(figures.newer, 'newer review')} better than both rivals.`,
	refused: ({ reason }) => reasons[reason]
};

export const outcomeText = (outcome: FitOutcome): string =>
	(words[outcome.kind] as (o: FitOutcome) => string)(outcome);

export interface ParameterGroup {
	readonly name: string;
	/** Places among the 21 weights: from, and behind the last. */
	readonly from: number;
	readonly to: number;
}

/** What each of FSRS-6's weights is for (https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm). */
export const parameterGroups: readonly ParameterGroup[] = [
	{ name: 'Stability after a first Again, Hard, Good, Easy', from: 0, to: 4 },
	{ name: 'Difficulty: start, spread, change, pull to the middle', from: 4, to: 8 },
	{ name: 'Growth of stability when remembered', from: 8, to: 11 },
	{ name: 'Stability after forgetting', from: 11, to: 15 },
	{ name: 'Hard penalty, Easy bonus', from: 15, to: 17 },
	{ name: 'Answers on the same day', from: 17, to: 20 },
	{ name: 'How the forgetting curve falls', from: 20, to: 21 }
];
