import type { MembershipFact, Term } from '../../notes/types';
import { acceptable, BLANK } from '../language/blanks';
import { withArticle } from '../language/articles';
import { capitalise, sentence } from '../language/capitals';
import { nounOf } from '../language/noun';
import { headNoun, isPluralPhrase, numberWord, singularPhrase } from '../language/number';
import { lowerFirst } from '../language/describe';
import { containsWords, contentStems, termKey } from '../language/tokens';
import type { Item, Option } from '../types';
import { isMember, isName, isPhrase } from '../language/term-quality';
import { nested } from '../knowledge/known-false';
import { common, seeded, type FormContext, type Written } from './context';
import { clangs, leaks, visible } from './leak';

const listOf = (parts: readonly string[]) =>
	parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** A list that names what its members are ("launch types") can be asked for; "Benefits:" cannot. */
const vague =
	/^(?:types?|options?|benefits?|features?|notes?|examples?|use cases?|advantages|disadvantages|pros|cons|tips?|key points?|points|details|things|following|steps|others?|components?|topics?|resources|references|links|questions?|answers?|includes?|contents?)$/i;

export function membershipItems(fact: MembershipFact, ctx: FormContext): Written {
	const { knowledge } = ctx;
	const topic = knowledge.place(fact);
	let whole = fact.whole
		.trim()
		.split(' ')
		.map((w) => lowerFirst(w, knowledge.lexicon.isName))
		.join(' ');
	const items: Item[] = [];
	const short = fact.members.every((m) => m.text.length <= 45 && m.text.split(' ').length <= 5);
	if (fact.members.length < 2 || /\b(?:following|below|above|this|these)\b|[?]/i.test(whole))
		return { items, truths: [] };
	whole = whole.replace(/^(?:the )?(?:two|three|four|five|six|seven|\d+)\s+/i, '');
	let place = '';
	const plural = isPluralPhrase(whole);
	const members = fact.members.every((m) => isMember(m.text));
	const plainWhole = isName(whole) && !/[()\d]/.test(whole) && whole.split(' ').length <= 6;
	if (vague.test(whole)) {
		const above = fact.headings.at(-1) ?? topic;
		if (!above) return { items, truths: [] };
		whole = /^types?$/i.test(whole) ? `${above} types` : whole;
		place = /types$/i.test(whole) ? '' : above;
	} else if (
		topic &&
		!containsWords(whole, topic) &&
		[...contentStems(topic)].every((w) => !contentStems(whole).has(w))
	)
		place = topic;
	const of = place ? `, in the context of ${place}` : '';
	const noun = (m: Term) => nounOf(m, knowledge.lexicon);
	const shown = fact.members.map((m) => noun(m).shown);
	const told = sentence(
		`${fact.open ? `among the ${whole} are` : `the ${whole} are`} ${listOf(shown)}`
	);

	const count = numberWord(fact.members.length);
	if (
		!plural ||
		!plainWhole ||
		!fact.members.every((m) => isPhrase(m.text) || m.code || /^\d/.test(m.text))
	) {
		ctx.skip(fact, 'flashcard', 'the list or its heading is no plain name');
		return { items, truths: [] };
	}
	if (plural && whole.split(' ').length <= 6)
		items.push({
			...common(
				fact,
				'flashcard',
				1,
				fact.open || !count
					? `Name ${fact.open ? 'some' : 'all'} ${whole}${of}.`
					: `Name the ${count} ${whole}${of}.`,
				'membership/name',
				[fact],
				told
			),
			back: /^[a-z]/.test(shown[0] ?? '') ? `${listOf(shown)}.` : sentence(listOf(shown)),
			reverse: null
		});
	else
		items.push({
			...common(
				fact,
				'flashcard',
				1,
				`Which entries are listed under “${capitalise(fact.whole)}”${of}?`,
				'membership/entries',
				[fact],
				told
			),
			back: /^[a-z]/.test(shown[0] ?? '') ? `${listOf(shown)}.` : sentence(listOf(shown)),
			reverse: null
		});
	const answer = fact.members.at(-1) as Term;
	if (short && !fact.open && fact.members.length <= 6) {
		const stem = plural
			? `The ${count ?? ''} ${whole} are ${listOf([...shown.slice(0, -1), BLANK])}.`.replace(
					/\s+/g,
					' '
				)
			: `${capitalise(fact.whole)}: ${listOf([...shown.slice(0, -1), BLANK])}.`;
		const accept = acceptable(answer.text, [
			...answer.aliases,
			...knowledge.aliases.otherNames(answer.text)
		]);
		if (!visible(stem, accept))
			items.push({
				...common(
					fact,
					'cloze',
					1,
					place ? `In ${place}, ${stem.replace(/^The/, 'the')}` : stem,
					'cloze/membership',
					[fact],
					told
				),
				accept
			});
	}
	if (!plural || fact.open || !short || !members || !plainWhole || vague.test(whole))
		return { items, truths: [] };
	const one = singularPhrase(whole);
	const outside = outsiders(fact, ctx);
	const response = memberResponse(fact, whole, of, outside, ctx, told);
	if (response) items.push(response);
	const member = seeded(fact.members, (m) => m.text, fact.id)[0] as Term;
	const stranger = outside[0];
	const truths =
		stranger &&
		!isPluralPhrase(member.text) &&
		!isPluralPhrase(stranger.term.text) &&
		!leaks(one, member.text)
			? [
					{
						fact,
						pattern: 'truth/membership',
						right: {
							stem: sentence(`${noun(member).bare} is ${withArticle(one)}`),
							rationale: told
						},
						wrong: {
							stem: sentence(`${noun(stranger.term).bare} is ${withArticle(one)}`),
							rationale: told,
							repair: { wrong: noun(stranger.term).bare, right: noun(member).bare },
							whyNot: stranger.why
						}
					}
				]
			: [];
	return { items, truths };
}

interface Outsider {
	readonly term: Term;
	readonly why: string;
}

/** Members of other closed lists of the course, which name themselves differently and share no member with this one. */
function outsiders(fact: MembershipFact, ctx: FormContext): Outsider[] {
	const { knowledge } = ctx;
	const own = new Set(fact.members.map((m) => knowledge.aliases.canonical(m.text)));
	const out = new Map<string, Outsider>();
	const code = fact.members.every((m) => m.code);
	const pool = seeded(knowledge.membershipsOf(fact.lesson).slice(0, 120), (m) => m.id, fact.id);
	for (const other of pool) {
		if (
			other.id === fact.id ||
			other.open ||
			out.size >= 8 ||
			vague.test(other.whole) ||
			// Members of another kind are strangers at a glance.
			headNoun(other.whole) !== headNoun(fact.whole) ||
			!isPluralPhrase(other.whole)
		)
			continue;
		if (termKey(other.whole) === termKey(fact.whole) || nested(other.whole, fact.whole)) continue;
		if (other.members.some((m) => own.has(knowledge.aliases.canonical(m.text)))) continue;
		for (const term of other.members) {
			const key = knowledge.aliases.canonical(term.text);
			if (
				term.code !== code ||
				out.has(key) ||
				term.text.length > 40 ||
				!isMember(term.text) ||
				fact.members.some((m) => nested(m.text, term.text))
			)
				continue;
			if (knowledge.wholesOf(key).length > 1 || nested(fact.whole, term.text)) continue;
			out.set(key, {
				term,
				why: sentence(
					`${/^[a-z]/.test(term.text) ? `“${term.text}”` : nounOf(term, knowledge.lexicon).bare} belongs to the ${other.whole
						.split(' ')
						.map((w) => lowerFirst(w, knowledge.lexicon.isName))
						.join(' ')}`
				)
			});
		}
	}
	return [...out.values()];
}

function memberResponse(
	fact: MembershipFact,
	whole: string,
	of: string,
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
			`${of ? `In ${of.replace(/^, in the context of /, '')}, which` : 'Which'} of these are ${whole}? (Choose ${right === 2 ? 'TWO' : 'THREE'}.)`,
			'membership/choose',
			[fact],
			told
		),
		options: seeded(options, (o) => o.text, `${ctx.seed}|${fact.id}`)
	};
}
