import type { Description } from '../language/description';
import { pluralPhrase } from '../language/number';
import { baseOf } from '../language/verbs';
import type { Pattern } from './patterns';

export interface TermQuestion {
	/** What the options are: "network mode"; null where the notes do not tell. */
	readonly category: string | null;
	/** "In Amazon S3" or null. */
	readonly place: string | null;
	readonly description: Description;
	/** The answer is the name of one thing, a product or a rule; else a word for a kind of thing. */
	readonly named: boolean;
	/** The learner sees options, so "Which of these" is a question. */
	readonly choice: boolean;
}

const modal = /^you (can|must|should|may|will|need|have)\b/;
const within = (q: { readonly place: string | null }, rest: string) =>
	q.place ? `${q.place}, ${rest}` : rest;
/** "which launch type", "which of these"; null where only a bare "what" is left. */
const which = (q: TermQuestion) =>
	q.category ? `which ${q.category}` : q.choice ? 'which of these' : null;

/** "you manage …" after "with which launch type": "do you manage …", "can you manage …". */
function inverted(text: string): string | null {
	const m = text.match(modal);
	const verb = m?.[1];
	if (verb && verb !== 'need' && verb !== 'have') return `${verb} you${text.slice(m[0].length)}`;
	return /^you (?:are|were|don't|don’t|do|didn't|cannot|can't)\b/.test(text) ? null : `do ${text}`;
}

/** "there is no networking" -> "is there no networking"; "AWS provisions and patches …" -> "does AWS provision and patch …". */
function asked(clause: string): string | null {
	const there = clause.match(/^there (is|are) (.+)$/);
	if (there) return `${there[1]} there ${there[2]}`;
	const m = clause.match(
		/^((?:an? )?[A-Za-z0-9]+(?: [a-z]+)??) ([a-z]+s)((?: and [a-z]+s)?) (.+)$/
	);
	if (!m) return null;
	const second = (m[3] as string).replace(
		/ and ([a-z]+s)/,
		(_, verb: string) => ` and ${baseOf(verb)}`
	);
	return `does ${m[1]} ${baseOf(m[2] as string)}${second} ${m[4]}`;
}

/** From the description to the term. */
export const termPatterns: readonly Pattern<TermQuestion>[] = [
	{
		name: 'term/which-does',
		write: (q) =>
			q.description.shape === 'predicate'
				? within(q, `${which(q) ?? 'what'} ${q.description.text}?`)
				: null
	},
	{
		name: 'term/which-is',
		write: (q) => {
			const asks = which(q);
			if (!asks || (q.description.shape !== 'state' && q.description.shape !== 'noun')) return null;
			if (!q.description.plural || q.description.shape === 'state')
				return within(q, `${asks} is ${q.description.text}?`);
			return within(
				q,
				`${q.category ? `which ${pluralPhrase(q.category)}` : asks} are ${q.description.text}?`
			);
		}
	},
	{
		name: 'term/name-for',
		write: (q) =>
			q.description.shape === 'noun' && !q.choice
				? within(
						q,
						q.named
							? `what is the name ${q.description.text.startsWith('the ') ? 'of' : 'for'} ${q.description.text}?`
							: `what is the term for ${q.description.text}?`
					)
				: null
	},
	{
		name: 'term/with-which-you',
		write: (q) => {
			const turned = q.description.shape === 'you' ? inverted(q.description.text) : null;
			return turned && q.category ? within(q, `with which ${q.category} ${turned}?`) : null;
		}
	},
	{
		name: 'term/with-which-clause',
		write: (q) => {
			const turned = q.description.shape === 'clause' ? asked(q.description.text) : null;
			return turned && q.category ? within(q, `with which ${q.category} ${turned}?`) : null;
		}
	},
	{
		name: 'term/assigned',
		write: (q) =>
			q.description.shape === 'assigned' && q.category
				? within(q, `which ${q.category} ${q.description.link} ${q.description.text}?`)
				: null
	}
];
