import type { ChoiceItem, MatchItem, OrderItem } from './types';

export { gradeCommand } from './grade-command';
export { gradeText } from './grade-text';

/** The verdict on one answer. */
export interface Grade {
	readonly correct: boolean;
	/** What the learner should look at, a sentence or a phrase; null where there is nothing to add. */
	readonly note: string | null;
}

export interface PartGrade extends Grade {
	/** Per option, pair or place, in the item's order: answered rightly. */
	readonly parts: readonly boolean[];
}

const whole = (parts: readonly boolean[]): PartGrade => ({
	correct: parts.length > 0 && parts.every(Boolean),
	note: null,
	parts
});

/** `chosen` are indices into `item.options`; a part is right where chosen and correct agree. */
export function gradeChoice(
	item: Pick<ChoiceItem, 'options'>,
	chosen: readonly number[]
): PartGrade {
	const picked = new Set(chosen);
	return whole(item.options.map((option, i) => option.correct === picked.has(i)));
}

/** `chosen[i]` is the right-hand text put beside `pairs[i].left`, or null. Equal texts are interchangeable. */
export function gradeMatch(
	item: Pick<MatchItem, 'pairs'>,
	chosen: readonly (string | null)[]
): PartGrade {
	return whole(item.pairs.map((pair, i) => chosen[i] === pair.right));
}

/** `arranged` are the steps in the learner's order. Equal texts are interchangeable. */
export function gradeOrder(item: Pick<OrderItem, 'steps'>, arranged: readonly string[]): PartGrade {
	if (arranged.length !== item.steps.length)
		return { correct: false, note: null, parts: item.steps.map(() => false) };
	return whole(item.steps.map((step, i) => arranged[i] === step));
}
