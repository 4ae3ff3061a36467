import { choice, cloze, flashcard, trueFalse } from './example-item';
import { HALADYNA_2002, WOZNIAK_1999 } from './literature';
import type { ItemRule } from './rule';
import { hasWordedOptions, viewOf } from './view';

/** "It is possible to", "It takes time to": the pronoun stands for what follows. */
const EXPLETIVE_IT =
	/^it(?:['’]s| is| was| becomes?| may be| can be| takes?| makes sense| helps?| pays| costs?)\b.*\b(?:to|that|when|if|whether|for)\b/i;
const OPENING_PRONOUN = /^(?:it|they|this|these|those|such|that)\b/i;
/** "That" and "this" may open a clause or a title: "That a task stops is ..." */
const ASKED_PRONOUN =
	/^(?:what|which|how|when|why|where|who)\s+(?:\w+\s+)?(?:does|do|did|is|are|was|were|can|should|will)\s+(?:it|this|they|these|those|that)\b(?!\s+\w+\s+(?:possible|necessary))/i;
const POINTING =
	/\b(?:(?:as )?(?:mentioned|described|shown|listed|seen|stated|noted|defined) (?:above|below|earlier|previously|before)|see (?:above|below)|the (?:above|below)(?:[- ]mentioned)?\b|(?:the|this) (?:latter|former)|above[- ]mentioned|aforementioned)/i;
const FOLLOWING = /\bthe following\b|\bas follows\b|:\s*$/i;
const OPEN_END = /\betc\b\.?|\band so (?:on|forth)\b|(?:\.{3}|…)\s*\)?[.?]?$/i;
const CONNECTOR =
	/^(?:also|however|therefore|thus|hence|otherwise|instead|additionally|furthermore|moreover|similarly|likewise|in addition|for this|because of this|in this (?:case|way|mode)|in that case|here)\b,?/i;

/**
 * An item is read by itself: what its stem points at has to stand in it. ERROR where the pointer is the
 * subject of the first sentence or of the question, for then nobody can tell what is asked.
 */
export const unresolvedReference: ItemRule = {
	id: 'unresolved-reference',
	title: 'Resolve this, it, above, the following and etc. in the stem',
	severity: 'WARN',
	source: `${HALADYNA_2002}, guideline 14; ${WOZNIAK_1999}, rules 4 and 16`,
	check(item) {
		const { stem } = viewOf(item);
		const pronoun = OPENING_PRONOUN.exec(stem);
		if ((pronoun && !EXPLETIVE_IT.test(stem) && stem.includes(' ')) || ASKED_PRONOUN.test(stem))
			return [
				{ message: `Nothing in the stem says what “${pronoun?.[0] ?? 'it'}” is`, severity: 'ERROR' }
			];
		const pointing = POINTING.exec(stem);
		if (pointing)
			return [{ message: `“${pointing[0]}” points outside the stem`, severity: 'ERROR' }];
		// Options follow a choice; a match or an order lists what follows.
		const following =
			['true-false', 'cloze', 'typed', 'command'].includes(item.form) && FOLLOWING.exec(stem);
		if (following) return [{ message: 'What follows is not in the stem' }];
		// An ellipsis in code is the code's.
		const open = OPEN_END.exec(item.stem.replace(/(`+)[^`]*\1/g, 'code').trim());
		if (open && !(hasWordedOptions(item) && open[0].startsWith('.')))
			return [{ message: `“${open[0]}” leaves the stem open` }];
		const connector = CONNECTOR.exec(stem);
		return connector
			? [{ message: `“${connector[0]}” joins the stem to a sentence that is not there` }]
			: [];
	},
	examples: {
		ok: [
			trueFalse('It is possible to run several containers in one task.', true),
			cloze('Create a service: `aws ecs` ______ `--network-configuration ...`', ['create-service']),
			trueFalse('An alarm fires when CPU stays above 70 percent.', true),
			choice('Which of the following launch types needs instances?', 'EC2', ['Fargate', 'Lambda']),
			choice(
				'A task stops at once. What should a developer read before it is started again?',
				'The log',
				['The bill', 'The tag']
			)
		],
		notOk: [
			trueFalse('This mode gives each task an interface.', true),
			trueFalse('It restarts failed tasks.', true),
			cloze('The roles listed above are assumed by the ______.', ['agent']),
			choice('What does it maintain?', 'The desired count', ['The bill', 'The tag']),
			cloze('A task uses CPU, memory, ______, etc.', ['ports']),
			flashcard('However, what stays?', 'The volume')
		]
	}
};
