import { trueFalse } from './example-item';
import { FRISBIE_BECKER_1991 } from './literature';
import { findingIf, type ItemRule } from './rule';
import { normalOption, plainText, viewOf } from './view';

/** A false statement says what has to stand in place of what; else the learner knows only what is not so. */
export const falseWithoutRepair: ItemRule = {
	id: 'false-without-repair',
	title: 'Repair every false statement',
	severity: 'ERROR',
	source: FRISBIE_BECKER_1991,
	check(item) {
		if (item.form !== 'true-false') return [];
		const { stem, keys } = viewOf(item);
		const { repair } = item;
		if (keys[0]?.text !== 'False')
			return findingIf(repair ? 'A true statement has a repair' : null);
		if (!repair || !/\S/.test(repair.right)) return findingIf('The false statement has no repair');
		if (normalOption(repair.wrong) === normalOption(repair.right))
			return findingIf('The repair changes nothing');
		const wrong = plainText(repair.wrong);
		return findingIf(
			wrong === '' || !stem.toLowerCase().includes(wrong.toLowerCase())
				? `The repair replaces “${wrong}”, which is not in the statement`
				: null
		);
	},
	examples: {
		ok: [
			trueFalse('A daemon service places one task on each instance.', true),
			trueFalse('On Fargate you manage the instances.', false, { wrong: 'Fargate', right: 'EC2' })
		],
		notOk: [
			trueFalse('On Fargate you manage the instances.', false),
			trueFalse('On Fargate you manage the instances.', false, { wrong: 'Lambda', right: 'EC2' }),
			trueFalse('On Fargate you manage the instances.', false, {
				wrong: 'Fargate',
				right: 'Fargate'
			}),
			trueFalse('On EC2 you manage the instances.', true, { wrong: 'EC2', right: 'Fargate' })
		]
	}
};
