import type { CardPhase, Rating, StudySettings } from './types';

export interface Step {
	readonly phase: 'learning' | 'relearning';
	/** Index into the steps. */
	readonly step: number;
	readonly minutes: number;
}

type StepSettings = Pick<StudySettings, 'learningStepsMinutes' | 'relearningStepsMinutes'>;

/** Phase in which an answer in `phase` leaves the card if it gives a step. */
export const stepPhase: Record<CardPhase, Step['phase']> = {
	new: 'learning',
	learning: 'learning',
	review: 'relearning',
	relearning: 'relearning'
};

/** Index of the step that a rating leads to: Again the first, Hard the same, Good the one after. */
export function stepIndex(phase: CardPhase, step: number, rating: Rating): number {
	if (phase === 'review' || rating === 'again') return 0;
	return rating === 'good' ? step + 1 : step;
}

/**
 * The (re)learning step after an answer; null where the card goes on by days. Anki's rules: Again to the first step, Hard repeats the step (the
 * first: half way to the second, or half as long again where there is no second), Good to the next, Easy leaves the steps.
 */
export function nextStep(
	phase: CardPhase,
	step: number,
	rating: Rating,
	settings: StepSettings
): Step | null {
	if (rating === 'easy' || (phase === 'review' && rating !== 'again')) return null;
	const inPhase = stepPhase[phase];
	const steps =
		inPhase === 'learning' ? settings.learningStepsMinutes : settings.relearningStepsMinutes;
	const [first, second] = steps;
	if (first === undefined) return null;
	// Steps may have become fewer since the last answer.
	const index = stepIndex(phase, Math.min(step, steps.length - 1), rating);
	if (rating === 'hard' && index === 0) {
		const minutes = second === undefined ? first * 1.5 : (first + second) / 2;
		return { phase: inPhase, step: 0, minutes };
	}
	const minutes = steps[index];
	return minutes === undefined ? null : { phase: inPhase, step: index, minutes };
}
