import type { DefinitionFact, PurposeFact } from '../../notes/types';
import type { Item } from '../types';
import type { Described } from '../knowledge/knowledge';
import { sentence } from '../language/capitals';
import { balanced, isDefining, isName } from '../language/term-quality';
import { common, type FormContext, type Written } from './context';
import { leaks } from './leak';
import { neutralItems } from './neutral';
import { termCard, termCloze, termTyped } from './recall-described';
import { meaningChoice, termChoice } from './single-choice-described';
import { statementClozes } from './statement-cloze';
import { describedTruth } from './true-false-described';
import { unresolvedReference } from '../language/self-contained';

/** The last resort for a named term with a loose remark. */
function remarkCard(d: Described): Item[] {
	if (
		unresolvedReference(d.text) !== null ||
		d.text.length > 200 ||
		!balanced(d.text) ||
		/https?:|\[\[/.test(d.text)
	)
		return [];
	return [
		{
			...common(
				d.fact,
				'flashcard',
				1,
				`What should you know about ${d.noun.inSentence}?`,
				'remark/card',
				[d.fact]
			),
			back: sentence(d.text),
			reverse: null
		}
	];
}

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
	const named = fact.category !== null || isName(d.term.text) || /^\d{1,5}$/.test(d.term.text);
	if (!named || !isDefining(d.text, d.stems.size + (d.description.shape === 'quote' ? 0 : 1))) {
		ctx.skip(
			fact,
			'single-choice',
			named
				? 'the text is a remark, not a description'
				: 'the line begins with a label, not with the name of a thing'
		);
		const clozes = statementClozes(fact, ctx, 2, 2);
		return { items: clozes.length > 0 || !named ? clozes : remarkCard(d), truths: [] };
	}
	if (d.fact.kind === 'purpose' && leaks(d.text.split(' ')[0] ?? '', d.term.text))
		return { items: statementClozes(fact, ctx, 1, 2), truths: [] };
	const items = [
		termChoice(d, ctx),
		meaningChoice(d, ctx),
		termTyped(d, ctx),
		termCloze(d, ctx),
		termCard(d, ctx)
	].filter((i): i is NonNullable<typeof i> => i !== null) as Item[];
	items.push(...statementClozes(fact, ctx, 1, 2));
	const truth = describedTruth(d, ctx);
	return { items, truths: truth ? [truth] : [] };
}
