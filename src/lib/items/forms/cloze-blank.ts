import type { Fact, Focus } from '../../notes/types';
import type { Knowledge } from '../knowledge/knowledge';
import type { Standalone } from '../knowledge/standalone';
import { contentStems, containsWords, isFunctionWord, termKey, tokens } from '../language/tokens';
import { isAppositive, isEnclosed, isExample, isListed, isWhole } from './blank-place';
import { besideKind, fitsCode, fitsName, fitsNumber, fitsWord, type Blank } from './cloze-slot';

export interface BlankCandidate {
	readonly start: number;
	readonly end: number;
	readonly answer: string;
	/** Compared letter by letter. */
	readonly code: boolean;
	readonly score: number;
}

const weight: Readonly<Record<Focus['type'], number>> = {
	number: 6,
	code: 5,
	abbreviation: 4,
	bold: 4,
	term: 3,
	entity: 2
};

/** Meaningful words that must be left around the blank for its answer to be determined. */
const MIN_CONTEXT = 5;
/** A name or a sign in capitals says more of what is missing than a common noun. */
const MIN_CONTEXT_NAME = 4;

/** Stretches that may be blanked, best first. */
export function blankCandidates(
	fact: Fact,
	own: Standalone,
	knowledge: Knowledge
): BlankCandidate[] {
	const found: BlankCandidate[] = [];
	for (const focus of fact.focus) {
		const c = candidate(focus, fact, own, knowledge);
		if (c) found.push(c);
	}
	return found.sort((a, b) => b.score - a.score || a.start - b.start);
}

function candidate(
	focus: Focus,
	fact: Fact,
	own: Standalone,
	knowledge: Knowledge
): BlankCandidate | null {
	const { text } = own;
	let start = focus.start + own.shift;
	let end = focus.end + own.shift;
	if (start < 0 || end > text.length || end <= start) return null;
	while (start < end && /[\s"'“”(*_]/.test(text[start] as string)) start++;
	while (end > start && /[\s"'“”),;:.!?*_]/.test(text[end - 1] as string)) end--;
	const inCode = text[start - 1] === '`' && text[end] === '`';
	const blank: Blank = {
		answer: text.slice(start, end),
		before: text.slice(0, inCode ? start - 1 : start),
		after: text.slice(inCode ? end + 1 : end),
		text,
		known:
			knowledge.describedAs(knowledge.aliases.canonical(text.slice(start, end))).length > 0 ||
			knowledge.aliases.otherNames(text.slice(start, end)).length > 0,
		verb: fact.kind === 'rule' ? (fact.clause?.verb ?? null) : null
	};
	const words = tokens(blank.answer);
	if (
		words.length === 0 ||
		words.length > (blank.known ? 3 : 2) ||
		words.every((w) => isFunctionWord(w)) ||
		!isWhole(blank) ||
		isEnclosed(blank) ||
		(isListed(blank) && !isAppositive(blank)) ||
		isExample(blank)
	)
		return null;
	// What stands before a colon is what the sentence speaks of.
	const colon = text.search(/: /);
	if (colon > 0 && colon < 90 && (end <= colon || /^: [`"“(]*$/.test(text.slice(colon, start))))
		return null;
	if ('term' in fact && termKey(fact.term.text) === termKey(blank.answer)) return null;
	const number = focus.type === 'number' || /^\d/.test(blank.answer);
	const code = inCode || focus.type === 'code';
	// What the lesson or the section is called stands before the learner's eyes.
	const titles = [
		...fact.headings,
		knowledge.topic(fact) ?? '',
		...fact.sources.map((s) => s.file.replace(/[^A-Za-z0-9]+/g, ' '))
	];
	if (
		!number &&
		!code &&
		titles.some(
			(t) => containsWords(t, blank.answer.replace(/s$/, '')) || containsWords(t, blank.answer)
		)
	)
		return null;
	const context = contentStems(`${blank.before} ${blank.after}`);
	const opens = tokens(blank.before).length === 0;
	const sure = number || (code && besideKind(blank));
	if (
		context.size <
		(/^[A-Z][A-Z\d]+$/.test(blank.answer) && !opens ? MIN_CONTEXT_NAME : MIN_CONTEXT) +
			(opens && !code ? 1 : 0) -
			(sure ? 2 : code ? 1 : 0)
	)
		return null;
	const answerStems = [...contentStems(blank.answer)];
	const shared = answerStems.filter((w) => context.has(w)).length;
	if (!number && shared > 0 && (!code || shared === answerStems.length)) return null;
	// "______ stand side by side": a count that opens a sentence is a stock phrase.
	if (number && opens) return null;
	const fits = number
		? fitsNumber(blank)
		: code
			? isAppositive(blank) || fitsCode(blank)
			: /[A-Z]/.test(blank.answer)
				? fitsName(blank)
				: fitsWord(blank);
	if (!fits) return null;
	const score =
		weight[focus.type] + (blank.known ? 2 : 0) - (opens ? 1 : 0) + Math.min(2, context.size / 6);
	return { start, end, answer: blank.answer, code, score };
}
