import { initials } from '../language/words';
import type { Item } from '../types';
import { choice, choiceAt, multiple } from './example-item';
import { HALADYNA_2002, TARRANT_2006 } from './literature';
import { findingIf, type ItemRule } from './rule';
import { isChoice, normalOption, viewOf, withoutChoose } from './view';

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five'];

/** Both names of one thing: "ENI" and "Elastic Network Interface", or "Elastic Network Interface (ENI)". */
function sameThing(a: string, b: string): boolean {
	const bracket = /^(.*\S)\s*\(([^()]+)\)$/.exec(a);
	if (
		bracket &&
		[bracket[1], bracket[2]].some((part) => normalOption(part ?? '') === normalOption(b))
	)
		// "Rolling update (default)" repeats "Rolling update", too.
		return true;
	return /^\p{Lu}{2,6}$/u.test(b) && a.includes(' ') && initials(a) === b.toLowerCase();
}

function wrongNumberOfKeys(item: Item): string | null {
	const { keys } = viewOf(item);
	if (item.form !== 'multiple-response')
		return keys.length === 1 ? null : `${keys.length} options are marked right, expected 1`;
	if (keys.length === 0) return 'No option is marked right';
	const asked = item.stem.slice(withoutChoose(item.stem).length);
	const wanted = NUMBERS.findIndex((word) => new RegExp(`\\b${word}\\b`, 'i').test(asked));
	return wanted >= 0 && wanted !== keys.length
		? `${keys.length} options are marked right, the stem asks for ${wanted}`
		: null;
}

export const moreThanOneRight: ItemRule = {
	id: 'more-than-one-right',
	title: 'Mark exactly the right number of options, and none that says what a key says',
	severity: 'ERROR',
	source: `${HALADYNA_2002}, guideline 19; ${TARRANT_2006}`,
	check(item) {
		if (!isChoice(item)) return [];
		const number = wrongNumberOfKeys(item);
		if (number !== null) return findingIf(number);
		const { keys, distractors } = viewOf(item);
		for (const key of keys)
			for (const o of distractors) {
				const same =
					normalOption(key.option.text) === normalOption(o.option.text) ||
					sameThing(key.text, o.text) ||
					sameThing(o.text, key.text);
				if (same)
					return findingIf(`The distractor “${o.text}” says what the key “${key.text}” says`);
			}
		return [];
	},
	examples: {
		ok: [
			choice('Which interface does a task receive?', 'Elastic Network Interface (ENI)', [
				'Elastic IP',
				'NAT gateway'
			]),
			multiple(
				'Which are launch types? (Choose TWO.)',
				['EC2', 'Fargate'],
				['Daemon', 'Replica', 'Canary']
			)
		],
		notOk: [
			choice('Which interface does a task receive?', 'Elastic Network Interface', [
				'ENI',
				'EIP',
				'NAT'
			]),
			choice('Which deployment is it?', 'Rolling update', [
				'Rolling update (default)',
				'Canary',
				'Blue/green'
			]),
			choiceAt('Which launch type is it?', ['EC2', 'Fargate', 'External'], -1),
			multiple(
				'Which are launch types? (Choose THREE.)',
				['EC2', 'Fargate'],
				['Daemon', 'Replica', 'Canary']
			)
		]
	}
};
