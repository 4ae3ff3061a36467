import { findAbbreviations } from '../language/abbreviations';
import { splitClause, startsWithVerb } from '../language/clause';
import type { DraftBody } from './draft';
import type { Emitter } from './emitter';
import { withoutTicks, type Inline } from './inline';
import { abbreviates, lowerUnlessName, makeTerm } from '../language/phrases';
import { findQualifiers, splitList, withoutQualifier } from '../language/qualifiers';
import { readSentence, type SentenceContext } from './sentence';
import { fullStop, splitSentences, withoutStop } from '../language/sentences';
import type { TermLine } from './split-term-line';
import { isPlural } from '../language/words';

export interface TermContext extends SentenceContext {
	/** Members of the list are of this kind. */
	readonly category: string | null;
	/** The parent names one thing of which this line gives a property. */
	readonly entity: string | null;
}

const labels =
	/^(?:exam tips?|tips?|notes?|important|remember|warning|caution|hint|nb|n\.b\.|fyi|fact|key points?|attention|answer|explanation|examples?|e\.g|对|注意|nota|importante|note that|keep in mind|pro tip|gotcha|info|summary|tl;?dr)$/i;

/** Words that name a property rather than a thing, when they stand below a thing. */
const property =
	/^(?:(?:max(?:imum)?|min(?:imum)?|default|total|average|initial|required|minimum|supported|number of|time|data|storage|memory|disk|file|object|message|payload|batch|request|response|burst)\b.*|timeout|size|limits?|price|pricing|costs?|ports?|types?|duration|retention(?: period)?|latency|throughput|durability|availability|scope|protocols?|purpose|use ?cases?|use for|used for|format|languages?|region|layers?|billing|scaling|concurrency|encryption|consistency|order(?:ing)?|delivery|visibility|interval|range|capacity|bandwidth|iops|version|owner|managed by|status|frequency|sla|rpo|rto|command|syntax|example|key|value|values|name|description|location|path|level|access|security|backups?|replication|performance|pros?|cons?|advantages?|disadvantages?|benefits?|features?|when to use|best for|good for)$/i;

export const isLabel = (term: string) =>
	labels.test(
		withoutTicks(term)
			.replace(/[^\p{L}\p{N}\s.;']/gu, '')
			.trim()
	);

/** "Mistake: …" tells what is not so. */
export const isMistake = (text: string) =>
	/^\W*(?:(?:common )?(?:mistakes?|misconceptions?|myths?)|wrong|incorrect|your answer)\W*:/i.test(
		text
	);

/** A condition or an advice under a title, not an explanation of the title. */
const advice =
	/^(?:if|when|whenever|unless|because|since|use|do|don't|never|always|avoid|make sure|ensure|you|remember)\b/i;

/** "`a` and `b`: …" speaks of two things at once. */
const severalNames = /`[^`]+`(?:,|\s+(?:and|or|\/)\s)[^:]*`[^`]+`/;

const defaultMark = /\s*\((?:the )?(?:by )?default\)/i;

/** `Term: text` to facts. The first fact is the line's own; qualifiers, defaults and further sentences follow. */
export function readTermLine(line: TermLine, context: TermContext): DraftBody[] {
	if (line.rest.text === '') return [];
	if (isLabel(line.term.text)) return readSentences(line.rest, context);
	if (severalNames.test(line.term.text)) {
		const subject = line.term.text.replace(/`/g, '');
		const statement = fullStop(`${line.term.text}: ${line.rest.text.replace(/\n/g, ' ')}`);
		return [{ kind: 'rule', subject, statement, clause: null }];
	}
	const out: DraftBody[] = [];
	const code = line.term.marks.some((m) => m.type === 'code');
	let termText = line.term.text;
	let isDefault = false;
	if (defaultMark.test(termText)) {
		isDefault = true;
		termText = termText.replace(defaultMark, '');
	}
	const termQualifiers = findQualifiers(termText);
	for (const q of termQualifiers) termText = withoutQualifier(termText, q);
	const term = makeTerm(termText, code);
	if (!term.text) return readSentences(line.rest, context);

	const [first, ...more] = splitSentences(line.rest);
	if (!first) return [];
	let text = first.text;
	if (defaultMark.test(text) || /^default[.,;]?$/i.test(text)) {
		isDefault = true;
		text = text.replace(defaultMark, '').trim();
	}
	// "(A or B)" tells where a member of a list of kinds applies; elsewhere it belongs to the words before it.
	const inText = findQualifiers(text).filter((q) => q.exclusive || context.category !== null);
	const qualifiers = [...termQualifiers, ...inText];
	for (const q of inText) text = withoutQualifier(text, q);
	text = withoutStop(text.replace(/^\((via [^)]*)\)\s*/i, ''));
	const lead = `${term.code ? `\`${term.text}\`` : term.text}`;
	const statement = fullStop(`${lead}: ${withoutStop(first.text)}`);

	if (text) out.push(...main(term, text, statement, first, context));
	for (const q of qualifiers) out.push(qualifierFact(term, q, context.category));
	if (isDefault) out.push(defaultFact(term, context.category ?? null));
	const next: SentenceContext = { topic: term.text, previous: term.text };
	for (const sentence of more) out.push(...readSentence(sentence, next));
	return out;
}

type Term = ReturnType<typeof makeTerm>;

function main(
	term: Term,
	text: string,
	statement: string,
	inline: Inline,
	context: TermContext
): DraftBody[] {
	const subject = term.text;
	if (abbreviates(term.text, text))
		return [
			{
				kind: 'abbreviation',
				subject,
				statement: `${term.text} stands for ${text}.`,
				short: term.text,
				long: text
			}
		];
	const members = listMembers(term.text, text);
	if (members) {
		const whole = term.text.split(' ').map(lowerUnlessName).join(' ');
		if (!context.topic || !/^types?$/i.test(whole))
			return [{ kind: 'membership', subject, statement, whole, members }];
		const named = `${context.topic.split(' ').map(lowerUnlessName).join(' ')} types`;
		const sentence = fullStop(`${named.slice(0, 1).toUpperCase()}${named.slice(1)}: ${text}`);
		return [{ kind: 'membership', subject: named, statement: sentence, whole: named, members }];
	}
	const short = text.split(/\s+/).length <= 6;
	if (
		context.entity &&
		(property.test(term.text) ||
			(short && /^[\d~<>≤≥]|^(?:yes|no|up to|unlimited|none)\b/i.test(text)))
	) {
		return [
			{
				kind: 'attribute',
				subject: context.entity,
				statement: fullStop(`${context.entity} – ${statement}`),
				property: term.text,
				entity: makeTerm(context.entity),
				value: text,
				truth: truthOf(text),
				category: null
			}
		];
	}
	if (startsWithVerb(text)) {
		const word = text.split(/\s/)[0] as string;
		return [
			{
				kind: 'purpose',
				subject,
				statement,
				term,
				purpose: word.toLowerCase() + text.slice(word.length),
				category: context.category
			}
		];
	}
	const clause = context.category ? null : splitClause(text);
	if (!context.category && advice.test(text))
		return readSentence(inline, { topic: term.text, previous: null }).map(
			(b) => ({ ...b, subject: term.text }) as DraftBody
		);
	if (clause && /^[A-Z`]/.test(text) && clause.subject.split(' ').length <= 6) {
		const own = readSentence(inline, { topic: term.text, previous: null });
		return own.map((b) => ({ ...b, subject: term.text }) as DraftBody);
	}
	return [
		{ kind: 'definition', subject, statement, term, definition: text, category: context.category }
	];
}

/** "Types: A, B." Both must look like names. */
function listMembers(term: string, text: string) {
	if (!isPlural(term)) return null;
	const clean = withoutStop(text.replace(/\s*(?:,?\s*etc\.?|\.\.\.|…)\s*$/i, ''));
	const parts = splitList(clean);
	if (parts.length === 2 && !clean.includes(',') && !parts.every((p) => /^[`A-Z\d]/.test(p)))
		return null;
	if (parts.length < 2 || parts.length > 12) return null;
	if (
		parts.some(
			(p) =>
				p
					.replace(/\([^)]*\)/g, '')
					.trim()
					.split(/\s+/).length > 4 ||
				startsWithVerb(p) ||
				splitClause(p)
		)
	)
		return null;
	if (!parts.every((p) => /^[`A-Z\d]/.test(p)) && parts.some((p) => p.split(' ').length > 2))
		return null;
	return parts.map((p) => makeTerm(p, p.startsWith('`')));
}

export function truthOf(text: string): boolean | null {
	const t = text
		.trim()
		.toLowerCase()
		.replace(/[.!*]+$/, '');
	if (/^(?:yes|true|y|✓|✔|✅|supported|☑️?|x|sí|oui|ja)$/u.test(t)) return true;
	if (/^(?:no|false|n|✗|✘|❌|not supported|unsupported)$/u.test(t)) return false;
	return null;
}

export function qualifierFact(
	term: Term,
	q: { scope: readonly string[]; exclusive: boolean },
	category: string | null
): DraftBody {
	const name = term.code ? `\`${term.text}\`` : term.text;
	const scope = q.scope.join(' or ');
	return {
		kind: 'qualifier',
		subject: term.text,
		statement: q.exclusive ? `${name}: ${scope} only.` : `${name}: ${scope}.`,
		term,
		scope: q.scope,
		exclusive: q.exclusive,
		category
	};
}

export function defaultFact(term: Term, category: string | null): DraftBody {
	const name = term.code ? `\`${term.text}\`` : term.text;
	return {
		kind: 'default',
		subject: term.text,
		statement: category ? `${name} is the default ${category}.` : `${name} is the default.`,
		whole: category ?? '',
		value: term
	};
}

const denial =
	/^[^.;,]{2,50}\s(?:do not|don['’]t|does not|doesn['’]t|cannot|can['’]t|is not|are not|isn['’]t|aren['’]t)\.?$/i;

/** "Services recover tasks. Standalone tasks do not." is one statement: the second sentence needs the first. */
export function pairContrasts(sentences: readonly Inline[]): Inline[] {
	const out: Inline[] = [];
	for (const sentence of sentences) {
		const before = out.at(-1);
		if (before && denial.test(sentence.text) && !/;/.test(before.text)) {
			const shift = before.text.length + 1;
			out[out.length - 1] = {
				text: `${before.text} ${sentence.text}`,
				marks: [
					...before.marks,
					...sentence.marks.map((m) => ({ ...m, start: m.start + shift, end: m.end + shift }))
				],
				lines: [...before.lines, ...sentence.lines.map((l) => ({ at: l.at + shift, line: l.line }))]
			};
		} else out.push(sentence);
	}
	return out;
}

/** Sentences of a bullet or paragraph; each one's subject stands in for "it" in the next. */
export function readSentences(inline: Inline, context: SentenceContext): DraftBody[] {
	let previous = context.previous;
	return pairContrasts(splitSentences(inline)).flatMap((sentence) => {
		const bodies = readSentence(sentence, { topic: context.topic, previous });
		const first = bodies[0];
		if (first && first.kind === 'rule' && first.clause) previous = first.clause.subject;
		else if (first && first.kind === 'definition') previous = first.subject;
		return bodies;
	});
}

/** Abbreviations of a text as facts. */
const abbreviationFacts = (text: string): DraftBody[] =>
	findAbbreviations(text).map(({ short, long }) => ({
		kind: 'abbreviation',
		subject: short,
		statement: `${short} stands for ${long}.`,
		short,
		long
	}));

export function emitAbbreviations(
	text: string,
	lines: { start: number; end: number },
	out: Emitter
): void {
	for (const body of abbreviationFacts(text)) out.emit(body, lines);
}
