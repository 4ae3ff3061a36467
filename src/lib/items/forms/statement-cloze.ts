import type { Fact, Focus } from '../../notes/types';
import { acceptable, BLANK, blankAt } from '../language/blanks';
import { capitalise, sentence } from '../language/capitals';
import {
	containsWords,
	contentStems,
	isFunctionWord,
	plain,
	termKey,
	tokens
} from '../language/tokens';
import { isClassNoun } from '../language/noun';
import { isName } from '../language/term-quality';
import { standalone, type Standalone } from '../knowledge/standalone';
import type { ClozeItem } from '../types';
import { common, type FormContext } from './context';
import { leaks, visible } from './leak';

const weight: Readonly<Record<Focus['type'], number>> = {
	number: 6,
	code: 5,
	abbreviation: 4,
	bold: 4,
	term: 3,
	entity: 2
};
/** Emphasis and filler that authors set in bold, and words that stand for anything. */
const poorAnswer =
	/^(?:not|no|only|must|always|never|all|any|and|or|important|note|notes|tip|tips|remember|warning|caution|example|examples|e\.g|i\.e|default|yes|both|none|same|different|very|more|less|most|least|best|new|old|first|last|other|each|every|one|two|this|that|it|you|your|we|use|using|used|can|cannot|should|will|i|the|a|an|app|apps|data|file|files|user|users|value|values|service|services|application|applications|system|systems|thing|things|way|time|name|type|types|so|if|when|then|also|there|but|step|part|case|here|see|ok|todo|question|answer|exam|pro|pros|cons|why|what|how|where|who|which|definition|purpose|key|main|high|low|fast|slow|good|bad|cheap|free)$/i;

interface Candidate {
	readonly start: number;
	readonly end: number;
	readonly answer: string;
	readonly score: number;
}

const MAX_STATEMENT = 280;
/** Meaningful words that must be left around the blank for its answer to be determined. */
const MIN_CONTEXT = 4;

/** At most `count` clozes on the statement itself, each with a blank on a stretch that the compiler marked as worth recalling. */
export function statementClozes(
	fact: Fact,
	ctx: FormContext,
	count: number,
	firstVariant = 1
): ClozeItem[] {
	const { knowledge } = ctx;
	const own = standalone(fact, knowledge.topic(fact));
	if (!own) {
		ctx.skip(fact, 'cloze', 'the statement points to something outside itself');
		return [];
	}
	if (own.text.length > MAX_STATEMENT || own.text.length < 15 || /[?]$/.test(own.text)) {
		ctx.skip(fact, 'cloze', 'the statement is too long, too short or a question');
		return [];
	}
	const skip = new Set(
		fact.kind === 'definition' || fact.kind === 'purpose' ? [termKey(fact.term.text)] : []
	);
	// What the lesson is called stands before the learner's eyes.
	const titles = [...fact.headings, knowledge.topic(fact) ?? ''];
	const found = fact.focus
		.map((f) => candidate(f, own.text, own.shift, skip, titles, fact, ctx))
		.filter((c): c is Candidate => c !== null)
		.sort((a, b) => b.score - a.score || a.start - b.start);
	const out: ClozeItem[] = [];
	const used = new Set<string>();
	for (const c of found) {
		if (out.length >= count) break;
		const key = c.answer.toLowerCase();
		if (used.has(key)) continue;
		const blanked = keepsSmall(fact)
			? blankAt(own.text, c.start, c.end)
			: capitalise(blankAt(own.text, c.start, c.end));
		// The list stays true without its open end, and the stem does not hang.
		const stem = blanked.replace(/,?\s+etc\.?(?=\))/gi, '');
		const accept = acceptable(c.answer, knowledge.aliases.otherNames(c.answer));
		if (visible(stem, accept)) continue;
		used.add(key);
		out.push({
			...common(
				fact,
				'cloze',
				firstVariant + out.length,
				own.english && !keepsSmall(fact) ? sentence(stem) : stem,
				'cloze/statement',
				[fact],
				sentence(own.text)
			),
			accept
		});
	}
	const last = out.length === 0 ? lastWordCloze(fact, own, ctx, firstVariant) : null;
	if (last) out.push(last);
	if (out.length === 0) ctx.skip(fact, 'cloze', 'no stretch of the statement is worth a blank');
	return out;
}

/** A term written small at the start of its line ("bridge: …") keeps its letter. */
const keepsSmall = (fact: Fact) =>
	'term' in fact && /^[a-z]/.test(fact.term.text) && fact.statement.startsWith(fact.term.text);

/** Where nothing was marked: the noun that ends a plain sentence, if the sentence leaves enough to find it by. */
function lastWordCloze(
	fact: Fact,
	own: Standalone,
	ctx: FormContext,
	variant: number
): ClozeItem | null {
	if (fact.kind !== 'rule' && fact.kind !== 'cause') return null;
	if (!own.english || own.text.length > 180) return null;
	const m = own.text.match(
		/^(.*\s(?:the|a|an|as|of|in|from|with|by|on|for|new|own|your)\s)([a-z]+(?: [a-z]+)?)\.?$/
	);
	if (!m) return null;
	const answer = m[2] as string;
	const head = answer.split(' ').at(-1) as string;
	if (
		poorAnswer.test(answer) ||
		isFunctionWord(head) ||
		head.length < 5 ||
		/(?:ly|ing|ed)$/.test(head) ||
		contentStems(m[1] as string).size < 3
	)
		return null;
	const stem = capitalise(`${m[1]}${BLANK}.`);
	const accept = acceptable(answer, ctx.knowledge.aliases.otherNames(answer));
	if (visible(stem, accept) || leaks(stem, answer)) return null;
	return {
		...common(fact, 'cloze', variant, stem, 'cloze/last-noun', [fact], sentence(own.text)),
		accept
	};
}

function candidate(
	focus: Focus,
	text: string,
	shift: number,
	skip: ReadonlySet<string>,
	titles: readonly string[],
	fact: Fact,
	ctx: FormContext
): Candidate | null {
	let start = focus.start + shift;
	let end = focus.end + shift;
	if (start < 0 || end > text.length || end <= start) return null;
	while (start < end && /[\s"'“”(*_]/.test(text[start] as string)) start++;
	while (end > start && /[\s"'“”),;:.!?*_]/.test(text[end - 1] as string)) end--;
	const answer = text.slice(start, end);
	const words = tokens(answer);
	if (
		words.length === 0 ||
		words.length > 5 ||
		answer.length > 45 ||
		(focus.type !== 'code' && poorAnswer.test(plain(answer).trim()))
	)
		return null;
	if (words.every((w) => isFunctionWord(w))) return null;
	if (
		(text.slice(0, start).match(/`/g)?.length ?? 0) % 2 === 1 &&
		!(text[start - 1] === '`' && text[end] === '`')
	)
		return null;
	// Part of a hyphenated or dotted whole would be guessed from its other half.
	if (
		/[A-Za-z0-9]$/.test(text.slice(0, start)) ||
		/^[A-Za-z0-9]/.test(text.slice(end)) ||
		(/[-/.]$/.test(text.slice(0, start)) && /\S[-/.]$/.test(text.slice(0, start))) ||
		/^[-/]\w|^\.\w/.test(text.slice(end))
	)
		return null;
	const colon = text.startsWith(`${fact.subject}: `) ? fact.subject.length : text.search(/: /);
	const prefix = colon > 0 && colon < 90 ? text.slice(0, colon) : '';
	if (
		prefix &&
		end <= colon &&
		(prefix === fact.subject || fact.headings.includes(prefix)) &&
		!('term' in fact)
	)
		return null;
	if (focus.type === 'term' && words.length === 1 && /^[a-z]+(?:ed|ing)$/.test(answer)) return null;
	if (
		/^[a-z]+s$/.test(answer) &&
		!isClassNoun(answer) &&
		/^ (?:this|the|an?|its|all|your|any|every)\b/.test(text.slice(end))
	)
		return null;
	if (fact.kind === 'attribute' && answer === fact.property) return null;
	if (isSpelledOut(answer, text) || (colon > 0 && end <= colon && !isName(answer))) return null;
	const rest = `${text.slice(prefix && start > colon ? colon : 0, start)} ${text.slice(end)}`;
	const context = contentStems(rest);
	const subject = tokens(text.slice(0, start)).length === 0;
	// The term of a definition has a cloze of its own; a capital at the start of a sentence makes no name.
	if (skip.has(termKey(answer))) return null;
	if (
		focus.type !== 'number' &&
		focus.type !== 'code' &&
		titles.some((t) => containsWords(t, answer))
	)
		return null;
	if (
		focus.type !== 'code' &&
		focus.type !== 'number' &&
		/^[A-Z][a-z]+$/.test(answer) &&
		/: $/.test(text.slice(0, start)) &&
		ctx.knowledge.lexicon.isCommon(answer)
	)
		return null;
	if (
		focus.type === 'entity' &&
		/^[A-Z][a-z]+$/.test(answer) &&
		(subject || /[:.!?] ["“(]*$/.test(text.slice(0, start))) &&
		!ctx.knowledge.lexicon.isName(answer)
	)
		return null;
	const isKnownTerm = ctx.knowledge.describedAs(ctx.knowledge.aliases.canonical(answer)).length > 0;
	const number = focus.type === 'number' || /^\d/.test(answer);
	if (
		context.size <
		(subject
			? MIN_CONTEXT + 1
			: number || focus.type === 'code' || isKnownTerm
				? MIN_CONTEXT - 1
				: MIN_CONTEXT)
	)
		return null;
	if (
		focus.type !== 'code' &&
		!number &&
		/^[A-Z]/.test(answer) &&
		(/[A-Za-z]*[A-Z][\w-]* $/.test(
			text
				.slice(0, start)
				.replace(/^.*[.:] /, '')
				.replace(/^[A-Z][a-z]+ $/, '')
		) ||
			/^ [A-Z][a-z]/.test(text.slice(end)))
	)
		return null;
	if (number && !/\d/.test(answer)) return null;
	// One of several alternatives ("ECR or ______") cannot be told from the rest.
	const before = text.slice(0, start).replace(/`$/, '');
	const after = text.slice(end).replace(/^`/, '');
	const listed =
		/(?:\bor|\band|,|\/|\()\s*$/i.test(before) || /^\s*(?:,|\/|\bor\b|\band\b)/i.test(after);
	if (listed && /\b(?:etc|such as|e\.g|like|for example|including)\b/i.test(text)) return null;
	if (/\b(?:such as|e\.g\.?|like|for example|for instance|i\.e\.?)[\s,:]*$/i.test(before))
		return null;
	const known =
		ctx.knowledge.describedAs(ctx.knowledge.aliases.canonical(answer)).length > 0 ? 2 : 0;
	return {
		start,
		end,
		answer,
		score:
			weight[focus.type] +
			known +
			(listed ? -2 : 0) +
			(subject ? -1 : 0) +
			Math.min(2, context.size / 6)
	};
}

/** "CDP" where "Cisco Discovery Protocol" stands beside it. */
function isSpelledOut(answer: string, text: string): boolean {
	if (!/^[A-Z][A-Z0-9]{1,6}s?$/.test(answer)) return false;
	const letters = answer.replace(/s$/, '').toUpperCase();
	const initials = tokens(text)
		.filter((w) => !isFunctionWord(w))
		.map((w) => (w[0] ?? '').toUpperCase())
		.join('');
	return initials.includes(letters);
}
