import { indefinite } from '../language/articles';
import { hash32 } from '../../core/hash';
import { quoted } from '../language/capitals';
import type { Description } from '../language/describe';
import type { Noun } from '../language/noun';
import { contentStems } from '../language/tokens';
import { baseOf } from '../language/verbs';
import type { Pattern } from './patterns';

export interface TermQuestion {
	/** What the options are: "network mode"; null where the notes do not tell. */
	readonly category: string | null;
	/** "In Amazon S3" or null. */
	readonly place: string | null;
	readonly description: Description;
}

const modal = /^you (can|must|should|may|will|need|have)\b/;
const cap = (text: string) => text[0]?.toUpperCase() + text.slice(1);
const within = (q: TermQuestion, rest: string) => (q.place ? `${q.place}, ${rest}` : rest);
const what = (q: TermQuestion) => q.category ?? 'term';

/** "you manage …" after "with which launch type": "do you manage …", "can you manage …". */
function inverted(text: string): string | null {
	const m = text.match(modal);
	const verb = m?.[1];
	if (verb && verb !== 'need' && verb !== 'have') return `${verb} you${text.slice(m[0].length)}`;
	return /^you (?:are|were|don't|don’t|do|didn't|cannot|can't)\b/.test(text) ? null : `do ${text}`;
}

/** From the description to the term. */
export const termPatterns: readonly Pattern<TermQuestion>[] = [
	{
		name: 'term/which-does',
		write: (q) =>
			q.description.shape === 'predicate' && q.category
				? within(q, `which ${q.category} ${q.description.text}?`)
				: null
	},
	{
		name: 'term/what-does',
		write: (q) =>
			q.description.shape === 'predicate' ? within(q, `what ${q.description.text}?`) : null
	},
	{
		name: 'term/name-that',
		write: (q) =>
			q.description.shape === 'predicate'
				? within(
						q,
						`what is the name of the ${q.category ?? 'component'} that ${q.description.text}?`
					)
				: null
	},
	{
		name: 'term/which-is-state',
		write: (q) =>
			q.description.shape === 'state'
				? within(q, `${q.category ? `which ${q.category}` : 'what'} is ${q.description.text}?`)
				: null
	},
	{
		name: 'term/which-is',
		write: (q) =>
			q.description.shape === 'noun' && !q.description.plural && q.category
				? within(q, `which ${q.category} is ${q.description.text}?`)
				: null
	},
	{
		name: 'term/name-for',
		write: (q) =>
			q.description.shape === 'noun'
				? within(q, `what is the name for ${q.description.text}?`)
				: null
	},
	{
		name: 'term/stands-for',
		write: (q) =>
			q.description.shape === 'noun'
				? within(
						q,
						`which ${what(q)} ${q.description.plural ? 'goes with' : 'means'} ${q.description.plural ? quoted(q.description.text) : q.description.text}?`
					)
				: null
	},
	{
		name: 'term/defined-as',
		write: (q) =>
			q.description.shape === 'noun' && !q.description.plural
				? within(q, `which ${what(q)} is defined as ${q.description.text}?`)
				: null
	},
	{
		name: 'term/with-which-you',
		write: (q) => {
			const turned = q.description.shape === 'you' ? inverted(q.description.text) : null;
			return turned && q.category ? within(q, `with which ${q.category} ${turned}?`) : null;
		}
	},
	{
		name: 'term/with-which-clause',
		write: (q) => {
			const m =
				q.description.shape === 'clause'
					? q.description.text.match(/^(an? [a-z]+(?: [a-z]+)?) ([a-z]+s) (.+)$/)
					: null;
			return m
				? within(q, `with which ${what(q)} does ${m[1]} ${baseOf(m[2] as string)} ${m[3]}?`)
				: null;
		}
	},
	{
		name: 'term/means-that-you',
		write: (q) =>
			q.description.shape === 'you'
				? within(q, `which ${what(q)} means that ${q.description.text}?`)
				: null
	},
	{
		name: 'term/summed-up',
		write: (q) =>
			q.description.shape === 'quote'
				? within(q, `which ${what(q)} do the notes sum up as ${quoted(q.description.text)}?`)
				: null
	},
	{
		name: 'term/goes-with',
		write: (q) =>
			q.description.shape === 'quote'
				? within(q, `which ${what(q)} goes with ${quoted(q.description.text)}?`)
				: null
	},
	{
		name: 'term/words-fit',
		write: (q) =>
			q.description.shape === 'quote'
				? within(q, `which ${what(q)} do these words fit: ${quoted(q.description.text)}?`)
				: null
	},
	{
		name: 'term/quote-first',
		write: (q) =>
			q.description.shape === 'quote'
				? `${quoted(cap(q.description.text))}: which ${what(q)}${q.place ? ` ${q.place.replace(/^In/, 'in')}` : ''} is meant?`
				: null
	}
];

export interface MeaningQuestion {
	/** The description is what a field or an option gives. */
	readonly given: boolean;
	readonly noun: Noun;
	readonly shape: Description['shape'];
	readonly category: string | null;
	readonly place: string | null;
}

const isGerund = (q: MeaningQuestion) => /^[A-Za-z]+ing /.test(q.noun.bare);
const placed = (q: MeaningQuestion, rest: string) => (q.place ? `${q.place}, ${rest}` : rest);
/** "the `bridge` network mode", "the Fargate launch type"; "a task definition"; "“Replica”". */
export const subjectOf = (noun: Noun, category: string | null) =>
	category && /^`?\d/.test(noun.bare)
		? `${category} ${noun.bare}`
		: category && noun.class !== 'plural' && !contentHas(noun.bare, category)
			? `the ${noun.bare.includes('`') || /^[\w./+ -]+$/.test(noun.bare) ? noun.bare : noun.inSentence} ${category}`
			: noun.inSentence;

/** "rolling update" is not called "the rolling update update type". */
const contentHas = (bare: string, category: string) => {
	const words = contentStems(bare);
	return [...contentStems(category)].some((w) => words.has(w));
};

/** From the term to the description. */
export const meaningPatterns: readonly Pattern<MeaningQuestion>[] = [
	{
		name: 'meaning/gives',
		write: (q) => (q.given ? placed(q, `what does ${subjectOf(q.noun, q.category)} give?`) : null)
	},
	{
		name: 'meaning/effect',
		write: (q) =>
			isGerund(q) && q.shape === 'predicate'
				? placed(q, `what is the effect of ${q.noun.bare}?`)
				: null
	},
	{
		name: 'meaning/what-does',
		write: (q) =>
			!isGerund(q) && !q.given && q.shape === 'predicate'
				? placed(
						q,
						`what ${q.noun.class === 'plural' ? 'do' : 'does'} ${subjectOf(q.noun, q.category)} do?`
					)
				: null
	},
	{
		name: 'meaning/job',
		write: (q) =>
			!isGerund(q) && !q.given && q.shape === 'predicate'
				? placed(q, `what is the job of ${subjectOf(q.noun, q.category)}?`)
				: null
	},
	{
		name: 'meaning/what-is',
		write: (q) =>
			q.shape === 'noun' && q.noun.class !== 'unknown'
				? placed(q, `what ${q.noun.be} ${subjectOf(q.noun, q.category)}?`)
				: null
	},
	{
		name: 'meaning/what-is-meant',
		write: (q) =>
			q.shape !== 'predicate'
				? placed(q, `what is meant by ${subjectOf(q.noun, q.category)}?`)
				: null
	},
	{
		name: 'meaning/which-fits',
		write: (q) => placed(q, `which description fits ${subjectOf(q.noun, q.category)}?`)
	},
	{
		name: 'meaning/how-described',
		write: (q) =>
			placed(
				q,
				`how ${q.category ? 'is' : q.noun.be} ${subjectOf(q.noun, q.category)} best described?`
			)
	}
];

/** Fronts of flashcards: open questions, not "which description". */
export const openPatterns = meaningPatterns.filter((p) => !/which-fits/.test(p.name));

/** The author's own words, where no grammar around them is safe; the text chooses the wording. */
function summary(subject: string, text: string): string {
	const ways = [
		`the notes sum up ${subject} as ${quoted(text)}.`,
		`the notes say of ${subject}: ${quoted(text)}.`,
		`${quoted(cap(text))} is what the notes say of ${subject}.`,
		`for ${subject}, the notes say ${quoted(text)}.`
	];
	return ways[hash32(text) % ways.length] as string;
}

/** The statement with the term as its subject; null where only a quotation would be safe and none is wanted. */
export function describeSentence(
	noun: Noun,
	description: Description,
	category: string | null
): string {
	const subject = subjectOf(noun, category);
	const plural = noun.class === 'plural' && subject === noun.inSentence;
	switch (description.shape) {
		case 'predicate':
			return plural
				? `The job of ${subject}: ${description.text}.`
				: `${subject} ${description.text}.`;
		case 'state':
			return `${subject} ${plural ? 'are' : 'is'} ${description.text}.`;
		case 'noun':
			if (description.plural && !plural) return summary(subject, description.text);
			if (!description.plural && plural)
				return summary(subject, description.text.replace(/^(?:an?|the) /, ''));
			return `${subject} ${plural ? 'are' : 'is'} ${description.text}.`;
		case 'clause':
		case 'you':
			return `With ${subject}, ${description.text}.`;
		case 'quote':
			return summary(subject, description.text);
	}
}

/** "a task" when the noun has an article of its own, for "is a launch type". */
export const aKind = (category: string) => `${indefinite(category)} ${category}`;
