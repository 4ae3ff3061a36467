import type { Item } from '../types';
import { choice, cloze, trueFalse } from './example-item';
import { HALADYNA_2002, WOZNIAK_1999 } from './literature';
import type { BankFinding, BankRule } from './rule';
import { answersOf, isChoice, normalOption, viewOf } from './view';

/** Null for match and order, whose stems only say what to do. */
function keysOf(item: Item): ReadonlySet<string> | null {
	if (isChoice(item))
		return new Set([
			viewOf(item)
				.keys.map((o) => normalOption(o.option.text))
				.sort()
				.join('\n')
		]);
	const answers = answersOf(item);
	return answers.length === 0 ? null : new Set(answers.map(normalOption));
}

const disjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
	![...a].some((key) => b.has(key));

/** Both items are reported: neither can be answered while the other stands. */
export const sameStemOtherKey: BankRule = {
	id: 'same-stem-other-key',
	title: 'Ask the same question once, or with the same key',
	severity: 'ERROR',
	source: `${HALADYNA_2002}, guideline 19; ${WOZNIAK_1999}, rule 11 (combat interference)`,
	check(items) {
		const groups = new Map<string, { item: Item; keys: ReadonlySet<string> }[]>();
		for (const item of items) {
			const keys = keysOf(item);
			if (keys === null) continue;
			// Case and final marks do not make another question; a code span keeps its case, as normalOption does.
			const stem = `${item.form}\n${normalOption(item.stem).replace(/[?:.\s]+$/, '')}`;
			const group = groups.get(stem);
			if (group) group.push({ item, keys });
			else groups.set(stem, [{ item, keys }]);
		}
		const found: BankFinding[] = [];
		for (const group of groups.values())
			for (const { item, keys } of group) {
				const other = group.find((g) => g.item !== item && disjoint(g.keys, keys));
				if (other)
					found.push({
						item: item.id,
						message: `The same stem has another key in ${other.item.id}`
					});
			}
		return found;
	},
	examples: {
		ok: [
			[
				choice('Which role pulls the image?', 'Execution role', ['Task role', 'Key']),
				choice('Which role pulls the image?', 'Execution role', ['Instance role', 'User'])
			],
			[
				cloze('Each task has an ______.', ['ENI', 'interface']),
				cloze('Each task has an ______.', ['interface'])
			],
			[]
		],
		notOk: [
			[
				choice('Which role pulls the image?', 'Execution role', ['Task role', 'Key']),
				choice('which role pulls the image', 'Task role', ['Instance role', 'User'])
			],
			[
				trueFalse('A task holds one container.', true),
				trueFalse('A task holds one container.', false, {
					wrong: 'one container',
					right: 'containers'
				})
			]
		]
	}
};
