import { choice, trueFalse } from './example-item';
import { HALADYNA_2002, TARRANT_2006 } from './literature';
import { findingIf, type ItemRule } from './rule';
import { hasWordedOptions, viewOf } from './view';

/**
 * Haladyna's specific determiners. "All", "every", "only" and "none" are left out: in technical text they
 * state a quantity ("all tasks of the service", "EC2 only"), and `none` is a name.
 */
const ABSOLUTE =
	/\b(?:always|never|completely|absolutely|entirely|totally|invariably|without exception|under (?:no|all|any) circumstances|in (?:all|every) cases?)\b/i;

/** The testwise know that options with such words are false; it is no cue where every option has one. */
export const absoluteTerms: ItemRule = {
	id: 'absolute-terms',
	title: 'Avoid absolute terms in options and in false statements',
	severity: 'WARN',
	source: `${HALADYNA_2002}, guideline 28a; ${TARRANT_2006}`,
	check(item) {
		const view = viewOf(item);
		if (item.form === 'true-false') {
			const word = ABSOLUTE.exec(view.stem)?.[0];
			const isFalse = view.keys[0]?.text === 'False';
			return findingIf(word && isFalse ? `“${word}” gives the statement away as false` : null);
		}
		if (!hasWordedOptions(item)) return [];
		const having = view.options.filter((o) => ABSOLUTE.test(o.text));
		if (having.length === 0 || having.length === view.options.length) return [];
		return findingIf(`“${ABSOLUTE.exec(having[0]?.text ?? '')?.[0]}” stands in some options`);
	},
	examples: {
		ok: [
			choice('What does a daemon service do?', 'Places one task on every instance', [
				'Places all tasks on one instance',
				'Places tasks on Fargate only',
				'Places no task by itself'
			]),
			trueFalse('A task in `none` mode never has outside connectivity.', true)
		],
		notOk: [
			choice('When does the scheduler replace a task?', 'When its health check fails', [
				'When a user is never active',
				'When a deployment is always on',
				'When a volume is full'
			]),
			trueFalse('A task always runs exactly one container.', false, {
				wrong: 'exactly one container',
				right: 'one or more containers'
			})
		]
	}
};
