import { choice } from './example-item';
import { HALADYNA_2002, MOORE_2024 } from './literature';
import { logicalMismatch } from './logical-cue';
import { kindOf, type OptionKind } from './option-kind';
import { findingIf, type ItemRule } from './rule';
import { hasWordedOptions, viewOf, type OptionView } from './view';

const MIN_CLAUSE_WORDS = 3;
/** "etc." and "..." end in a full stop that is not the sentence's. */
const ABBREVIATED = /(?:\betc|\binc|\bno|\.\.)\.$/i;
/** Not code, and not a name such as "aws/model" or "x86_64". */
const BEGINS_WITH_WORD = /^\p{L}[\p{L}'’-]*[,:;]?(?:\s|$)/u;

/** One option differs from all others in a yes-or-no trait. */
function oddOne(
	options: readonly OptionView[],
	trait: (o: OptionView) => boolean
): OptionView | null {
	const having = options.filter(trait);
	if (having.length === 1) return having[0] ?? null;
	if (having.length === options.length - 1) return options.find((o) => !trait(o)) ?? null;
	return null;
}

/**
 * Options are of one kind: all quantities, all code, or all prose, and written alike (full stop,
 * capital). An option that mixes prose and code counts as prose. An odd one out is a cue whichever
 * option it is: it is struck off, or taken.
 */
export const mixedKind: ItemRule = {
	id: 'mixed-kind',
	title: 'Keep options homogeneous in content and form',
	severity: 'WARN',
	source: `${HALADYNA_2002}, guideline 23; ${MOORE_2024}`,
	check(item) {
		if (!hasWordedOptions(item) || logicalMismatch(item)) return [];
		const { options } = viewOf(item);
		if (options.length < 3) return [];
		const kinds = new Set(options.map(kindOf).filter((k): k is OptionKind => k !== null));
		if (kinds.has('quantity') && kinds.size > 1)
			return findingIf(`Options of mixed kind: ${[...kinds].join(', ')}`);
		// Two names set as code among four are no cue, one is.
		const code = kinds.size > 1 ? oddOne(options, (o) => o.code) : null;
		if (code) return findingIf(`Only “${code.text}” differs in being code`);
		if (kinds.size !== 1 || !kinds.has('text')) return [];
		const stop = oddOne(options, (o) => /[.!?]$/.test(o.text) && !ABBREVIATED.test(o.text));
		if (stop) return findingIf(`Only “${stop.text}” differs in its final full stop`);
		// Names decide their capitals themselves; clauses do not.
		if (
			!options.every(
				(o) => o.words.length >= MIN_CLAUSE_WORDS && BEGINS_WITH_WORD.test(o.option.text)
			)
		)
			return [];
		const capital = oddOne(options, (o) => /^\p{Lu}/u.test(o.text));
		return findingIf(capital ? `Only “${capital.text}” differs in its first capital` : null);
	},
	examples: {
		ok: [
			choice('What does the execution role do?', 'Pulls images, writes logs, etc.', [
				'Keeps tasks running',
				'Swaps traffic'
			]),
			choice('Which room may it import?', 'aws/model and core only', [
				'The types of notes',
				'All but the store',
				'Nothing of the page'
			]),
			choice('Which of them turns the feature on?', '`insights`', [
				'Cooldown',
				'`tags`',
				'Protection'
			]),
			choice('Which mode shares the host network?', '`host`', ['`bridge`', '`none`', '`awsvpc`']),
			choice('How long is the timeout?', '15 minutes', ['30 seconds', '1 hour', 'No limit']),
			choice('What should be changed?', 'Set the driver to `awslogs`', [
				'Add a sidecar',
				'Use `host` mode',
				'Add a role'
			])
		],
		notOk: [
			choice('Which setting chooses the network?', '`networkMode`', [
				'A subnet',
				'The cluster',
				'A role'
			]),
			choice('What limits a task?', '10 GB', ['The region', '`cpu`', 'The image']),
			choice('What does the agent do?', 'Reports the state of tasks.', [
				'Pulls container images',
				'Starts new instances',
				'Writes billing data'
			])
		]
	}
};
