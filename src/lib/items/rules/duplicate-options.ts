import type { Item } from '../types';
import { choice, match, order } from './example-item';
import { HALADYNA_2002 } from './literature';
import { findingIf, type ItemRule } from './rule';
import { isChoice, normalOption } from './view';

/** Texts a learner tells apart; two that look alike cannot be graded. */
function columns(item: Item): readonly (readonly string[])[] {
	if (isChoice(item)) return [item.options.map((o) => o.text)];
	if (item.form === 'match')
		return [
			item.pairs.map((p) => p.left),
			[...item.pairs.map((p) => p.right), ...(item.decoy ? [item.decoy.right] : [])]
		];
	return item.form === 'order' ? [item.steps] : [];
}

function firstRepeat(texts: readonly string[]): string | null {
	const seen = new Set<string>();
	for (const text of texts) {
		const normal = normalOption(text);
		if (seen.has(normal)) return text;
		seen.add(normal);
	}
	return null;
}

export const duplicateOptions: ItemRule = {
	id: 'duplicate-options',
	title: 'Give every option, partner and step once',
	severity: 'ERROR',
	source: `${HALADYNA_2002}, guideline 22`,
	check(item) {
		const repeat = columns(item)
			.map(firstRepeat)
			.find((text) => text !== null);
		return findingIf(repeat === undefined ? null : `“${repeat}” stands twice`);
	},
	examples: {
		ok: [
			choice('Which flag works through folders?', '`-r`', ['`-R`', '`-d`']),
			choice('Which comparison holds?', '`>= 5`', ['`<= 5`', '`== 5`'])
		],
		notOk: [
			choice('Which component is it?', 'Task', ['the task.', 'Cluster']),
			match('Match them.', [
				['EC2', 'Servers of yours'],
				['Fargate', 'Servers of AWS'],
				['External', 'Servers of yours'],
				['Batch', 'Jobs']
			]),
			order('Put the steps in order.', ['Build the image', 'Push it', 'Build the image'])
		]
	}
};
