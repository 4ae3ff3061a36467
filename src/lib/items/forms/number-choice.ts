import type { RuleFact } from '../../notes/types';
import { otherNumbers, quantityOf, showQuantity } from '../distractors/numbers';
import { sentence } from '../language/capitals';
import type { Item } from '../types';
import { common } from './context';

/** Numbers near the right one, in order of size. */
export function numberChoice(
	fact: RuleFact,
	question: string,
	pattern: string,
	answer: string,
	text: string
): Item | null {
	const q = quantityOf(answer);
	const port = /\bport\b/i.test(question);
	const others = q ? otherNumbers(q, 3, fact.id, port) : [];
	if (!q || others.length < 3) return null;
	const options = [...others, q.value]
		.sort((a, b) => a - b)
		.map((n) => ({
			text: showQuantity(q, n),
			correct: n === q.value,
			rationale:
				n === q.value ? sentence(text) : `The notes give ${answer}, not ${showQuantity(q, n)}.`
		}));
	return {
		...common(fact, 'single-choice', 1, question, pattern, [fact], sentence(text)),
		options
	};
}
