import { isPluralPhrase } from './number';
import { baseOf, isModal } from './verbs';

export interface SplitClause {
	readonly subject: string;
	readonly verb: string;
	readonly object: string;
}

/** The parts of a question on a clause: "does | a load balancer | check". */
export interface Inversion {
	readonly auxiliary: string;
	/** Base form behind the subject; "" after "is". */
	readonly base: string;
}

/** "reading secrets needs …": the act is one. */
export const isGerund = (subject: string) => /^[a-z]+ing /i.test(subject);

const preposition = / (?:of|on|in|for|with|under|at|from|without|across|between|inside)\s.*$/i;

/** Do-support for a plain verb, inversion for "is" and modals; null where the verb is denied or not plain. */
export function invert({ subject, verb }: SplitClause): Inversion | null {
	const words = verb.trim().split(/\s+/);
	const [first = '', second] = words.map((w) => w.toLowerCase());
	if (
		words.length > 2 ||
		/n['’]t$|^(?:not|cannot|never|also|still|now|then|only)$/i.test(`${first}`)
	)
		return null;
	if (second !== undefined)
		return isModal(first) && /^[a-z-]+$/.test(second) && !/^(?:not|never|also|still)$/.test(second)
			? { auxiliary: first, base: second }
			: null;
	if (/^(?:is|are|was|were)$/.test(first)) return { auxiliary: first, base: '' };
	if (isModal(first) || /^(?:had|did)$|ed$/.test(first) || !/^[a-z-]+$/.test(first)) return null;
	const head = subject.replace(preposition, '');
	const many =
		(isPluralPhrase(head) && !isGerund(head)) || (/\band\b/i.test(head) && !/s$/.test(first));
	if (many) return /[^s]s$/.test(first) ? null : { auxiliary: 'do', base: first };
	return /s$/.test(first) ? { auxiliary: 'does', base: baseOf(first) } : null;
}
