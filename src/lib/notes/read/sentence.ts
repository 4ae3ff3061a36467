import { splitLedClause, startsWithVerb } from '../language/clause';
import type { DraftBody } from './draft';
import { withoutTicks, type Inline } from './inline';
import { lowerUnlessName, makeTerm } from '../language/phrases';
import { splitList } from '../language/qualifiers';
import { fullStop, withoutStop } from '../language/sentences';
import { contentWords } from '../language/words';
import { subjectName } from './subject-name';
import { cause, contrast } from './two-halves';

export interface SentenceContext {
	/** The thing talked about: parent bullet's term, else the nearest heading that names a thing. */
	readonly topic: string | null;
	/** Subject of the sentence before, in the same paragraph. */
	readonly previous: string | null;
}

const pronoun =
	/^(?:it|they)\s+(?=(?:is|are|was|can|cannot|must|may|will|should|has|have|does|do|[a-z]+s)\b)/i;

/** Puts the topic in place of a leading pronoun, or before a predicate without a subject; null where the sentence stays as it is. */
function withSubject(text: string, context: SentenceContext): string | null {
	const name = context.previous ?? context.topic;
	if (!name) return null;
	const m = text.match(pronoun);
	if (
		m &&
		!/^it (?:is|was) (?:also )?(?:possible|recommended|important|necessary|best|good|better|easy|hard|required|not|because|why|how|when|where|time|likely|common|worth|sometimes)\b/i.test(
			text
		)
	)
		return `${name} ${text.slice(m[0].length)}`;
	if (context.topic && startsWithVerb(text)) {
		const first = text.split(/\s/)[0] as string;
		return `${context.topic} ${first.toLowerCase()}${text.slice(first.length)}`;
	}
	return null;
}

/** One sentence to the richest fact it holds. [] where it says nothing that can be checked. */
export function readSentence(inline: Inline, context: SentenceContext): DraftBody[] {
	const raw = inline.text
		.replace(/^(?:[-–—•*→>]+|\d+[.)])\s+/, '')
		.replace(/\s+/g, ' ')
		.trim();
	const words = raw.split(' ');
	if (
		!/[\p{L}]/u.test(raw) ||
		/[?？]$/.test(raw) ||
		/[\u2500-\u257F]/.test(raw) ||
		/^(?:https?:\/\/|www\.)\S+$/i.test(raw)
	)
		return [];
	if (contentWords(raw).length < 1) return [];
	const text = withSubject(raw, context) ?? raw;
	const body = withoutStop(text);
	const statement = fullStop(text);

	const fallback =
		isDefault(body) ?? cause(body) ?? contrast(body) ?? enumeration(body) ?? definition(body);
	if (fallback) return [{ ...fallback, statement } as DraftBody];

	const clause = splitLedClause(body);
	if (clause) return [{ kind: 'rule', subject: subjectName(clause.subject), statement, clause }];
	// Five words and a full stop are a sentence of their own, also where its verb is not known.
	const fragment =
		words.length <= 12 &&
		!(words.length >= 5 && /[.!]$/.test(raw)) &&
		!/^(?:[A-Z]?[a-z]+)?\s*(?:use|do|don't|never|always|avoid|make|set|create|run|check)\b/i.test(
			body
		);
	const subject = emphasised(inline) ?? context.topic ?? contentWords(body).slice(0, 4).join(' ');
	const needsTopic =
		fragment && context.topic && !body.toLowerCase().includes(context.topic.toLowerCase());
	return [
		{
			kind: 'rule',
			subject,
			statement: needsTopic ? fullStop(`${context.topic as string}: ${text}`) : statement,
			clause: null
		}
	];
}

const emphasised = (inline: Inline) => {
	const mark = inline.marks.find(
		(m) =>
			(m.type === 'bold' || m.type === 'code') &&
			m.end - m.start <= 40 &&
			m.end - m.start < inline.text.length * 0.6
	);
	return mark ? withoutTicks(inline.text.slice(mark.start, mark.end)).replace(/[:.]$/, '') : null;
};

function isDefault(body: string): DraftBody | null {
	const m =
		body.match(/^(?:The )?(.{2,40}?) is the default (?!of\b)([\p{L}\s-]{3,40})$/iu) ??
		swap(body.match(/^(?:The )?default ([\p{L}\s-]{3,40}) is (?:the )?(.{1,40})$/iu));
	if (!m) return null;
	const value = makeTerm(m[1] as string, (m[1] as string).includes('`'));
	if (value.text.split(' ').length > 5) return null;
	return {
		kind: 'default',
		subject: value.text,
		statement: '',
		whole: (m[2] as string).trim(),
		value
	};
}

const swap = (m: RegExpMatchArray | null) => (m ? [m[0], m[2] as string, m[1] as string] : null);

/** "There are two types of X: A and B", "The launch types are EC2 and Fargate". */
function enumeration(body: string): DraftBody | null {
	const m =
		body.match(
			/^There (?:are|is)\s+(?:[\p{L}\d]+\s+)?(?:main |different )?((?:types|kinds|modes|ways|levels) of [\p{L}\d\s-]{2,40}|[\p{L}\d\s-]{3,40}):\s+(.{3,})$/iu
		) ?? body.match(/^(?:The )?((?:[\p{L}\d-]+\s+){0,4}[\p{L}-]+s) are:?\s+(.{3,})$/iu);
	if (!m) return null;
	const members = splitList((m[2] as string).replace(/^either\s+/, ''));
	if (
		members.length < 2 ||
		members.some((x) => x.split(' ').length > 4 || /^(?:not|used|very|more)\b/i.test(x))
	)
		return null;
	if (!/:/.test(body) && !members.every((x) => /^[`A-Z\d]/.test(x))) return null;
	const whole = (m[1] as string).trim().split(' ').map(lowerUnlessName).join(' ');
	return {
		kind: 'membership',
		subject: whole,
		statement: '',
		whole,
		members: members.map((x) => makeTerm(x, x.startsWith('`')))
	};
}

/** "An X is a Y that …": X is short and stands for a thing. */
function definition(body: string): DraftBody | null {
	const m = body.match(
		/^(?:(?:An?|The)\s+)?(.{2,50}?)\s+(?:is|are)\s+((?:an?|the|one of the)\s+.{6,})$/i
	);
	if (!m) return null;
	const name = m[1] as string;
	if (
		/^(?:it|this|that|there|these|those|they|what|which|if|when|here|you|he|she|in|on|for|with|as|one|some|most|all|none|just|only|another|but|and|so|also|below|above|now|to|by|not)\b/i.test(
			name
		)
	)
		return null;
	if (
		name
			.replace(/\([^)]*\)/, '')
			.trim()
			.split(' ').length > 5 ||
		/[,;:]/.test(name) ||
		/\b(?:that|which|who|of|in|is|are|can|must|has|to)\b/i.test(name.replace(/\([^)]*\)/, ''))
	)
		return null;
	const term = makeTerm(subjectName(name), name.includes('`'));
	return {
		kind: 'definition',
		subject: term.text,
		statement: '',
		term,
		definition: m[2] as string,
		category: null
	};
}
