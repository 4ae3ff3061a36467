import { quoted } from '../language/capitals';
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
}

const properties =
	/(?:^|\b)(?:time-?out|size|limit|quota|port|cost|price|pricing|default|duration|retention|period|interval|latency|throughput|durability|availability|use cases?|type|format|protocol|names?|version|engine|capacity|number|count|scope|consistency|length|range|order|frequency|lifetime|maximum|minimum|sla|unit|level|value|layer|algorithm|extension|model|method|syntax|location|path|speed|rate|bandwidth|weight|age|depth|requirements?|advantages?|disadvantages?|benefits?|limitations?|features?|goal|aim|role|structure|complexity|language|license|author|owner|status|state|priority|target|purpose)$/i;

/** Reads right after "the … of". */
export const isPropertyNoun = (property: string, small = property.toLowerCase()) =>
	!/[A-Z][a-z]/.test(small) &&
	/^[\p{L}][\p{L}\p{N} -]*$/u.test(property) &&
	properties.test(property);

const placed = (q: AttributeQuestion, rest: string) => (q.place ? `${q.place}, ${rest}` : rest);
const be = (q: AttributeQuestion) => (isPluralPhrase(q.property) ? 'are' : 'is');

/** "Contains", "Supports": a column headed by a verb. */
const verbs =
	/^(?:contains|supports|requires|includes|uses|provides|needs|allows|stores|manages|returns|handles|creates|controls|protects|covers|defines)$/i;

/** For the value of a property. */
export const valuePatterns: readonly Pattern<AttributeQuestion>[] = [
	{
		name: 'value/what-is-of',
		write: (q) =>
			isPropertyNoun(q.property, q.small)
				? placed(q, `what ${be(q)} the ${q.small} of ${q.entity}?`)
				: null
	},
	{
		name: 'value/what-has',
		write: (q) =>
			isPropertyNoun(q.property, q.small) && be(q) === 'is'
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
		name: 'value/what-applies',
		write: (q) =>
			isPropertyNoun(q.property, q.small) || verbs.test(q.property)
				? null
				: `${q.property}: what applies to ${q.entity}?`
	},
	{
		name: 'value/given-for',
		write: (q) =>
			isPropertyNoun(q.property, q.small) || verbs.test(q.property)
				? null
				: placed(q, `what is given for ${quoted(q.property)} with ${q.entity}?`)
	},
	{
		name: 'value/entry',
		write: (q) =>
			isPropertyNoun(q.property, q.small) || verbs.test(q.property)
				? null
				: `For ${q.entity}, what is the entry under ${quoted(q.property)}?`
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
		name: 'entity/with-which',
		write: (q) =>
			`With which ${q.category ?? 'of these'} is ${quoted(q.value)} given for ${quoted(q.property)}?`
	},
	{
		name: 'entity/colon',
		write: (q) =>
			`${q.property}, ${quoted(q.value)}: which ${q.category ?? 'of these'} does this entry belong to?`
	}
];
