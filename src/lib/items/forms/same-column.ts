import type { AttributeFact } from '../../notes/types';
import { isFunctional } from '../knowledge/attributes';
import { mayEntail } from '../knowledge/overlap';
import { pluralPhrase } from '../language/number';
import { containsWords, contentStems, termKey } from '../language/tokens';
import type { FormContext } from './context';

const MAX_ROWS = 40;

/** One value may amount to the other. A head noun that both have ("replica service", "daemon service") says nothing. */
export function sameValue(a: string, b: string): boolean {
	if (termKey(a) === termKey(b) || containsWords(a, b) || containsWords(b, a)) return true;
	const x = a.split(' ');
	const y = b.split(' ');
	const shared =
		x.length > 1 && y.length > 1 && termKey(x.at(-1) as string) === termKey(y.at(-1) as string);
	const [p, q] = shared ? [x.slice(0, -1).join(' '), y.slice(0, -1).join(' ')] : [a, b];
	if (shared && (containsWords(p, q) || containsWords(q, p))) return true;
	// "You" has no meaningful word, so it follows from nothing but itself.
	return contentStems(p).size > 0 && contentStems(q).size > 0 && mayEntail(p, q);
}

/** The worded values of the fact's column, this one included. */
export const column = (fact: AttributeFact, ctx: FormContext): readonly AttributeFact[] =>
	ctx.knowledge.attributes
		.sameProperty(fact)
		.filter((f) => f.truth === null)
		.slice(0, MAX_ROWS);

/** A question over many rows hangs on one of them, whatever their order. */
export const isAnchor = (fact: AttributeFact, among: readonly AttributeFact[]) =>
	[...among].sort((a, b) => (a.id < b.id ? -1 : 1))[0] === fact;

/** One effect has several causes, and one cause several effects; a thing is found in many places. */
const shared = /\b(?:causes?|reasons?|suspects?|symptoms?)\b|^found (?:in|on|at)$/i;
const order = /^(?:before|after|until|while|during) /i;
const asked = /^(?:what|who|when|where|which)\b/i;

/** Rows of a column in which every other value is known to be false; [] where the column says nothing of the kind. */
export function rivalRows(fact: AttributeFact, ctx: FormContext): readonly AttributeFact[] {
	if (fact.truth !== null || fact.open || shared.test(fact.property)) return [];
	// What comes after the last event comes after the first one too.
	if (column(fact, ctx).some((f) => order.test(f.value))) return [];
	if (isFunctional(fact.property)) return column(fact, ctx);
	// A question that each row answers in its own way has one answer a row.
	const rows = asked.test(fact.property) ? column(fact, ctx) : [];
	const alike = rows.some((f, i) => rows.some((g, j) => j > i && sameValue(f.value, g.value)));
	return alike ? [] : rows;
}

/** What all rows are, if they are all of one kind and the header does not say it. */
export function sharedKind(rows: readonly AttributeFact[]): string | null {
	const kind = rows[0]?.category ?? null;
	// "Which limit of a task has this limit" says it twice.
	return kind !== null &&
		rows.every((f) => f.category === kind) &&
		!containsWords(kind, rows[0]?.property ?? '')
		? kind
		: null;
}

/** "of these network modes", "of these kinds of task". */
export const ofThese = (kind: string | null): string =>
	kind === null
		? 'of these'
		: `of these ${kind.replace(/^(\S+?)( (?:of|to|for|in|on) .+)?$|^.+$/, (all, head?: string, tail = '') => (head ? `${pluralPhrase(head)}${tail}` : pluralPhrase(all)))}`;

/** No other row has this value, or one that may amount to it. */
export const hasDistinctValues = (fact: AttributeFact, rows: readonly AttributeFact[]) =>
	rows.every((f) => f.id === fact.id || !sameValue(f.value, fact.value));

/** The table gives this thing one value of the property, not two in two rows. */
export const isSureOf = (fact: AttributeFact, ctx: FormContext) =>
	ctx.knowledge.attributes
		.sameProperty(fact)
		.every(
			(f) =>
				f.id === fact.id ||
				termKey(f.entity.text) !== termKey(fact.entity.text) ||
				termKey(f.value) === termKey(fact.value)
		);
