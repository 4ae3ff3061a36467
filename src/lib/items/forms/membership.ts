import type { MembershipFact, Term } from '../../notes/types';
import { acceptable, BLANK } from '../language/blanks';
import { withArticle } from '../language/articles';
import { capitalise, sentence } from '../language/capitals';
import { nounOf } from '../language/noun';
import { isPluralPhrase, numberWord, singularPhrase } from '../language/number';
import type { Item, Option } from '../types';
import { common, seeded, type FormContext, type Written } from './context';
import { clangs, leaks, sharedStems, visible } from './leak';
import { listOf, namedList } from './membership-list';
import { outsiders, type Outsider } from './membership-outsiders';

export function membershipItems(fact: MembershipFact, ctx: FormContext): Written {
	const { knowledge } = ctx;
	const list = namedList(fact, knowledge);
	if (!list) {
		ctx.skip(fact, 'flashcard', 'the heading of the list names no kind of which these are all');
		return { items: [], truths: [] };
	}
	const { whole, place } = list;
	const lead = place ? `In ${place}, ` : '';
	const noun = (m: Term) => nounOf(m, knowledge.lexicon);
	const shown = fact.members.map((m) => noun(m).shown);
	const told = sentence(`${place ? `in ${place}, ` : ''}the ${whole} are ${listOf(shown)}`);
	const count = numberWord(fact.members.length) ?? '';
	const items: Item[] = [
		{
			...common(
				fact,
				'flashcard',
				1,
				capitalise(`${lead}name the ${count} ${whole} that the notes give.`),
				'membership/name',
				[fact],
				told
			),
			back: /^[a-z]/.test(shown[0] ?? '') ? `${listOf(shown)}.` : sentence(listOf(shown)),
			reverse: null
		}
	];
	const answer = fact.members.at(-1) as Term;
	const stem = capitalise(
		`${lead}the ${count} ${whole} are ${listOf([...shown.slice(0, -1), BLANK])}.`
	);
	const accept = acceptable(answer.text, [
		...answer.aliases,
		...knowledge.aliases.otherNames(answer.text)
	]);
	if (!visible(stem, accept) && !leaks(whole, answer.text, sharedStems(shown)))
		items.push({
			...common(fact, 'cloze', 1, stem, 'cloze/membership', [fact], told),
			accept
		});
	const outside = outsiders(fact, ctx);
	const response = memberResponse(fact, whole, lead, outside, ctx, told);
	if (response) items.push(response);
	return { items, truths: memberTruth(fact, whole, outside, ctx, told) };
}

/** A member, or a member of another such list, under the name of this one. */
function memberTruth(
	fact: MembershipFact,
	whole: string,
	outside: readonly Outsider[],
	ctx: FormContext,
	told: string
): Written['truths'] {
	const one = singularPhrase(whole);
	const noun = (m: Term) => nounOf(m, ctx.knowledge.lexicon);
	const member = seeded(fact.members, (m) => m.text, fact.id)[0] as Term;
	const stranger = outside[0];
	if (
		!stranger ||
		isPluralPhrase(member.text) ||
		isPluralPhrase(stranger.term.text) ||
		leaks(one, member.text)
	)
		return [];
	return [
		{
			fact,
			pattern: 'truth/membership',
			right: { stem: sentence(`${noun(member).bare} is ${withArticle(one)}`), rationale: told },
			wrong: {
				stem: sentence(`${noun(stranger.term).bare} is ${withArticle(one)}`),
				rationale: told,
				repair: { wrong: noun(stranger.term).bare, right: noun(member).bare },
				whyNot: stranger.why
			}
		}
	];
}

function memberResponse(
	fact: MembershipFact,
	whole: string,
	lead: string,
	outside: readonly Outsider[],
	ctx: FormContext,
	told: string
): Item | null {
	const right = fact.members.length;
	if (right !== 2 && right !== 3) return null;
	const need = 3;
	if (
		fact.members.some((m) =>
			clangs(
				whole,
				m.text,
				outside.slice(0, need).map((o) => o.term.text)
			)
		)
	)
		return null;
	if (outside.length < need) return null;
	const options: Option[] = [
		...fact.members.map((m) => ({
			text: nounOf(m, ctx.knowledge.lexicon).shown,
			correct: true,
			rationale: told
		})),
		...outside.slice(0, need).map((o) => ({
			text: nounOf(o.term, ctx.knowledge.lexicon).shown,
			correct: false,
			rationale: o.why
		}))
	];
	return {
		...common(
			fact,
			'multiple-response',
			1,
			`${capitalise(`${lead}which`)} of these are ${whole}? (Choose ${right === 2 ? 'TWO' : 'THREE'}.)`,
			'membership/choose',
			[fact],
			told
		),
		options: seeded(options, (o) => o.text, `${ctx.seed}|${fact.id}`)
	};
}
