import { stemWord, words } from '../language/words';
import { trueFalse } from './example-item';
import { FRISBIE_BECKER_1991, HALADYNA_2002 } from './literature';
import { findingIf, type ItemRule } from './rule';

const NEGATION = /^(?:not|no|never|cannot|\p{L}+n['’]t)$/u;
const AUXILIARY = new Set(['do', 'does', 'did', 'can', 'ca', 'any', 'a', 'an']);

/** What is said without its negation: "does not support" and "supports" agree. */
function withoutNegation(text: string): string {
	return words(text)
		.filter((word) => !NEGATION.test(word) && !AUXILIARY.has(word))
		.map(stemWord)
		.join(' ');
}

const isNegated = (text: string) => words(text).some((word) => NEGATION.test(word));

/** A statement made false by "not" tests reading, and a negative false statement is a double negative. */
export const bareNot: ItemRule = {
	id: 'bare-not',
	title: 'Make a statement false by swapping a thing for its sibling, not by "not"',
	severity: 'ERROR',
	source: `${FRISBIE_BECKER_1991}; ${HALADYNA_2002}, guideline 17`,
	check(item) {
		if (item.form !== 'true-false' || !item.repair) return [];
		const { wrong, right } = item.repair;
		return findingIf(
			isNegated(wrong) !== isNegated(right) && withoutNegation(wrong) === withoutNegation(right)
				? `“${wrong}” and “${right}” differ only in their negation`
				: null
		);
	},
	examples: {
		ok: [
			trueFalse('On Fargate you manage the instances.', false, { wrong: 'Fargate', right: 'EC2' }),
			trueFalse('Tasks in `none` mode have one interface.', false, {
				wrong: 'one interface',
				right: 'no connectivity'
			})
		],
		notOk: [
			trueFalse('Fargate does not support `awsvpc`.', false, {
				wrong: 'does not support',
				right: 'supports'
			}),
			trueFalse('A service cannot restart tasks.', false, { wrong: 'cannot', right: 'can' }),
			trueFalse('Tasks are not replaced.', false, { wrong: 'not', right: '' })
		]
	}
};
