import type { ContrastFact, Term } from '../../notes/types';
import { acceptable } from '../language/blanks';
import { careless } from '../language/clean-prose';
import { sentence, withoutStop } from '../language/capitals';
import { lowerFirst } from '../language/lower-first';
import { nounOf } from '../language/noun';
import { hasDeterminer } from '../language/articles';
import { isPluralPhrase } from '../language/number';
import { unresolvedReference } from '../language/self-contained';
import type { Item } from '../types';
import { common, type FormContext, type Written } from './context';
import { leaks, sharedStems } from './leak';

export function contrastItems(fact: ContrastFact, ctx: FormContext): Written {
	const name = ({ text, code }: Term) => {
		if (code) return `\`${text}\``;
		const noun = nounOf({ text, code: false, aliases: [] }, ctx.knowledge.lexicon);
		return noun.class === 'common' && !hasDeterminer(text)
			? noun.inSentence
			: lowerFirst(text, ctx.knowledge.lexicon.isName);
	};
	const bare = (text: string) => text.replace(/^(?:an?|the) /i, '');
	const left = name(fact.left);
	const right = name(fact.right);
	const predicate = withoutStop(fact.leftPredicate);
	if (
		unresolvedReference(left) ||
		unresolvedReference(right) ||
		left.split(' ').length > 6 ||
		right.split(' ').length > 6
	)
		return { items: [], truths: [] };
	const sound = (term: Term, text: string) =>
		term.code ||
		/[A-Z\d].*[A-Z\d]/.test(text) ||
		text.split(' ').length > 1 ||
		ctx.knowledge.lexicon.isName(text) ||
		ctx.knowledge.describedAs(ctx.knowledge.aliases.canonical(term.text)).length > 0;
	if (
		!sound(fact.left, left) ||
		!sound(fact.right, right) ||
		/^(?:the )?(?:rest|others?|latter|former|all|none)$/i.test(right) ||
		careless(fact.statement) !== null
	)
		return { items: [], truths: [] };
	// "Responsibility is yours" names a quality, not one of two things.
	if ([left, right].some((t) => /^[a-z]+(?:ity|tion|ness|ance|ence|ing)$/.test(t)))
		return { items: [], truths: [] };
	const told = sentence(fact.statement);
	const items: Item[] = [];
	const plural = isPluralPhrase(left);
	const back = sentence(predicate);
	// "How do they differ?" has as many answers as there are differences.
	if (fact.rightPredicate === null)
		items.push({
			...common(
				fact,
				'flashcard',
				1,
				`What ${plural ? 'do' : 'does'} ${left} do that ${right} ${isPluralPhrase(right) ? 'do' : 'does'} not?`,
				'contrast/card',
				[fact],
				told
			),
			back,
			reverse: null
		});
	const stem = `Which ${predicate}: ${left} or ${right}?`;
	if (!leaks(predicate, left, sharedStems([left, right])))
		items.push({
			...common(fact, 'typed', 1, stem, 'contrast/which', [fact], told),
			accept: acceptable(fact.left.text, ctx.knowledge.aliases.otherNames(fact.left.text))
		});
	// "Purge is effective but destroy is the most definitive" leaves it open whether destroy is effective.
	// "A service replaces its tasks, a standalone task ends": exchanged, the halves are nonsense.
	const verb = (text: string) => (text.split(' ')[0] ?? '').toLowerCase();
	const alike =
		fact.rightPredicate === null || verb(fact.leftPredicate) === verb(fact.rightPredicate);
	const agree =
		alike &&
		plural === isPluralPhrase(right) &&
		(fact.rightPredicate === null || /\b(?:while|whereas|unlike)\b/i.test(fact.statement));
	return {
		items,
		truths: [
			{
				fact,
				pattern: 'truth/contrast',
				right: { stem: sentence(`${left} ${predicate}`), rationale: told },
				wrong: agree
					? {
							stem: sentence(`${right} ${predicate}`),
							rationale: told,
							repair: { wrong: bare(right), right: bare(left) },
							whyNot: told
						}
					: null
			}
		]
	};
}
