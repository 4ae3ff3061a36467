import type { Item } from '../items/types';
import type { ExamItem } from './candidates';
import type { GivenAnswer } from './attempt-state';

export const changes = [
	'right-to-wrong',
	'wrong-to-right',
	'wrong-to-wrong',
	'right-to-right'
] as const;
/** From the first whole answer to the last; `right-to-right`: changed, and changed back. */
export type Change = (typeof changes)[number];

/** How many options a question asks for. */
export const chooseOf = (item: Pick<ExamItem, 'options'>): number =>
	item.options.filter(({ correct }) => correct).length;

/** Right only where exactly the right options are chosen: no part of a point, and no penalty. Nothing chosen is wrong. */
export function isRight(item: Pick<ExamItem, 'options'>, chosen: readonly number[]): boolean {
	return (
		chosen.length > 0 && item.options.every(({ correct }, i) => correct === chosen.includes(i))
	);
}

/**
 * Whether and how an answer was changed; null where it was not. Only whole answers count, with as many options as the question asks for: the first tick of two is
 * no answer yet. An answer that was taken back without another is wrong in the end.
 */
export function changeOf(
	item: Pick<ExamItem, 'options'>,
	answers: readonly GivenAnswer[]
): Change | null {
	const choose = chooseOf(item);
	const whole = answers.map(({ options }) => options).filter(({ length }) => length === choose);
	const first = whole[0];
	const last = answers.at(-1)?.options;
	if (!first || !last) return null;
	const takenBack = last.length !== choose;
	if (!takenBack && new Set(whole.map((options) => options.join())).size === 1) return null;
	const from = isRight(item, first) ? 'right' : 'wrong';
	const to = isRight(item, last) ? 'right' : 'wrong';
	return `${from}-to-${to}`;
}

/** Items by id, as the course has them now. Any map from strings will do. */
export type ItemsById = Pick<ReadonlyMap<Item['id'], Item>, 'get'>;
