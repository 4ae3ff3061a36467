import { choice, multiple } from './example-item';
import { HALADYNA_2002, TARRANT_2006 } from './literature';
import type { ItemRule } from './rule';
import { hasWordedOptions, normalOption, viewOf, type OptionView } from './view';

/** "A and C", "Options 1 and 3", "I, II": letters of options, which shuffling makes wrong. */
const LETTERS =
	/^(?:both |either |neither |only |options? |answers? )*(?:[a-f]|[1-6]|i{1,3}|iv)(?:(?:\s*[,&]\s*|\s+)(?:(?:and|or|nor)\s+)?(?:[a-f]|[1-6]|i{1,3}|iv))+(?: only)?\.?$/i;

function isSumOfOthers(o: OptionView, options: readonly OptionView[]): boolean {
	const parts = o.text
		.replace(/^(?:both|either|neither) /i, '')
		.split(/\s*,\s*(?:and |or )?|\s+(?:and|or|nor|&)\s+/i)
		.map((part) => normalOption(part).toLowerCase());
	if (parts.length < 2) return false;
	const others = options
		.filter((other) => other !== o)
		.map((other) => normalOption(other.text).toLowerCase());
	return parts.every((part) => others.includes(part));
}

/** Complex (type K) choices: harder to read, and who knows one part can strike others off. */
export const combinationOptions: ItemRule = {
	id: 'combination-options',
	title: 'Do not combine other options into one ("both A and B")',
	severity: 'WARN',
	source: `${HALADYNA_2002}, guideline 9; ${TARRANT_2006}`,
	check(item) {
		if (!hasWordedOptions(item)) return [];
		const { options } = viewOf(item);
		const letters = options.find(
			(o) => LETTERS.test(o.text) && /\p{L}.*\p{L}|[a-f]/iu.test(o.text)
		);
		if (letters)
			return [
				{ message: `“${letters.text}” names options by letter or number`, severity: 'ERROR' }
			];
		const sum = options.find((o) => /^both\b/i.test(o.text) || isSumOfOthers(o, options));
		return sum ? [{ message: `“${sum.text}” combines other options` }] : [];
	},
	examples: {
		ok: [
			choice('Which room imports nothing?', 'core', ['notes', 'items', 'memory']),
			choice('What does a task definition state?', 'CPU and memory', [
				'Users and groups',
				'Queues and topics',
				'Zones and records'
			]),
			choice('Which are launch types?', 'EC2 and Fargate', [
				'Daemon and Replica',
				'Task and service',
				'host and bridge'
			])
		],
		notOk: [
			choice('Which launch type can run it?', 'Both EC2 and Fargate', ['EC2 only', 'Fargate only']),
			choice('Which launch type can run it?', 'EC2 or Fargate', ['EC2', 'Fargate', 'External']),
			multiple(
				'Which are right? (Choose TWO.)',
				['A task', 'A service'],
				['A and B', 'A bill', 'A user']
			)
		]
	}
};
