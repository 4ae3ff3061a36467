import type { MembershipFact, Term } from '../../notes/types';
import { sentence } from '../language/capitals';
import { lowerFirst } from '../language/lower-first';
import { nounOf } from '../language/noun';
import { headNoun, isPluralPhrase } from '../language/number';
import { isMember } from '../language/term-quality';
import { termKey } from '../language/tokens';
import { nested } from '../knowledge/known-false';
import { seeded, type FormContext } from './context';

export interface Outsider {
	readonly term: Term;
	readonly why: string;
}

/** Members of other closed lists of the course, which name themselves differently and share no member with this one. */
export function outsiders(fact: MembershipFact, ctx: FormContext): Outsider[] {
	const { knowledge } = ctx;
	const own = new Set(fact.members.map((m) => knowledge.aliases.canonical(m.text)));
	const out = new Map<string, Outsider>();
	const code = fact.members.every((m) => m.code);
	const pool = seeded(knowledge.membershipsOf(fact.lesson).slice(0, 120), (m) => m.id, fact.id);
	for (const other of pool) {
		if (
			other.id === fact.id ||
			other.open ||
			out.size >= 8 ||
			// Members of another kind are strangers at a glance.
			headNoun(other.whole) !== headNoun(fact.whole) ||
			!isPluralPhrase(other.whole)
		)
			continue;
		if (termKey(other.whole) === termKey(fact.whole) || nested(other.whole, fact.whole)) continue;
		if (other.members.some((m) => own.has(knowledge.aliases.canonical(m.text)))) continue;
		for (const term of other.members) {
			const key = knowledge.aliases.canonical(term.text);
			if (
				term.code !== code ||
				out.has(key) ||
				term.text.length > 40 ||
				!isMember(term.text) ||
				fact.members.some((m) => nested(m.text, term.text))
			)
				continue;
			if (knowledge.wholesOf(key).length > 1 || nested(fact.whole, term.text)) continue;
			out.set(key, {
				term,
				why: sentence(
					`${nounOf(term, knowledge.lexicon).bare} belongs to the ${other.whole
						.split(' ')
						.map((w) => lowerFirst(w, knowledge.lexicon.isName))
						.join(' ')}`
				)
			});
		}
	}
	return [...out.values()];
}
