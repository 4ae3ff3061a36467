import { indexOfWords } from '../language/words';
import { combinationOptions } from './combination-options';
import { choice } from './example-item';
import { HALADYNA_2002 } from './literature';
import { findingIf, type ItemRule } from './rule';
import { hasWordedOptions, viewOf, type OptionView } from './view';

/** A name inside a longer name ("Task", "Task definition") is another thing; three words are a clause. */
const MIN_CLAUSE_WORDS = 3;
/** What follows or precedes the shorter option extends it, so that one entails the other. */
const EXTENSION = /^\s*(?:,|\(|and\b|or\b|plus\b|with\b|only\b|but\b|if\b|when\b|&|\+)/i;

/** Code is exempt: one command is often another with one flag more, and does something else. */
function contains(whole: OptionView, part: OptionView): boolean {
	if (whole === part || whole.code || part.code || whole.words.length <= part.words.length)
		return false;
	if (indexOfWords(whole.words, part.words) < 0) return false;
	if (part.words.length >= MIN_CLAUSE_WORDS) return true;
	const text = whole.text.toLowerCase();
	const inner = part.text.toLowerCase();
	return text.startsWith(inner) && EXTENSION.test(text.slice(inner.length));
}

export const overlappingOptions: ItemRule = {
	id: 'overlapping-options',
	title: 'Keep options independent: none contains another',
	severity: 'WARN',
	source: `${HALADYNA_2002}, guideline 22`,
	check(item) {
		// An option made of others contains them by design and is reported as that.
		if (!hasWordedOptions(item) || combinationOptions.check(item).length > 0) return [];
		const { options } = viewOf(item);
		for (const part of options) {
			const whole = options.find((o) => contains(o, part));
			if (whole) return findingIf(`“${whole.text}” contains “${part.text}”`);
		}
		return [];
	},
	examples: {
		ok: [
			choice('Which component runs containers?', 'Task', ['Task definition', 'Cluster', 'Service']),
			choice('Which command lists clusters?', '`aws ecs list-clusters`', [
				'`aws ecs list-clusters --region x`',
				'`aws ecs list-tasks`'
			])
		],
		notOk: [
			choice('Where does it apply?', 'EC2', ['EC2, with agents', 'Fargate', 'External']),
			choice('What does the service do?', 'Restarts failed tasks', [
				'Restarts failed tasks on Sundays',
				'Stores logs',
				'Bills users'
			])
		]
	}
};
