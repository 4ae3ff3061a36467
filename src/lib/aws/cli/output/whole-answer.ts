import { isDict, type Value } from '../../model/value';
import type { Answer, Formatter, Formatting } from './formatter';

/** A formatter that sees all pages at once, the query applied to the joined answer. */
export const whole =
	(print: (value: Value, formatting: Formatting) => void): Formatter =>
	async (answer, formatting) => {
		const value = await all(answer);
		print(formatting.query === null ? value : formatting.query(value), formatting);
	};

const all = async (answer: Answer): Promise<Value> =>
	answer.type === 'plain' ? answer.value : answer.joined();

/** Operations without an answer, or whose answer says nothing, print nothing; an empty list is printed. */
export const isEmptyDict = (value: Value): boolean => isDict(value) && value.size === 0;
