import { withArticle } from '../language/articles';
import { isPluralPhrase } from '../language/number';
import type { Relation, Row } from './relation';
import { isThing, type ShownValue } from './shown-value';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const several = (what: string) => /^of these ./.test(what);
const isNone = (v: ShownValue) => /^(?:none|no|zero|0|nothing)$/i.test(v.raw);

/** "What is the target type of …?" */
export function nounRelation(small: string, link: 'of' | 'for'): Relation {
	const head = small.split(/ (?:of|for|in|on|to|per|by) /)[0] as string;
	const be = isPluralPhrase(head) ? 'are' : 'is';
	// The value is a name and no thing: "the name of layer 3 is network".
	const isName = /(?:^|\s)(?:name|abbreviation|acronym|symbol|term|title|prefix|suffix)$/i.test(
		head
	);
	const shown = (v: ShownValue) =>
		isName && (v.shape === 'noun' || v.shape === 'phrase') ? v.raw : v.text;
	const at = (row: Row) => (row.measure ? 'for' : link);
	return {
		name: link === 'of' ? 'what-is-of' : 'what-is-for',
		ask: (row) =>
			row.clause
				? `${capital(row.clause)}. What ${be} the ${small}?`
				: `What ${be} the ${small} ${at(row)} ${row.inSentence}?`,
		say(row, v) {
			const lead = row.clause ? `if ${row.clause}, ` : '';
			const tail = row.clause ? '' : ` ${at(row)} ${row.inSentence}`;
			return isNone(v)
				? `${lead}there ${be} no ${small}${tail}`
				: `${lead}the ${small}${tail} ${be} ${shown(v)}`;
		},
		which(what, v) {
			if (isNone(v)) return `for which ${what} ${be} there no ${small}?`;
			const have = several(what) ? 'have' : 'has';
			if (v.shape === 'quantity' && be === 'is')
				return `which ${what} ${have} ${withArticle(small)} of ${v.text}?`;
			const short = !isName && /^[^,;:()]+$/.test(v.text) && v.text.split(' ').length <= 4;
			if (short && be === 'is' && /^[a-z]+ [a-z]+s$/.test(v.text) && isPluralPhrase(v.text))
				return `for which ${what} are ${v.text} the ${small}?`;
			return short &&
				!isPluralPhrase(v.text) &&
				be === 'is' &&
				/^(?:an? |the |`|[A-Z])/.test(v.text)
				? `for which ${what} is ${v.text} the ${small}?`
				: `which ${what} ${have} ${be === 'is' ? 'this' : 'these'} ${small}: ${shown(v)}?`;
		},
		its: `its ${small}`,
		blank: true,
		accepts: isThing
	};
}

/** A column headed "Type". */
export const kindRelation = (): Relation => {
	const fits = (v: ShownValue) => /^[A-Za-z][a-z-]*(?: [a-z-]+)?$/.test(v.raw);
	const kind = (v: ShownValue) => v.raw.toLowerCase();
	return {
		name: 'type',
		ask: (row) =>
			row.clause || !row.kind ? null : `Which type of ${row.kind} is ${row.inSentence}?`,
		say: (row, v) =>
			row.clause || !fits(v) ? null : `${row.inSentence} is of the ${kind(v)} type`,
		which: (what, v) =>
			fits(v)
				? `which ${what} ${/^of these ./.test(what) ? 'are' : 'is'} of the ${kind(v)} type?`
				: null,
		its: 'its type',
		blank: false,
		accepts: isThing
	};
};

/** A column headed "Service" in a table of ports. */
export const serviceRelation = (): Relation => ({
	name: 'service',
	ask: (row) =>
		row.kind && /\bport\b/.test(row.kind) ? `Which service uses ${row.inSentence}?` : null,
	say: (row, v) => `${row.inSentence} is used by ${v.text}`,
	which: (what, v) =>
		/\bport/.test(what)
			? `which ${what} ${/^of these ./.test(what) ? 'are' : 'is'} used by ${v.text}?`
			: null,
	its: 'the service that uses it',
	blank: false,
	accepts: isThing
});
