import type { AttributeFact } from '../../notes/types';
import { capitalise, sentence, withoutStop } from '../language/capitals';
import type { Item } from '../types';
import { common, type FormContext } from './context';
import { rowOf } from './row-noun';
import { capabilityOf } from './truth-cell';

const answer = /^(?:yes|no)\b *[,;:(–-] *\S|^(?:yes|no) \(/i;
const MAX_REMARK = 120;
const condition =
	/^(?:only )?(?:on|in|with|for|if|when|at|by|under|after|before|unless)\b|^(?:partly|partially|sometimes|optional(?:ly)?)\b/i;

/** "Yes, with dynamic ports" answers what a Yes would; so does what stands among Yes and No; "On Fargate" tells when. */
export function truthRemark(fact: AttributeFact, ctx: FormContext): Item | null {
	const value = withoutStop(fact.value);
	const isAmongMarks = ctx.knowledge.attributes.sameProperty(fact).some((f) => f.truth !== null);
	if ((!answer.test(value) && !isAmongMarks) || value.length > MAX_REMARK) return null;
	const isConditional = isAmongMarks && condition.test(value);
	const can = capabilityOf(fact, ctx);
	const row = rowOf(fact, ctx.knowledge.lexicon);
	if (!can || row.quoted || row.clause !== null) return null;
	const query = can.query(row.inSentence);
	return {
		...common(
			fact,
			'flashcard',
			1,
			capitalise(isConditional ? `when ${query}` : query),
			'truth-cell/remark',
			[fact]
		),
		back: sentence(value),
		reverse: null
	};
}
