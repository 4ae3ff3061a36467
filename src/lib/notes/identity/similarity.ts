import type { FactId } from '../../core/ids';
import { contentWords, singular } from '../language/words';
import type { FactKind } from '../types';

/** What must be remembered of a fact to find it again in a later version of its course. A `Fact` is one. */
export interface FactDigest {
	readonly id: FactId;
	readonly kind: FactKind;
	readonly subject: string;
	readonly statement: string;
}

/** What of a statement is compared. */
export type Stated = Pick<FactDigest, 'kind' | 'subject' | 'statement'>;

export interface Profile<F extends Stated = FactDigest> {
	readonly fact: F;
	readonly words: ReadonlySet<string>;
	readonly subject: ReadonlySet<string>;
	readonly trigrams: ReadonlySet<string>;
}

export function profile<F extends Stated>(fact: F): Profile<F> {
	const words = contentWords(fact.statement).map(singular);
	return {
		fact,
		words: new Set(words),
		subject: new Set(contentWords(fact.subject).map(singular)),
		trigrams: trigramsOf(words)
	};
}

/** Letter trigrams inside words: a typo changes few of them. */
function trigramsOf(words: readonly string[]): Set<string> {
	const out = new Set<string>();
	for (const word of words) {
		const padded = `^${word}$`;
		for (let i = 0; i + 3 <= padded.length; i++) out.add(padded.slice(i, i + 3));
	}
	return out;
}

/** 0 to 1: Dice coefficient of trigrams and of words, with containment so that a merged or split statement finds its half; subject and kind weigh in. */
export function similarity(a: Profile<Stated>, b: Profile<Stated>): number {
	if (a.fact.statement === b.fact.statement && a.fact.kind === b.fact.kind) return 1;
	const text = Math.max(
		dice(a.trigrams, b.trigrams),
		dice(a.words, b.words),
		0.85 * containment(a.words, b.words)
	);
	const subject = dice(a.subject, b.subject);
	const kind = a.fact.kind === b.fact.kind ? 1 : 0;
	return 0.75 * text + 0.15 * subject + 0.1 * kind;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const [small, large] = a.size <= b.size ? [a, b] : [b, a];
	let n = 0;
	for (const x of small) if (large.has(x)) n++;
	return n;
}
const dice = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
	a.size + b.size === 0 ? 1 : (2 * shared(a, b)) / (a.size + b.size);
const containment = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
	Math.min(a.size, b.size) < 3 ? 0 : shared(a, b) / Math.min(a.size, b.size);
