import { capitalise } from './capitals';
import type { ClauseQuestion } from './clause-question';
import { lowerFirst } from './lower-first';

interface Rule {
	readonly name: string;
	readonly pattern: RegExp;
	readonly exact: boolean;
	readonly write: (
		m: RegExpMatchArray,
		small: (text: string) => string
	) => { question: string; answer: string } | null;
}

const places =
	'stored|located|deployed|hosted|kept|placed|saved|configured|defined|launched|installed|published|recorded|logged|written';

/** Whole-sentence shapes that notes are full of, with the question each answers. The final stop is cut off first. */
const rules: readonly Rule[] = [
	{
		name: 'sentence/use-to',
		pattern:
			/^(?:you (?:can|should|must) )?use (?!this|that|it|them|these|the following)((?:(?! to | for | if | when | in order| instead)[^,;:]){2,40}) (to|for) ([^;:]{8,130})$/i,
		exact: true,
		write: (m) => ({
			question: `What ${/^you can/i.test(m[0]) ? 'can' : 'should'} you use ${m[2]} ${m[3]}?`,
			answer: m[1] as string
		})
	},
	{
		name: 'sentence/you-can-using',
		pattern:
			/^you can ([a-z]+ (?:(?! using | by using | via )[^,;:]){5,90}) (?:by using|using|via) ([^,;:]{2,50})$/i,
		exact: true,
		write: (m) => ({ question: `What can you use to ${m[1]}?`, answer: m[2] as string })
	},
	{
		name: 'sentence/where',
		pattern: new RegExp(
			`^([^,;:]{3,60}?) (is|are) (${places}) ((?:in|on|at|inside|within|under) [^,;:]{2,60})$`,
			'i'
		),
		exact: false,
		write: (m, small) => ({
			question: `Where ${m[2]} ${small(m[1] as string)} ${m[3]}?`,
			answer: m[4] as string
		})
	},
	{
		name: 'sentence/used-for',
		pattern:
			/^([^,;:]{2,50}?) (is|are) (?:best |mainly |often |commonly |typically |usually )?used (for|to) ([^;:]{6,140})$/i,
		exact: false,
		write: (m, small) => ({
			question: `What ${m[2]} ${small(m[1] as string)} used for?`,
			answer: m[3] === 'to' ? `to ${m[4]}` : (m[4] as string)
		})
	},
	{
		name: 'sentence/allow-you',
		pattern:
			/^((?:(?! (?:can|may|will|must|should|could|and|that|which) )[^,;:]){2,50}?) (allows?|enables?|lets?|helps?|requires?) ((?:(?:the|an?|all|each) [a-z]+(?: [a-z]+)??|[a-z]+s|[A-Z]\w+)) (to )?([a-z]+ [^;:]{6,110})$/,
		exact: false,
		write: (m, small) => {
			const verb = (m[2] as string).toLowerCase().replace(/s$/, '');
			const plural = !/s$/i.test(m[2] as string);
			const bare = verb === 'let' || verb === 'help';
			if (
				(!m[4] && !bare) ||
				(bare && !/^(?:the|an?|all|each|[A-Z])/.test(m[3] as string)) ||
				/ (?:what|which|how) /.test(` ${m[3]} `)
			)
				return null;
			return {
				question: `What ${plural ? 'do' : 'does'} ${small(m[1] as string)} ${verb} ${m[3]} ${bare ? 'do' : 'to do'}?`,
				answer: (m[5] as string).replace(/, (?:and|but|so) .*$/, '')
			};
		}
	},
	{
		name: 'sentence/based-on',
		pattern:
			/^([^,;:]{2,50}?) (can|must|should|will) ([a-z]+ [^,;:]{3,60}?),? (?:based on|on the basis of|depending on) ([^,;:]{3,60})$/,
		exact: true,
		write: (m, small) => ({
			question: `Based on what ${m[2]} ${small(m[1] as string)} ${m[3]}?`,
			answer: m[4] as string
		})
	},
	{
		name: 'sentence/integrates',
		pattern: /^([^,;:]{2,50}?) integrates? with ([^;:]{6,120})$/,
		exact: false,
		write: (m, small) => ({
			question: `What ${/ integrates /.test(m[0]) ? 'does' : 'do'} ${small(m[1] as string)} integrate with, according to the notes?`,
			answer: m[2] as string
		})
	},
	{
		name: 'sentence/pay-for',
		pattern:
			/^((?:With|In|On|For) [^,;:]{2,30}, )?you (pay|are charged|are billed) for ([^;:]{6,120})$/i,
		exact: false,
		write: (m) => ({
			question: `${m[1] ?? ''}${m[1] ? 'what' : 'What'} ${m[2] === 'pay' ? 'do you pay' : `are you ${(m[2] as string).slice(4)}`} for?`,
			answer: m[3] as string
		})
	},
	{
		name: 'sentence/responsible',
		pattern: /^([^,;:]{2,50}?) makes (you|[A-Z]\w+|the [a-z]+) responsible for ([^;:]{6,120})$/,
		exact: false,
		write: (m, small) => ({
			question: `What does ${small(m[1] as string)} make ${m[2]} responsible for?`,
			answer: m[3] as string
		})
	},
	{
		name: 'sentence/uses-to',
		pattern:
			/^((?:(?! (?:can|may|will|must|should|could|and|that|which|if|when) )[^,;:]){2,50}?) (uses?|needs?|requires?) ((?:(?! to | for | and | or | if | when | in order)[^,;:]){3,40}) (?:in order )?(to [a-z]+ [^,;:]{6,100})$/,
		exact: true,
		write: (m, small) => {
			const plural = !/s$/i.test(m[2] as string);
			return {
				question: `What ${plural ? 'do' : 'does'} ${small(m[1] as string)} ${(m[2] as string).replace(/s$/, '')} ${m[4]}?`,
				answer: m[3] as string
			};
		}
	},
	{
		name: 'sentence/recommends',
		pattern:
			/^([A-Z][^,;:]{1,30}?) recommends ((?:(?! for | unless | when | if | to )[^,;:]){2,40}) ((?:for|unless|when|if) [^;:]{6,100})$/,
		exact: true,
		write: (m) => ({
			question: `What does ${m[1]} recommend ${m[3]}?`,
			answer: m[2] as string
		})
	},
	{
		name: 'sentence/port',
		pattern:
			/^([^,;:]{2,40}?) (uses?|runs? on|listens? on|works? on|operates? on) (?:the )?(?:(?:TCP|UDP)(?:\/(?:TCP|UDP))? )?ports? (\d{2,5})$/i,
		exact: true,
		write: (m, small) => {
			const plural = !/^[a-z]+s\b/i.test(m[2] as string);
			const verb = (m[2] as string)
				.toLowerCase()
				.replace(/^([a-z]+?)s?\b/, (_, v: string) => (v === 'u' ? 'use' : v));
			const on = verb.endsWith(' on');
			return {
				question: `${on ? 'On which port' : 'Which port'} ${plural ? 'do' : 'does'} ${small(m[1] as string)} ${verb.replace(/ on$/, '')}?`,
				answer: m[3] as string
			};
		}
	},
	{
		name: 'sentence/value-is',
		pattern:
			/^(the (?:default|maximum|minimum|max|min)\b[^,;:]{3,60}?) (is|are) ((?:up to )?[\d`$][^,;:]{0,30})$/i,
		exact: true,
		write: (m, small) => ({
			question: `What ${m[2]} ${small(m[1] as string)}?`,
			answer: m[3] as string
		})
	}
];

const firstSmall = (text: string) => lowerFirst(text, () => false);
const pointing =
	/\b(?:it|its|they|them|their|this|these|those|above|below|following|here|us|we|me)\b/i;
const startsPointing =
	/^(?:you|we|i|it|they|this|that|these|those|there|which|who|if|when|also|and|or|but|so|then|not)\b/i;

/** The question that a plain sentence answers; null where it has none of the known shapes or points outside itself. */
export function askSentence(
	sentence: string,
	small: (text: string) => string = firstSmall
): ClauseQuestion | null {
	const text = sentence.trim().replace(/\.$/, '');
	if (text.length > 220 || /[.?!]\s/.test(text) || /\betc\b|\be\.g\b/.test(text)) return null;
	for (const rule of rules) {
		const m = text.match(rule.pattern);
		if (!m) continue;
		const made = rule.write(m, small);
		if (!made || pointing.test(made.question) || pointing.test(made.answer)) continue;
		if (!/use-to|you-can|pay-for/.test(rule.name) && startsPointing.test(m[1] as string)) continue;
		return {
			question: made.question,
			answer: capitalise(made.answer.trim()),
			name: rule.name,
			exact: rule.exact && !/,|\b(?:and|or)\b/.test(made.answer)
		};
	}
	return null;
}
