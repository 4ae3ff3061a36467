import type { Item } from '../types';
import { choice } from './example-item';
import { CASE_SWANSON_2002, TARRANT_2006 } from './literature';
import { kindOfKeyAlone } from './option-kind';
import { findingIf, type ItemRule } from './rule';
import { viewOf, type OptionView } from './view';

const isReason = (o: OptionView) => /^(?:because|to|so that|since|it|they)\b/i.test(o.text);
const isTime = (o: OptionView) =>
	/^(?:when|after|before|while|during|once|at|until|every|as soon as)\b/i.test(o.text);
const isPlace = (o: OptionView) =>
	/^(?:in|on|at|inside|outside|within|behind|between|under)\b/i.test(o.text);

const only = (
	test: (o: OptionView) => boolean,
	key: OptionView,
	distractors: readonly OptionView[]
) => test(key) && !distractors.some(test);

/** What the question word wants, where only the key gives it; null where others do, or it wants nothing certain. */
export function logicalMismatch(item: Item): string | null {
	if (item.form !== 'single-choice') return null;
	const { question, keys, distractors } = viewOf(item);
	const key = keys[0];
	if (key === undefined || distractors.length === 0) return null;
	const alone = kindOfKeyAlone(key, distractors);
	if (
		/\bhow (?:many|much|long|often|large|big)\b|\b(?:which|what) (?:port|percentage|number)\b/i.test(
			question
		) &&
		alone === 'quantity'
	)
		return 'a number';
	if (
		/\b(?:which|what) (?:\w+ )?(?:command|flag|parameter|field|key|option)\b/i.test(question) &&
		alone === 'code'
	)
		return 'code';
	if (/^why\b/i.test(question) && only(isReason, key, distractors)) return 'a reason';
	if (/^when\b/i.test(question) && only(isTime, key, distractors)) return 'a time';
	if (/^where\b/i.test(question) && only(isPlace, key, distractors)) return 'a place';
	return null;
}

/** The key is the only option that answers the question word. */
export const logicalCue: ItemRule = {
	id: 'logical-cue',
	title: 'Let every option be an answer of the sort that the stem asks for',
	severity: 'WARN',
	source: `${CASE_SWANSON_2002}; ${TARRANT_2006}`,
	check(item) {
		const wanted = logicalMismatch(item);
		return findingIf(wanted ? `The stem asks for ${wanted}; only the key is one` : null);
	},
	examples: {
		ok: [
			choice('How many tasks may run?', '10', ['5', '20', 'No limit']),
			choice('Why does a task need a role?', 'To call AWS services', [
				'To be billed',
				'To get a name',
				'To be placed'
			])
		],
		notOk: [
			choice('How many containers may a task definition hold?', '10', [
				'A few',
				'As the cluster allows',
				'By region'
			]),
			choice('Why is the image pulled with the execution role?', 'Because the agent does it', [
				'The task role',
				'A bucket',
				'The user'
			]),
			choice('Which command stops a task?', '`aws ecs stop-task`', [
				'The console',
				'A dashboard',
				'The scheduler'
			])
		]
	}
};
