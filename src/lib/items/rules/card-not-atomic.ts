import { words } from '../language/words';
import { cloze, flashcard, order, typed } from './example-item';
import { WOZNIAK_1999 } from './literature';
import { findingIf, type ItemRule } from './rule';

/** More than five parts cannot be held as one memory; 40 words are two sentences. */
const LIST_PARTS = 5;
const BACK_WORDS = 40;
/** Above six words learners miss the wording, not the fact. */
const TYPED_WORDS = 6;
/** Longer procedures are learnt in pieces. */
const STEPS = 8;

/** Parts of an enumeration: lines, or a sentence with commas of which most parts are short. */
function listParts(text: string): number {
	const lines = text.split(/\n+/).filter((line) => line.trim() !== '');
	if (lines.length > 1) return lines.length;
	const parts = text.split(/\s*[,;]\s*(?:and\s+|or\s+)?|\s+and\s+/).filter((part) => part !== '');
	const short = parts.filter((part) => words(part).length <= 4);
	return short.length * 3 >= parts.length * 2 ? parts.length : 1;
}

export const cardNotAtomic: ItemRule = {
	id: 'card-not-atomic',
	title: 'Ask for one thing at a time (minimum information)',
	severity: 'WARN',
	source: `${WOZNIAK_1999}, rules 4, 9 and 10`,
	check(item) {
		if (item.form === 'flashcard') {
			const parts = listParts(item.back);
			if (parts > LIST_PARTS)
				return findingIf(`The back lists ${parts} parts, more than ${LIST_PARTS}`);
			const length = words(item.back).length;
			return findingIf(
				length > BACK_WORDS ? `The back has ${length} words, more than ${BACK_WORDS}` : null
			);
		}
		if (item.form === 'typed' || item.form === 'cloze') {
			const length = words(item.accept[0] ?? '').length;
			return findingIf(
				length > TYPED_WORDS
					? `The answer has ${length} words to type, more than ${TYPED_WORDS}`
					: null
			);
		}
		return findingIf(
			item.form === 'order' && item.steps.length > STEPS
				? `${item.steps.length} steps to put in order, more than ${STEPS}`
				: null
		);
	},
	examples: {
		ok: [
			flashcard(
				'Name the two load balancers that the notes give.',
				'Application Load Balancer and Network Load Balancer'
			),
			flashcard(
				'Service',
				'Keeps the desired number of tasks running, replaces those that fail, and spreads them over zones'
			),
			typed('Which role pulls the image?', ['execution role'])
		],
		notOk: [
			flashcard(
				'What does a task definition state?',
				'Image, CPU, memory, ports, roles, volumes, log driver'
			),
			flashcard('What is a service?', 'one part of the story and '.repeat(9)),
			cloze('The agent ______.', ['reports the state of all tasks to the cluster']),
			order('Put the steps in order.', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'])
		]
	}
};
