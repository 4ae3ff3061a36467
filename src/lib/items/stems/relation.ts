import { baseOf } from '../language/verbs';
import { headerOf, plainHeader } from './header';
import { isPhrase } from './header-noun';
import { availableRelation } from './relation-available';
import {
	clauseRelation,
	effectRelation,
	meaningRelation,
	placeRelation,
	rateRelation,
	timeRelation,
	yearRelation
} from './relation-clause';
import {
	countRelation,
	havingRelation,
	kindRelation,
	nounRelation,
	serviceRelation
} from './relation-noun';
import { isPartyColumn, partyRelation, presenceRelation, whoRelation } from './relation-party';
import { isThing, type ShownValue } from './shown-value';

/** The thing in a row of a table, or the thing of which a list gives properties. */
export interface Row {
	/** "Fargate", "the `host` network mode". */
	readonly inSentence: string;
	readonly bare: string;
	/** As an option. */
	readonly shown: string;
	readonly plural: boolean;
	/** "a speed of 10 Mbps". */
	readonly measure: boolean;
	/** What the row is, singular: "network mode". */
	readonly kind: string | null;
	/** Only safe between quotation marks. */
	readonly quoted: boolean;
	/** The row is a whole situation: "the team wants no servers to patch"; or its name under its kind, "need: a secret". */
	readonly clause: string | null;
	/** `clause` is such a name, so that no "if" stands before it. */
	readonly isLead: boolean;
	/** The row is a set of figures, "4 tasks, minimum 50 % and maximum 100 %": `front` says it. */
	readonly isSetup?: boolean;
	/** "with Fargate", "in the `RUNNING` state". */
	readonly front: string;
}

/** How the header of a column ties its values to the rows. Texts have no capital and no final stop; null where it would not read. */
export interface Relation {
	readonly name: string;
	/** A question for the value, with its mark. */
	ask(row: Row): string | null;
	say(row: Row, value: ShownValue): string | null;
	/** A question for the row; `what` is "network mode" or "of these". */
	which(what: string, value: ShownValue): string | null;
	/** The answer on a card, where it is not the cell itself. */
	answer?(value: ShownValue): string;
	/** "its target type", for matching. */
	readonly its: string | null;
	/** The value may be left blank in `say`. */
	readonly blank: boolean;
	/** It only asks: nothing can be said with it. */
	readonly silent?: boolean;
	/** The cell's text reads as the value. */
	accepts(value: string): boolean;
}

/** "Same as …" is no value of a verb. */
const comparison = /^(?:the )?(?:same|similar|like|less|more)\b/i;
/** Answers "when", as "Shared branches" does not. */
const occasion = /^(?:when|if|for|to|you|your|in|with|on|while|before|after|during|[a-z]+ing)\b/i;

/** "of these network modes" takes a plural verb. */
const several = (what: string) => /^of these ./.test(what);

/** What ties the values of a column to its rows, by the kind of word its header is; null where no sentence reads. */
export function relationOf(
	small: string,
	values: readonly string[],
	exact = false
): Relation | null {
	const header = headerOf(small, { values, exact });
	const phrase = plainHeader(small);
	if (phrase !== null && isPhrase(phrase)) {
		const present = presenceRelation(phrase, values);
		if (present) return present;
		if (!/^(?:verb|clause|who)$/.test(header?.type ?? '') && isPartyColumn(values))
			return partyRelation(phrase);
	}
	if (!header) return null;
	switch (header.type) {
		case 'gerund':
			return null;
		case 'who':
			return whoRelation(header.rest, header.verb);
		case 'clause':
			return clauseRelation(header.ask);
		case 'place':
			return placeRelation(header.verb, header.preposition);
		case 'time':
			return timeRelation(header.verb);
		case 'rate':
			return rateRelation(header.verb, header.link, values[0] ?? '');
		case 'year':
			return yearRelation(header.verb);
		case 'effect':
			return effectRelation(header.on);
		case 'count':
			return header.limited ? countRelation(header.small) : havingRelation(header.small);
		case 'when':
			return {
				name: 'when',
				silent: true,
				ask: (row) => (row.clause ? null : `When should you use ${row.inSentence}?`),
				say: () => null,
				which: () => null,
				its: null,
				blank: false,
				accepts: (value) => occasion.test(value)
			};
		case 'verb': {
			const tail = header.preposition ? ` ${header.preposition}` : '';
			return {
				name: 'verb',
				ask: (row) =>
					row.clause
						? null
						: `What ${row.plural ? 'do' : 'does'} ${row.inSentence} ${baseOf(header.verb)}${tail}?`,
				say: (row, v) =>
					row.clause
						? null
						: `${row.inSentence} ${row.plural ? baseOf(header.verb) : header.verb}${tail} ${v.text}`,
				which: (what, v) =>
					`which ${what} ${several(what) ? baseOf(header.verb) : header.verb}${tail} ${v.text}?`,
				its: `what it ${header.verb}${tail}`,
				blank: false,
				accepts: (value) => isThing(value) && !comparison.test(value)
			};
		}
		case 'state': {
			// Behind "for" stands what it does, not a name.
			const after = (v: ShownValue) =>
				/ for$/.test(header.state) && /^[A-Z][a-z]+$/.test(v.raw) ? v.raw.toLowerCase() : v.text;
			return {
				name: 'state',
				ask: (row) =>
					row.clause
						? null
						: `What ${row.plural ? 'are' : 'is'} ${row.inSentence} ${header.state}?`,
				say: (row, v) =>
					row.clause
						? null
						: `${row.inSentence} ${row.plural ? 'are' : 'is'} ${header.state} ${after(v)}`,
				which: (what, v) =>
					`which ${what} ${several(what) ? 'are' : 'is'} ${header.state} ${after(v)}?`,
				its: `what it is ${header.state}`,
				blank: false,
				accepts: (value) => isThing(value) && !comparison.test(value)
			};
		}
		case 'available':
			return availableRelation(header.small);
		case 'meaning':
			return meaningRelation();
		case 'kind':
			return kindRelation();
		case 'service':
			return serviceRelation();
		case 'noun':
			return nounRelation(header.small, header.link);
	}
}
