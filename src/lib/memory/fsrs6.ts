import {
	FSRSAlgorithm,
	Rating as Grade,
	type FSRSParameters,
	type Grade as FsrsGrade
} from 'ts-fsrs';
import type { MemoryModel } from './model';
import type { MemoryState, Rating, StudySettings } from './types';

const grades: Record<Rating, FsrsGrade> = {
	again: Grade.Again,
	hard: Grade.Hard,
	good: Grade.Good,
	easy: Grade.Easy
};

export const parameterCount = 21;

export function areParameters(values: readonly number[]): boolean {
	return values.length === parameterCount && values.every((value) => Number.isFinite(value));
}

export interface Fsrs6Options {
	/** False: a second review on one day is treated as one after a night (FSRS without short-term memory). */
	readonly shortTerm: boolean;
}

/** ts-fsrs watches its parameters with a proxy, which costs more than the arithmetic. Ours do not change. */
class Fsrs6Algorithm extends FSRSAlgorithm {
	constructor(parameters: Partial<FSRSParameters>) {
		super(parameters);
		this.param = { ...this.param };
	}
}

/**
 * FSRS-6 as ts-fsrs computes it (https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm).
 * `parameters` are its 21 weights; null for the published ones.
 */
export function fsrs6(
	parameters: readonly number[] | null,
	options: Fsrs6Options = { shortTerm: true }
): MemoryModel {
	const algorithm = new Fsrs6Algorithm({
		...(parameters && { w: parameters }),
		enable_short_term: options.shortTerm,
		enable_fuzz: false
	});
	const next = (state: MemoryState | null, elapsedDays: number, rating: Rating): MemoryState => {
		const after = algorithm.next_state(
			state && { stability: state.stabilityDays, difficulty: state.difficulty },
			elapsedDays,
			grades[rating]
		);
		return { stabilityDays: after.stability, difficulty: after.difficulty };
	};
	return {
		next,
		initial: (rating) => next(null, 0, rating),
		retrievability: (state, elapsedDays) =>
			algorithm.forgetting_curve(elapsedDays, state.stabilityDays),
		intervalDays: (stabilityDays, retention) =>
			stabilityDays * algorithm.calculate_interval_modifier(retention)
	};
}

const published = { shortTerm: fsrs6(null), longTerm: fsrs6(null, { shortTerm: false }) };
const fitted = new WeakMap<readonly number[], typeof published>();

/**
 * The model a learner has chosen. Without any step there is no short-term memory to speak of, as in ts-fsrs. Parameters that are none (a damaged
 * backup; `checkSettings` names them) give way to the published ones.
 */
export function modelFor(
	settings: Pick<StudySettings, 'parameters' | 'learningStepsMinutes' | 'relearningStepsMinutes'>
): MemoryModel {
	const steps = settings.learningStepsMinutes.length + settings.relearningStepsMinutes.length;
	const kind = steps > 0 ? 'shortTerm' : 'longTerm';
	const { parameters } = settings;
	if (parameters === null || !areParameters(parameters)) return published[kind];
	let models = fitted.get(parameters);
	if (!models) {
		models = { shortTerm: fsrs6(parameters), longTerm: fsrs6(parameters, { shortTerm: false }) };
		fitted.set(parameters, models);
	}
	return models[kind];
}
