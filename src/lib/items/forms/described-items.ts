import type { DefinitionFact, PurposeFact } from '../../notes/types';
import type { Item } from '../types';
import { isUsable } from './usable';
import { type FormContext, type Written } from './context';
import { neutralItems } from './neutral';
import { looseCard } from './loose-card';
import { termCard, termCloze, termTyped } from './recall-described';
import { meaningChoice, termChoice } from './single-choice-described';
import { statementClozes } from './statement-cloze';
import { describedTruth } from './true-false-described';
import { unresolvedReference } from '../language/self-contained';

/** A label and its text ("Partition: spreads …") are no sentence to cut a blank into. */
const prose = (fact: DefinitionFact | PurposeFact, ctx: FormContext, count: number) =>
	/^[^.]{0,70}?(?::|\s[–—=-])\s/.test(fact.statement) ? [] : statementClozes(fact, ctx, count, 2);

/** A term with its definition or purpose: every form that suits it. */
export function describedItems(fact: DefinitionFact | PurposeFact, ctx: FormContext): Written {
	const d = ctx.knowledge.describedOf(fact);
	if (!d) return neutralItems(fact, ctx);
	if (
		unresolvedReference(`${d.text}.`) === 'inside' ||
		/^(?:see|refer|click|https?:)/i.test(d.text) ||
		unresolvedReference(d.term.text) !== null
	) {
		ctx.skip(fact, 'flashcard', 'the description points to something outside itself');
		return { items: [], truths: [] };
	}
	if (!isUsable(d)) {
		ctx.skip(fact, 'single-choice', 'the line does not say what a named thing is or does');
		const card = looseCard(d, ctx);
		return { items: [...prose(fact, ctx, 2), ...(card ? [card] : [])], truths: [] };
	}
	const items = [
		termChoice(d, ctx),
		meaningChoice(d, ctx),
		termTyped(d, ctx),
		termCloze(d, ctx),
		termCard(d, ctx)
	].filter((i): i is NonNullable<typeof i> => i !== null) as Item[];
	items.push(...prose(fact, ctx, 1));
	const truth = describedTruth(d, ctx);
	return { items, truths: truth ? [truth] : [] };
}
