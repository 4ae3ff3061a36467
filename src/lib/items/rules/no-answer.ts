import { cloze, command, flashcard, typed } from './example-item';
import { HALADYNA_2002 } from './literature';
import { findingIf, type ItemRule } from './rule';
import { answersOf } from './view';

/** For forms without options; those with options are counted by more-than-one-right. */
export const noAnswer: ItemRule = {
	id: 'no-answer',
	title: 'State the answer',
	severity: 'ERROR',
	source: `${HALADYNA_2002}, guideline 19`,
	check(item) {
		if (!['cloze', 'typed', 'command', 'flashcard'].includes(item.form)) return [];
		const answers = answersOf(item);
		const empty = answers.length === 0 || answers.some((text) => !/[^\s`_]/.test(text));
		return findingIf(empty ? 'No answer is given, or one is empty' : null);
	},
	examples: {
		ok: [
			typed('Which role pulls the image?', ['execution role']),
			flashcard('Task', 'A running copy')
		],
		notOk: [
			cloze('A ______ groups tasks.', []),
			command('Type the command.', [' ']),
			flashcard('Task', '')
		]
	}
};
