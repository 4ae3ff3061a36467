import { words } from '../language/words';
import { choice, trueFalse } from './example-item';
import { HALADYNA_2002, TARRANT_2006 } from './literature';
import { findingIf, type ItemRule } from './rule';
import { hasWordedOptions, viewOf } from './view';

/**
 * Words. A recall question needs no story: three sentences of 20 words, the upper bound of plain
 * English, are 60. A scenario of a certification exam has four to five sentences: 110.
 * An option is one sentence, with room for a command: 35.
 */
const RECALL_STEM = 60;
const SCENARIO_STEM = 110;
const OPTION = 35;

export const gratuitousLength: ItemRule = {
	id: 'gratuitous-length',
	title: 'Keep the reading short; no window dressing',
	severity: 'WARN',
	source: `${HALADYNA_2002}, guidelines 13 and 16; ${TARRANT_2006}`,
	check(item) {
		const limit = item.difficulty === 'recall' ? RECALL_STEM : SCENARIO_STEM;
		const { stemWords, options } = viewOf(item);
		if (stemWords.length > limit)
			return findingIf(`The stem has ${stemWords.length} words, more than ${limit}`);
		if (!hasWordedOptions(item)) return [];
		const long = options.find((o) => o.words.length > OPTION);
		return findingIf(
			long ? `An option has ${words(long.text).length} words, more than ${OPTION}` : null
		);
	},
	examples: {
		ok: [
			choice('Which role pulls the image?', 'Execution role', ['Task role', 'Instance role']),
			choice(
				`A company ${'moves one more service to containers and '.repeat(12)}waits. What is needed?`,
				'A role',
				['A key', 'A zone'],
				{
					difficulty: 'apply'
				}
			)
		],
		notOk: [
			trueFalse(`A service ${'keeps tasks running and '.repeat(20)}waits.`, true),
			choice('What does a service do?', 'Runs tasks', [
				`Waits ${'for one more task '.repeat(10)}`,
				'Bills'
			])
		]
	}
};
