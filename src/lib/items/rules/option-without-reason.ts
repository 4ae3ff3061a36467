import type { Item } from '../types';
import { choice, match, typed } from './example-item';
import { HALADYNA_2002 } from './literature';
import { findingIf, type ItemRule } from './rule';
import { isChoice, normalOption } from './view';

const EMPTY_WORDS =
	/^(?:this (?:is|option is)|it is|that is|the)? ?(?:an? )?(?:not )?(?:correct|incorrect|wrong|right|true|false|yes|no|invalid|valid)(?: (?:answer|option|statement))?[.!]?$/i;

function withoutReason(item: Item): string | null {
	const bad = (text: string, rationale: string) =>
		!/[\p{L}\p{N}]/u.test(rationale) ||
		EMPTY_WORDS.test(rationale.trim()) ||
		normalOption(rationale) === normalOption(text);
	if (isChoice(item)) return item.options.find((o) => bad(o.text, o.rationale))?.text ?? null;
	if (item.form === 'match') {
		const pair = item.pairs.find((p) => bad(p.right, p.rationale));
		if (pair) return pair.left;
		return item.decoy && bad(item.decoy.right, item.decoy.rationale) ? item.decoy.right : null;
	}
	return bad('', item.rationale) ? 'the answer' : null;
}

/** Feedback on each choice is what the learner learns from; "Correct." teaches nothing. */
export const optionWithoutReason: ItemRule = {
	id: 'option-without-reason',
	title: 'Give a reason for every option',
	severity: 'ERROR',
	source: `${HALADYNA_2002}, guidelines 19 and 29`,
	check(item) {
		const text = withoutReason(item);
		return findingIf(text === null ? null : `No reason is given for “${text}”`);
	},
	examples: {
		ok: [
			choice('Which role is it?', 'Task role', ['Instance role', 'Execution role']),
			typed('Which role pulls the image?', ['execution role'])
		],
		notOk: [
			choice('Which role is it?', 'Task role', [], {
				options: [
					{ text: 'Task role', correct: true, rationale: 'Correct.' },
					{ text: 'Key', correct: false, rationale: 'A key signs requests.' }
				]
			}),
			choice('Which role is it?', 'Task role', [], {
				options: [{ text: 'Key', correct: false, rationale: ' ' }]
			}),
			match('Match each tool.', [], { pairs: [{ left: 'Logs', right: 'Output', rationale: '' }] }),
			typed('Which role pulls the image?', ['execution role'], { rationale: '' })
		]
	}
};
