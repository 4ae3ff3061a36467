import { ownValue } from '../../core/own-value';
import { withArticle } from '../language/articles';
import { baseOfGerund, gerundClause } from '../language/gerund';
import { isPluralPhrase } from '../language/number';
import { baseOf, isParticiple } from '../language/verbs';
import type { Relation, Row } from './relation';
import type { ShownValue } from './shown-value';

const party = /^(?:AWS|you|(?:the )?(?:customer|user|provider|vendor|cloud provider|consumer))$/i;

/** Answers "who", as "Not needed" does not. */
const isAnswer = (value: string) => !/^(?:not|no|none|never|optional)\b/i.test(value);
const isParty = (value: string) => party.test(value.trim());

export const isPartyColumn = (values: readonly string[]) =>
	values.some(isParty) &&
	values.every(
		(v) => isParty(v) || /^you,? or\b/i.test(v) || /^not /i.test(v) || /^(?:both|shared)\b/i.test(v)
	);

const presence: Readonly<Record<string, string>> = {
	always: 'always present',
	never: 'never present',
	optional: 'optional',
	required: 'required',
	mandatory: 'mandatory',
	refused: 'refused',
	allowed: 'allowed',
	forbidden: 'forbidden',
	ignored: 'ignored',
	enabled: 'enabled',
	disabled: 'disabled',
	automatic: 'automatic',
	manual: 'manual',
	included: 'included',
	excluded: 'excluded'
};

/** "Optional" and "Always" in one column: the header's thing is there, or it is not. */
export function presenceRelation(small: string, values: readonly string[]): Relation | null {
	const state = stateOf(values);
	if (state) return stateRelation(small, state);
	const known = [
		...new Set(values.map((v) => ownValue(presence, v.toLowerCase().replace(/\.$/, ''))))
	].sort();
	if (known.length !== 2 || known.includes(undefined)) return null;
	const thing = isPluralPhrase(small) ? small : withArticle(small);
	const be = isPluralPhrase(small) ? 'are' : 'is';
	const told = (v: ShownValue) => ownValue(presence, v.raw.toLowerCase()) ?? v.text;
	const event = known.every((k) => / present$/.test(k ?? ''));
	const tied = (v: ShownValue) =>
		event ? `there ${be} ${often(v)} ${thing}` : `${thing} ${be} ${told(v)}`;
	return {
		name: 'presence',
		ask: (row) =>
			row.clause
				? null
				: event
					? `With ${row.inSentence}, ${be} there always or never ${thing}?`
					: `With ${row.inSentence}, ${be} ${thing} ${[...known].reverse().join(' or ')}?`,
		say: (row, v) => (row.clause ? null : `with ${row.inSentence}, ${tied(v)}`),
		which: (what, v) =>
			event
				? `with which ${what} ${be} there ${often(v)} ${thing}?`
				: `with which ${what} ${be} ${thing} ${told(v)}?`,
		answer: (v) => (event ? often(v) : told(v)),
		its: null,
		blank: false,
		accepts: () => true
	};
}

const often = (v: ShownValue) => v.raw.toLowerCase().replace(/\.$/, '');

/** "Possible" and "Not possible" in one column. */
function stateOf(values: readonly string[]): string | null {
	const [first = ''] = values;
	const state = first.toLowerCase().replace(/^not /, '').replace(/\.$/, '');
	const own = values.map((v) => v.toLowerCase().replace(/\.$/, ''));
	return (isParticiple(state) || /^(?:possible|available|necessary)$/.test(state)) &&
		own.includes(state) &&
		own.every((v) => v === state || v === `not ${state}`)
		? state
		: null;
}

function stateRelation(small: string, state: string): Relation {
	const plural = isPluralPhrase(small.split(/ (?:of|for|in|on|to) /)[0] as string);
	const thing = plural ? small : / of /.test(small) ? `the ${small}` : withArticle(small);
	const be = plural ? 'are' : 'is';
	const told = (v: ShownValue) => v.raw.toLowerCase();
	return {
		name: 'presence',
		ask: (row) => (row.clause ? null : `${be} ${thing} ${state} with ${row.inSentence}?`),
		say: (row, v) => (row.clause ? null : `${thing} ${be} ${told(v)} with ${row.inSentence}`),
		which: (what, v) => `with which ${what} ${be} ${thing} ${told(v)}?`,
		answer: (v) => (/^not /i.test(v.raw) ? 'No' : 'Yes'),
		its: null,
		blank: false,
		accepts: () => true
	};
}

/** "managed compute" -> "managing compute". */
const asDuty = (text: string) =>
	text.replace(/^([a-z]+)ed (?=[a-z]+$)/, (whole, stem: string) =>
		baseOfGerund(`${stem}ing`) ? `${stem}ing ` : whole
	);

/** The columns are models or sides ("IaaS"), the rows what somebody is responsible for. */
function dutyRowRelation(side: string): Relation {
	const duty = (row: Row) =>
		`the ${row.bare.replace(/^[A-Z](?=[a-z]+\b)/, (c) => c.toLowerCase())}`;
	return {
		name: 'party',
		ask: (row) => (row.clause ? null : `With ${side}, who is responsible for ${duty(row)}?`),
		say: (row, v) =>
			row.clause || !isParty(v.raw)
				? null
				: `with ${side}, ${who(v)} ${are(v)} responsible for ${duty(row)}`,
		which: () => null,
		its: null,
		blank: false,
		accepts: isAnswer
	};
}

const who = (v: ShownValue) =>
	/^you$/i.test(v.raw) ? 'you' : /^(?:the |AWS)/.test(v.raw) ? v.raw : `the ${v.raw.toLowerCase()}`;
const are = (v: ShownValue) => (/^you$/i.test(v.raw) ? 'are' : 'is');

export function partyRelation(text: string): Relation {
	if (/^(?:[A-Z]\S*|on-prem\S*)$/.test(text)) return dutyRowRelation(text);
	const duty = asDuty(text);
	const verb = gerundClause(duty, 'who');
	return {
		name: 'party',
		ask: (row) =>
			row.clause ? null : `With ${row.inSentence}, ${verb ?? `who is responsible for ${duty}`}?`,
		say: (row, v) =>
			row.clause || !isParty(v.raw)
				? null
				: `with ${row.inSentence}, ${gerundClause(duty, who(v)) ?? `${who(v)} ${are(v)} responsible for ${duty}`}`,
		which: (what, v) =>
			isParty(v.raw) ? `with which ${what} ${are(v)} ${who(v)} responsible for ${duty}?` : null,
		its: null,
		blank: false,
		accepts: isAnswer
	};
}

export function whoRelation(rest: string, verb: string): Relation {
	const told = (v: ShownValue) =>
		/^you$/i.test(v.raw) ? `you ${baseOf(verb)} ${rest}` : `${v.text} ${verb} ${rest}`;
	return {
		name: 'who',
		ask: (row) => (row.clause ? null : `With ${row.inSentence}, who ${verb} ${rest}?`),
		say: (row, v) => (row.clause ? null : `with ${row.inSentence}, ${told(v)}`),
		which: (what, v) =>
			`with which ${what} ${/^you$/i.test(v.raw) ? 'do you' : `does ${v.text}`} ${baseOf(verb)} ${rest}?`,
		its: null,
		blank: false,
		accepts: isAnswer
	};
}
