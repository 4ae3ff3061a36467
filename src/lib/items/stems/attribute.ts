import { hash32 } from '../../core/hash';
import { quoted, sentence, withoutStop } from '../language/capitals';
import { isPluralPhrase } from '../language/number';
import { baseOf } from '../language/verbs';
import type { Pattern } from './patterns';

export interface AttributeQuestion {
	/** As written: "Managed Compute". */
	readonly property: string;
	/** In the middle of a sentence: "managed compute". */
	readonly small: string;
	/** The entity in a sentence: "Fargate Launch", "a task". */
	readonly entity: string;
	readonly place: string | null;
	/** The value is someone: AWS, the customer, you. */
	readonly party: boolean;
}

const properties =
	/(?:^|\b)(?:time-?out|size|limit|quota|port|cost|price|pricing|default|duration|retention|period|interval|latency|throughput|durability|availability|use cases?|type|format|protocol|names?|version|engine|capacity|number|count|scope|consistency|length|range|order|frequency|lifetime|maximum|minimum|sla|unit|level|value|layer|algorithm|extension|model|method|syntax|location|path|speed|rate|bandwidth|weight|age|depth|requirements?|advantages?|disadvantages?|benefits?|limitations?|features?|goal|aim|role|structure|complexity|language|license|author|owner|status|state|priority|target|purpose)$/i;

/** Reads right after "the … of". */
export const isPropertyNoun = (property: string, small = property.toLowerCase()) =>
	!/[A-Z][a-z]|[A-Z]\d/.test(small) &&
	/^[\p{L}][\p{L}\p{N} -]*$/u.test(property) &&
	properties.test(property);

const placed = (q: AttributeQuestion, rest: string) => (q.place ? `${q.place}, ${rest}` : rest);
const be = (q: AttributeQuestion) => (isPluralPhrase(q.property) ? 'are' : 'is');

/** "Contains", "Supports": a column headed by a verb. */
const verbs =
	/^(?:contains|supports|requires|includes|uses|provides|needs|allows|stores|manages|returns|handles|creates|controls|protects|covers|defines)$/i;

/** "Who manages the servers": the column asks its own question. */
const isQuestion = (q: AttributeQuestion) =>
	/^(?:who|what) (?:is|are|has|can|must|[a-z]+s)\b/i.test(q.property);

/** Neither "the … of" nor a verb reads right, so the stem says that the notes list it. */
const isListed = (q: AttributeQuestion) =>
	(!q.party || isQuestion(q)) && !isPropertyNoun(q.property, q.small) && !verbs.test(q.property);

/** For the value of a property. */
export const valuePatterns: readonly Pattern<AttributeQuestion>[] = [
	{
		name: 'value/what-is-of',
		write: (q) =>
			!q.entity.startsWith('“') && isPropertyNoun(q.property, q.small)
				? placed(q, `what ${be(q)} the ${q.small} of ${q.entity}?`)
				: null
	},
	{
		name: 'value/what-has',
		write: (q) =>
			!q.entity.startsWith('“') && isPropertyNoun(q.property, q.small) && be(q) === 'is'
				? placed(q, `what ${q.small} does ${q.entity} have?`)
				: null
	},
	{
		name: 'value/for-what-is',
		write: (q) =>
			isPropertyNoun(q.property, q.small) ? `For ${q.entity}, what ${be(q)} the ${q.small}?` : null
	},
	{
		name: 'value/what-does',
		write: (q) =>
			verbs.test(q.property)
				? placed(q, `what does ${q.entity} ${baseOf(q.small.toLowerCase())}?`)
				: null
	},
	{
		name: 'value/question',
		write: (q) =>
			isQuestion(q)
				? `With ${q.entity}, ${q.property.charAt(0).toLowerCase()}${q.property.slice(1)}?`
				: null
	},
	{
		name: 'value/who',
		write: (q) =>
			q.party && !isQuestion(q) && !isPropertyNoun(q.property, q.small)
				? `With ${q.entity}, who handles ${q.small}?`
				: null
	},
	{
		name: 'value/when-it-comes',
		write: (q) =>
			isListed(q) ? `When it comes to ${q.small}, what do the notes list for ${q.entity}?` : null
	},
	{
		name: 'value/list-under',
		write: (q) => (isListed(q) ? `What do the notes list under ${q.small} for ${q.entity}?` : null)
	},
	{
		name: 'value/as-for',
		write: (q) => (isListed(q) ? `As for ${q.small}, what do the notes say of ${q.entity}?` : null)
	},
	{
		name: 'value/looking-at',
		write: (q) => (isListed(q) ? `Looking at ${q.entity}, what is listed under ${q.small}?` : null)
	},
	{
		name: 'value/in-the-case',
		write: (q) =>
			q.entity.startsWith('“') && isPropertyNoun(q.property, q.small)
				? `Which ${q.small} do the notes give for ${q.entity}?`
				: null
	}
];

export interface EntityQuestion {
	readonly category: string | null;
	readonly property: string;
	readonly small: string;
	readonly value: string;
}

/** For the entity that has a value. */
export const entityPatterns: readonly Pattern<EntityQuestion>[] = [
	{
		name: 'entity/has-of',
		write: (q) =>
			isPropertyNoun(q.property, q.small) && q.category
				? `Which ${q.category} has ${quoted(q.value)} as its ${q.small}?`
				: null
	},
	{
		name: 'entity/for-which',
		write: (q) =>
			`For which ${q.category ?? 'of these'} do the notes list ${quoted(q.value)} under ${q.small}?`
	},
	{
		name: 'entity/when-it-comes',
		write: (q) =>
			`When it comes to ${q.small}, which ${q.category ?? 'of these'} is listed with ${quoted(q.value)}?`
	},
	{
		name: 'entity/goes-with',
		write: (q) =>
			`Under ${q.small}, which ${q.category ?? 'of these'} goes with ${quoted(q.value)}?`
	},
	{
		name: 'entity/has-under',
		write: (q) => `Which ${q.category ?? 'of these'} has ${quoted(q.value)} under ${q.small}?`
	}
];

/** "The timeout of Lambda is 15 minutes." or "For Fargate, the notes list …": one wording for one property of one thing. */
export function attributeSentence(
	property: string,
	entity: string,
	value: string,
	small: string
): string {
	const v = withoutStop(value);
	if (isPropertyNoun(property, small))
		return sentence(
			`the ${small} of ${entity} ${isPluralPhrase(property) ? 'are' : 'is'} ${/^[A-Z][a-z]+ [a-z]/.test(v) ? quoted(v) : v}`
		);
	const shown = /^(?:`[^`]+`|[A-Z]+|\d\S*)$/.test(v) ? v : quoted(v);
	const ways = [
		`for ${entity}, the notes list ${shown} under ${small}`,
		`when it comes to ${small}, the notes list ${shown} for ${entity}`,
		`under ${small}, the notes list ${shown} for ${entity}`,
		`the notes give ${shown} for ${entity} under ${small}`
	];
	return sentence(ways[hash32(`${property}|${entity}`) % ways.length] as string);
}
