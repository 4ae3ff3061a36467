import { isPluralPhrase, singularPhrase } from '../language/number';
import { framed, frontOf } from './framed';
import type { Link } from './header';
import type { Relation, Row } from './relation';
import { isThing, type ShownValue } from './shown-value';

const several = (what: string) => /^of these ./.test(what);
const isNone = (v: ShownValue) => /^(?:none|no|nothing)$/i.test(v.raw);
/** "Stop 2 and start 2" under "First move". */
const order =
	/^(?:start|stop|add|remove|use|restart|wait|check|grant|set|run|create|delete|increase|decrease|raise|lower|replace|move|open|close|allow|deny|choose|call|send|keep|scale|drain|roll|retry|update|enable|disable) /i;
const deed =
	/(?:^|\s)(?:move|action|step|remedy|fix|cure|response|reaction|answer|solution|task|duty|job)$/;

/** "The application may hang", "messages that overflow are lost": a sentence, which answers and does not stand behind "is". */
const isClause = (value: string) =>
	/^(?:the|an?|no|all|each|every|`[^`]+`|[A-Z][a-z]+s?)\b(?: (?!that|which|who)[^ ,]+){0,4} (?:may|can|cannot|will|must|is|are|has|have|does|do|failed|finished|ended) [a-z`]/i.test(
		value
	) ||
	/^(?:the|an?) [a-z]+(?: [a-z]+)? [a-z]+ed (?:the|an?|its)\b/i.test(value) ||
	/ (?:that|which|who) (?!is|are|was|were|has|have|can|may)[a-z]+ .* (?:is|are) [a-z]+$/.test(
		value
	);

/** "None: stuck", "Up", "All four": answers that stand behind no "is". */
const isLoose = (value: string, be: string) =>
	/^(?:up|down)$/i.test(value) ||
	/^none\b.*[:;,]/i.test(value) ||
	(be === 'are' && /^(?:all|both|any)\b| only$/i.test(value));

/** "What is the message for the mistake “pair outside the table”?" */
function underKind(row: Row, question: string): string | null {
	const [kind, ...rest] = (row.clause ?? '').split(': ');
	return kind && rest.length > 0 ? `${question} for the ${kind} “${rest.join(': ')}”?` : null;
}

/** "What is the target type of …?"; "With …, what is the lifetime of the data?" */
export function nounRelation(small: string, link: Link): Relation {
	const head = small.split(/ (?:of|for|in|on|to|per|by|that|which|with|without) /)[0] as string;
	const be = isPluralPhrase(head) ? 'are' : 'is';
	// The value is a name and no thing: "the name of layer 3 is network".
	const isName = /(?:^|\s)(?:name|abbreviation|acronym|symbol|term|title|prefix|suffix)$/i.test(
		head
	);
	const shown = (v: ShownValue) =>
		deed.test(head) && order.test(v.raw)
			? `to ${v.raw.charAt(0).toLowerCase()}${v.raw.slice(1)}`
			: isName && (v.shape === 'noun' || v.shape === 'phrase')
				? v.raw
				: v.text;
	const at = (row: Row) =>
		row.measure || (row.plural && /(?:limit|quota|maximum|minimum)$/.test(head)) ? 'for' : link;
	const told = (row: Row) => {
		if (row.clause) return [`if ${row.clause}, the`, ''] as const;
		return link === 'with' || row.isSetup
			? ([`${row.front}, the`, ''] as const)
			: (['the', ` ${at(row)} ${row.inSentence}`] as const);
	};
	return {
		name: link === 'of' ? 'what-is-of' : 'what-is-for',
		ask: (row) =>
			row.isLead
				? underKind(row, `What ${be} the ${small}`)
				: row.clause || link === 'with' || row.isSetup
					? framed(row, `what ${be} the ${small}?`)
					: `What ${be} the ${small} ${at(row)} ${row.inSentence}?`,
		say(row, v) {
			if (row.isLead || isClause(v.raw) || isLoose(v.raw, be)) return null;
			const [lead, tail] = told(row);
			return isNone(v) || v.raw.toLowerCase() === `no ${head}`
				? `${lead.replace(/\bthe$/i, (the) => (the === 'The' ? 'There' : 'there'))} ${be} no ${small}${tail}`
				: `${lead} ${small}${tail} ${be} ${shown(v)}`;
		},
		which(what, v) {
			if (isLoose(v.raw, be) || /^(?:on|off)$/i.test(v.raw)) return null;
			const from = link === 'with' ? frontOf(what, what) : `for which ${what}`;
			if (isNone(v) || v.raw.toLowerCase() === `no ${head}`)
				return `${from} ${be} there no ${small}?`;
			if (v.shape === 'quantity' && be === 'is' && link !== 'with')
				return `for which ${what} is the ${small} ${v.text}?`;
			if (be === 'is' && (v.shape === 'state' || /^the same\b/.test(v.text)))
				return `${link === 'with' ? from : `with which ${what}`} is the ${small} ${v.text}?`;
			const short =
				!isName && /^(?:[^,;:()]+|`[^`]+`)$/.test(v.text) && v.text.split(' ').length <= 4;
			if (short && be === 'is' && /^\w+ [A-Za-z]*[a-z]s$/.test(v.text) && isPluralPhrase(v.text))
				return `${from} are ${v.text} the ${small}?`;
			return short &&
				!isPluralPhrase(v.text) &&
				be === 'is' &&
				/^(?:an? |the |`|[A-Z])/.test(v.text)
				? `${from} is ${v.text} the ${small}?`
				: /^\d/.test(v.text) && be === 'is'
					? `${link === 'with' ? from : `for which ${what}`} is the ${small} ${v.text}?`
					: null;
		},
		its: `its ${small}`,
		blank: true,
		accepts: (value) => isThing(value) || isClause(value) || (deed.test(head) && order.test(value))
	};
}

/** A column of bare numbers below "Tasks without trunking". */
export function countRelation(small: string): Relation {
	const number = nounRelation(`number of ${small}`, 'for');
	return {
		...number,
		name: 'count',
		which: (what, v) =>
			v.raw === '0' ? null : `for which ${what} is the number of ${small} ${v.raw}?`,
		its: `its number of ${small}`
	};
}

/** Bare numbers below "Moons". */
export function havingRelation(small: string): Relation {
	const counted = (v: ShownValue) =>
		v.raw === '1' ? `1 ${singularPhrase(small)}` : `${v.text} ${small}`;
	return {
		name: 'having',
		ask: (row) =>
			row.clause
				? framed(row, `how many ${small} are there?`)
				: `How many ${small} ${row.plural ? 'do' : 'does'} ${row.inSentence} have?`,
		say: (row, v) =>
			row.clause ? null : `${row.inSentence} ${row.plural ? 'have' : 'has'} ${counted(v)}`,
		which: (what, v) => `which ${what} ${several(what) ? 'have' : 'has'} ${counted(v)}?`,
		its: `its number of ${small}`,
		blank: true,
		accepts: () => true
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
