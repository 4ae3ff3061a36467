import { hasDeterminer, indefinite } from './articles';
import { withoutStop } from './capitals';
import type { Description } from './description';
import {
	attributive,
	bareClause,
	closedList,
	countable,
	isAdverbPhrase,
	isDeed,
	isGerundPhrase,
	namedClause,
	particle
} from './clause-shapes';
import { isSentence } from './full-sentence';
import { lowerFirst } from './lower-first';
import { isClassNoun } from './noun';
import { isPluralWord } from './number';
import {
	bareVerb,
	definite,
	finite,
	headEnd,
	isNameLike,
	massNouns,
	measure,
	trait
} from './phrase-words';
import { asPredicate } from './predicate';
import { isParticiple, isPredicateAdjective } from './verbs';

export function describe(
	raw: string,
	kind: 'definition' | 'purpose',
	isName: (word: string) => boolean,
	code = false
): Description {
	const text = closedList(withoutStop(raw.replace(/\s+/g, ' ').trim()));
	const lower = lowerFirst(text, isName);
	if (kind === 'purpose') return { shape: 'predicate', text: lower, plural: false };
	const verb = asPredicate(lower, code);
	if (verb) return { shape: 'predicate', text: verb, plural: false };
	const words = lower.split(' ');
	const first = (words[0] ?? '').replace(/[,;]$/, '');
	const quote: Description = { shape: 'quote', text, plural: false };
	if (/^you\b/i.test(lower) && words.length > 2)
		return { shape: 'you', text: `you ${words.slice(1).join(' ')}`, plural: true };
	const bare = lower.match(bareClause);
	if (
		bare &&
		isClassNoun((bare[1] as string).split(' ').at(-1) as string) &&
		!isPluralWord(bare[1] as string)
	)
		return { shape: 'clause', text: `${indefinite(bare[1] as string)} ${lower}`, plural: false };
	// "Serverless, AWS manages …": what follows the adjective says what it means.
	const clause = text.replace(/^[A-Z][a-z]+(?:less|ed|able), (?=[A-Z])/, '');
	const named = clause.match(namedClause);
	if (
		named &&
		!isClassNoun(named[2] as string) &&
		!isSentence((named[3] as string).replace(/, (?:so|and|but) .*/, ''))
	)
		return { shape: 'clause', text: clause, plural: false };
	if (!/^[a-z]/.test(lower) && !/^[A-Z][\w-]*/.test(lower)) return quote;
	if (
		/[.!?;]\s|[→=<>]|^(?:not|if|when|because|how|why|what|where|to|for|in|on|with|by|from|see|e\.g|i\.e|it|they|this|these|can|must|should|will|may|does)\b/i.test(
			lower
		)
	)
		return quote;
	if (
		(isParticiple(first) || isPredicateAdjective(first)) &&
		words.length > 1 &&
		/^(?:by|in|for|to|on|with|from|as|at|when|only|within|across|via|per|of|than|and)$/i.test(
			words[1] as string
		)
	)
		return { shape: 'state', text: lower, plural: false };
	const clauseEnd = words.findIndex(
		(w, i) =>
			i > 0 &&
			(headEnd.test(w.replace(/[,;:]$/, '')) ||
				w.startsWith('(') ||
				(isParticiple(w) &&
					/^(?:by|from|with|in|for|to|on|at|as|between|during|after|when|[a-z]+ly)$/.test(
						words[i + 1] ?? ''
					)))
	);
	const stretch = words.slice(0, clauseEnd < 0 ? words.length : clauseEnd);
	const comma = stretch.findIndex((w) => w.endsWith(','));
	const np = comma >= 0 ? stretch.slice(0, comma + 1) : stretch;
	const head = (np.at(-1) ?? '').replace(/[,;:.]$/, '');
	if (!head || np.length > 7 || np.some((w) => finite.test(w)) || /ly$|^not$/.test(head))
		return quote;
	if (/^[a-z]+ing$/.test(first) && np.length > 1 && !massNouns.has(first))
		return isGerundPhrase(words) && !isSentence(lower)
			? { shape: 'noun', text: lower, plural: false }
			: quote;
	if (isNameLike(head) && !hasDeterminer(lower)) return quote;
	if (isSentence(lower)) return quote;
	// Past the noun phrase a finite verb would make the whole a sentence, unless a relative or a conjunction stands before it.
	const after = words.slice(np.length);
	const opener = after[0]?.replace(/[,;:]$/, '') ?? '';
	if (comma >= 0 && finite.test(after.join(' '))) return quote;
	if (/^(?:is|are|can|has|have|and|or)$/i.test(opener) && /^(?:is|are|can|has|have)$/i.test(opener))
		return quote;
	if (hasDeterminer(lower) && !/^(?:an?|the)\s/i.test(lower)) return quote;
	if (/^(?:and|or|&)$/.test(opener)) return quote;
	// A second clause ("… and Shield is a service") has a subject of its own.
	if (
		/\b(?:is|are|was|were)\b/.test(after.join(' ')) &&
		!/\b(?:that|which|who|whose|where|when|what|how|if)\b.*\b(?:is|are|was|were)\b/.test(
			after.join(' ')
		)
	)
		return quote;
	if (bareVerb.has(first.toLowerCase()) && words[1] !== 'of') return quote;
	if (!hasDeterminer(lower) && isDeed(words)) return quote;
	if (isAdverbPhrase(words)) return quote;
	// "Low cost for rare access" is a trait of the thing, not the thing.
	if (trait.test(head) && opener !== 'of') return quote;
	if (hasDeterminer(lower))
		return {
			shape: 'noun',
			text: lower,
			plural:
				/^(?:the )?(?:all|many|several|multiple|two|three|four|five|these|those|both)\b/i.test(
					lower
				)
		};
	// "chromosomes line up …" is a sentence, and so is what ends in a particle.
	if (np.slice(0, -1).some((w) => isPluralWord(w) && !attributive.test(w)) || particle.test(head))
		return quote;
	if (/['’]s$/.test(first)) return quote;
	if (isPluralWord(head) || /[&]|\band\b/.test(np.join(' ')))
		return isPluralWord(head) ? { shape: 'noun', text: lower, plural: true } : quote;
	if (
		massNouns.has(head.toLowerCase()) ||
		/ware$/.test(head) ||
		(/[a-z]{3}ing$/.test(head) && !countable.test(head))
	)
		return { shape: 'noun', text: lower, plural: false };
	if (
		(opener === 'of' && measure.test(head)) ||
		(head === 'time' && /^(?:needed|required|taken|between|that|from|for)$/.test(opener))
	)
		return { shape: 'noun', text: `the ${lower}`, plural: false };
	if (definite.test(first) || /^(?:default|maximum|minimum|best|worst)$/i.test(head))
		return { shape: 'noun', text: `the ${lower}`, plural: false };
	if (np.length === 1 && after.length === 0) return quote;
	if (isPredicateAdjective(head) || isParticiple(head)) return quote;
	return { shape: 'noun', text: `${indefinite(lower)} ${lower}`, plural: false };
}
