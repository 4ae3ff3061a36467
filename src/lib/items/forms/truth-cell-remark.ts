import type { AttributeFact } from '../../notes/types';
import { capitalise, sentence, withoutStop } from '../language/capitals';
import type { Item } from '../types';
import { common, type FormContext } from './context';
import { rowOf } from './row-noun';
import { capabilityOf } from './truth-cell';

const answer = /^(?:yes|no)\b *[,;:(–-] *\S|^(?:yes|no) \(/i;
const condition =
	/^(?:only )?(?:on|in|with|for|if|when|at|by|under|after|before|unless)\b|^(?:partly|partially|sometimes|optional(?:ly)?)\b/i;

/** "Yes, with dynamic ports" answers what a Yes would; so does "On Fargate" among Yes and No, if the question is when. */
export function truthRemark(fact: AttributeFact, ctx: FormContext): Item | null {
	const value = withoutStop(fact.value);
	const isConditional =
		condition.test(value) &&
		ctx.knowledge.attributes.sameProperty(fact).some((f) => f.truth !== null);
	if ((!answer.test(value) && !isConditional) || value.length > 120) return null;
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
