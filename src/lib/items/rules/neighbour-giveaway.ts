import { indexOfWords, words } from '../language/words';
import type { Item } from '../types';
import { choice, cloze, trueFalse } from './example-item';
import { HALADYNA_2002 } from './literature';
import type { BankFinding, BankRule } from './rule';
import { answersOf, hasWordedOptions, viewOf } from './view';

/** Enough of the other question's content to recognise it, and enough content for that to mean something. */
const SHARE = 0.7;
const MIN_SHARED = 3;

function answerWords(item: Item): readonly (readonly string[])[] {
	if (hasWordedOptions(item)) return viewOf(item).keys.map((o) => o.words);
	return answersOf(item).map(words);
}

/** `telling` states in its stem what `asking` asks: the answer, and most of the words of the question. */
export function givesAway(telling: Item, asking: Item): boolean {
	const told = viewOf(telling);
	const asked = viewOf(asking).stemStems;
	let shared = 0;
	for (const stem of asked) if (told.stemStems.has(stem)) shared++;
	if (shared < MIN_SHARED || shared < SHARE * asked.size) return false;
	return answerWords(asking).some((answer) => indexOfWords(told.stemWords, answer) >= 0);
}

/** Only neighbours in the list are compared: they are met together, and the cost stays linear. Items of one fact are never asked in a row. */
export const neighbourGiveaway: BankRule = {
	id: 'neighbour-giveaway',
	title: 'Keep items independent: none answers its neighbour',
	severity: 'WARN',
	source: `${HALADYNA_2002}, guideline 4`,
	check(items) {
		const found: BankFinding[] = [];
		items.forEach((item, i) => {
			const next = items[i + 1];
			if (next === undefined || item.facts.some((fact) => next.facts.includes(fact))) return;
			if (givesAway(item, next))
				found.push({ item: item.id, message: `The stem answers ${next.id}` });
			else if (givesAway(next, item))
				found.push({ item: next.id, message: `The stem answers ${item.id}` });
		});
		return found;
	},
	examples: {
		ok: [
			[
				choice('Which role pulls the image from the registry?', 'Execution role', [
					'Task role',
					'Key'
				]),
				trueFalse('The execution role is assumed by the agent.', true)
			],
			[
				cloze('The ______ role pulls the image from the registry.', ['execution'], { facts: [] }),
				trueFalse('A daemon service places one task on each instance.', true)
			]
		],
		notOk: [
			[
				choice('Which role pulls the image from the private registry?', 'Execution role', [
					'Task role',
					'Key'
				]),
				trueFalse('The execution role pulls the image from the private registry.', true)
			],
			[
				choice(
					'A daemon service places one task on each instance. What does a replica service do?',
					'Spreads tasks',
					['Bills', 'Waits']
				),
				cloze('A ______ service places one task on each instance.', ['daemon'])
			]
		]
	}
};
