import { baseOf } from '../language/verbs';
import { framed } from './framed';
import type { ClauseHeader } from './header-question';
import type { Relation } from './relation';
import { isThing, type ShownValue } from './shown-value';

const several = (what: string) => /^of these ./.test(what);
const small = (v: ShownValue) => v.raw.replace(/^[A-Z](?=[a-z]+(?: |$))/, (c) => c.toLowerCase());

/** The header is a clause; it asks for the cell, and nothing is said with it. */
export const clauseRelation = (ask: ClauseHeader): Relation => ({
	name: 'question',
	silent: true,
	ask: (row) => (row.isLead ? null : ask(row)),
	say: () => null,
	which: () => null,
	its: null,
	blank: false,
	accepts: () => true
});

/** A state's meaning. */
export const meaningRelation = (): Relation => ({
	name: 'meaning',
	ask: (row) => (row.clause ? null : `What ${row.plural ? 'do' : 'does'} ${row.inSentence} mean?`),
	say: (row, v) =>
		row.clause ? null : `${row.inSentence} ${row.plural ? 'mean' : 'means'} “${asQuoted(v)}”`,
	which: (what, v) => `which ${what} ${several(what) ? 'mean' : 'means'} “${asQuoted(v)}”?`,
	its: 'its meaning',
	blank: false,
	accepts: () => true
});

const asQuoted = (v: ShownValue) => v.raw.replace(/[“”]/g, "'");

/** "Named in". */
export const placeRelation = (verb: string, preposition: string): Relation => {
	const be = (plural: boolean) => (plural ? 'are' : 'is');
	return {
		name: 'where',
		ask: (row) => (row.clause ? null : `Where ${be(row.plural)} ${row.inSentence} ${verb}?`),
		say: (row, v) =>
			row.clause ? null : `${row.inSentence} ${be(row.plural)} ${verb} ${preposition} ${v.text}`,
		which: (what, v) => `which ${what} ${be(several(what))} ${verb} ${preposition} ${v.text}?`,
		answer: (v) => `${preposition} ${v.text}`,
		its: `where it is ${verb}`,
		blank: false,
		accepts: isThing
	};
};

/** "Discovered in | 1610". */
export const yearRelation = (verb: string): Relation => {
	const be = (plural: boolean) => (plural ? 'were' : 'was');
	return {
		name: 'year',
		ask: (row) => (row.clause ? null : `When ${be(row.plural)} ${row.inSentence} ${verb}?`),
		say: (row, v) =>
			row.clause ? null : `${row.inSentence} ${be(row.plural)} ${verb} in ${v.raw}`,
		which: (what, v) => `which ${what} ${be(several(what))} ${verb} in ${v.raw}?`,
		answer: (v) => `in ${v.raw}`,
		its: `when it was ${verb}`,
		blank: true,
		accepts: () => true
	};
};

/** "Runs | Before the tasks exist". */
export const timeRelation = (verb: string): Relation => ({
	name: 'time',
	ask: (row) =>
		row.clause ? null : `When ${row.plural ? 'do' : 'does'} ${row.inSentence} ${baseOf(verb)}?`,
	say: (row, v) =>
		row.clause ? null : `${row.inSentence} ${row.plural ? baseOf(verb) : verb} ${small(v)}`,
	which: (what, v) => `which ${what} ${several(what) ? baseOf(verb) : verb} ${small(v)}?`,
	its: `when it ${verb}`,
	blank: false,
	accepts: () => true
});

/** "Polls every | 15 seconds", "Gives up after | 40 checks". */
export function rateRelation(words: string, link: string, example: string): Relation {
	const [verb = '', ...particle] = words.split(' ');
	const tail = particle.length > 0 ? ` ${particle.join(' ')}` : '';
	const unit = example.replace(/^[\d,. ]+/, '').replace(/s?$/, 's');
	const word =
		link === 'every' ? 'How often' : `${link === 'after' ? 'After' : 'Within'} how many ${unit}`;
	const form = (plural: boolean) => `${plural ? baseOf(verb) : verb}${tail} ${link}`;
	return {
		name: 'rate',
		ask: (row) =>
			row.clause
				? null
				: `${word} ${row.plural ? 'do' : 'does'} ${row.inSentence} ${baseOf(verb)}${tail}?`,
		say: (row, v) => (row.clause ? null : `${row.inSentence} ${form(row.plural)} ${v.text}`),
		which: (what, v) => `which ${what} ${form(several(what))} ${v.text}?`,
		answer: (v) => `${link} ${v.text}`,
		its: null,
		blank: true,
		accepts: () => true
	};
}

const predicate = /^[A-Z]?[a-z]+[^s]s (?!(?:of|that|which|and|or|are|is|with)\b)(?:[a-z]|`)/;

/** "Kills a container": a verb with what it acts on. */
export const isPredicate = (value: string) => predicate.test(value);

/** "Kills a container that exceeds it" below "Effect". */
export const effectRelation = (on: string): Relation => ({
	name: 'effect',
	ask: (row) =>
		row.clause
			? framed(row, `what is the effect${on && ` ${on}`}?`)
			: `What effect ${row.plural ? 'do' : 'does'} ${row.inSentence} have${on && ` ${on}`}?`,
	say: (row, v) =>
		row.clause || row.plural || on || !isPredicate(v.raw) ? null : `${row.inSentence} ${small(v)}`,
	which: (what, v) =>
		on || several(what) || !isPredicate(v.raw) ? null : `which ${what} ${small(v)}?`,
	its: `its effect${on && ` ${on}`}`,
	blank: false,
	silent: true,
	accepts: () => true
});
