import type { Description } from '../language/description';
import type { Noun } from '../language/noun';
import type { Pattern } from './patterns';
import { subjectOf } from './described-subject';

export interface MeaningQuestion {
	readonly noun: Noun;
	/** The noun may stand in a sentence without quotation marks. */
	readonly sure: boolean;
	readonly description: Description;
	readonly category: string | null;
	readonly place: string | null;
}

const within = (q: { readonly place: string | null }, rest: string) =>
	q.place ? `${q.place}, ${rest}` : rest;

/** "moving a task" does nothing, it has an effect. */
const isEffect = (q: MeaningQuestion) =>
	q.category === null &&
	(/^[A-Za-z]+ing (?:an?|the|your) /.test(q.noun.bare) ||
		(/^[A-Za-z]+ing .*s$/.test(q.noun.bare) && /^causes /.test(q.description.text)));

const isNoun = (q: MeaningQuestion) =>
	q.description.shape === 'noun' ||
	(q.category !== null && /^(?:you|clause|state)$/.test(q.description.shape));

const isUse = (q: MeaningQuestion) =>
	q.description.shape === 'state' && /^used (?:to|for) /.test(q.description.text);

/** From the term to the description. */
export const meaningPatterns: readonly Pattern<MeaningQuestion>[] = [
	{
		name: 'meaning/specifies',
		write: (q) =>
			q.description.given ? within(q, `what does ${subjectOf(q.noun, q.category)} specify?`) : null
	},
	{
		name: 'meaning/effect',
		write: (q) =>
			isEffect(q) && q.description.shape === 'predicate'
				? within(q, `what is the effect of ${q.noun.bare}?`)
				: null
	},
	{
		name: 'meaning/what-does',
		write: (q) =>
			q.sure && !isEffect(q) && !q.description.given && q.description.shape === 'predicate'
				? within(q, `what ${q.noun.do} ${subjectOf(q.noun, q.category)} do?`)
				: null
	},
	{
		name: 'meaning/assigned',
		write: (q) =>
			q.description.shape === 'assigned'
				? within(
						q,
						q.description.link === 'means'
							? `what does ${subjectOf(q.noun, q.category)} mean?`
							: `what is ${subjectOf(q.noun, q.category)} used for?`
					)
				: null
	},
	{
		name: 'meaning/used-for',
		write: (q) =>
			q.sure && isUse(q)
				? within(q, `what ${q.noun.be} ${subjectOf(q.noun, q.category)} used for?`)
				: null
	},
	{
		name: 'meaning/what-is',
		write: (q) =>
			q.sure && !isUse(q) && isNoun(q)
				? within(q, `what ${q.noun.be} ${subjectOf(q.noun, q.category)}?`)
				: null
	},
	{
		name: 'meaning/meant-by',
		write: (q) =>
			!q.sure && !isUse(q) && isNoun(q)
				? within(q, `what is meant by “${q.noun.bare.replace(/[“”]/g, '')}”?`)
				: null
	}
];
