import type { DefinitionFact, PurposeFact } from '../../notes/types';
import { withArticle } from '../language/articles';
import type { Description } from '../language/description';
import type { Lexicon } from '../language/lexicon';
import { isClassNoun, isMassWord, nounOf, type Noun } from '../language/noun';
import { pluralPhrase, singularPhrase } from '../language/number';
import { plain } from '../language/tokens';
import { kindNamed, labelOf } from './description-of';

/** "Users: type of identity …": what is told of one is asked of one. */
export function nounFor(
	fact: DefinitionFact | PurposeFact,
	description: Description,
	lexicon: Lexicon
): Noun {
	const { term, category } = fact;
	const noun = nounOf(term, lexicon);
	const written = articleOf(fact, lexicon);
	if (written !== null && noun.class !== 'plural' && !term.code) {
		const bare = unnamed(term.text, lexicon);
		if (written === 'the') return { ...noun, class: 'name', bare, inSentence: `the ${bare}` };
		if (written === 'a') return { ...noun, class: 'common', bare, inSentence: withArticle(bare) };
		if (noun.class === 'common' && !isClassNoun(lastWord(term.text)))
			return { ...noun, class: 'name', inSentence: noun.bare };
	}
	if (noun.class === 'unknown' && isOrdinary(fact, lexicon))
		return {
			...noun,
			class: 'common',
			bare: term.text.toLowerCase(),
			inSentence: withArticle(term.text.toLowerCase())
		};
	if (noun.class !== 'plural' || description.shape === 'quote' || description.plural) return noun;
	if (category !== null) return { ...noun, class: 'unknown', be: 'is', do: 'does' };
	const one = nounOf({ ...term, text: singularPhrase(term.text) }, lexicon);
	return one.class === 'common' ? { ...one, shown: noun.shown } : noun;
}

/** One word that the notes write small elsewhere, or that names a type of thing: "ribosome", "worm". */
const isOrdinary = (fact: DefinitionFact | PurposeFact, lexicon: Lexicon) => {
	const word = fact.term.text;
	if (!/^[A-Z]?[a-z]{3,}$/.test(word) || isMassWord(word) || lexicon.isName(word)) return false;
	// "bacteria", "media": plurals that do not look like one.
	if (/(?:ia|ae)$/.test(word)) return false;
	if (/^[a-z]/.test(word)) return fact.category === null;
	if (lexicon.isCommon(word) || lexicon.isCommon(pluralPhrase(word))) return true;
	const kind = kindNamed(fact, lexicon);
	return (
		kind?.startsWith('type of ') ||
		(kind !== null && labelOf(fact, lexicon) === null && !named.test(kind))
	);
};

/** Kinds whose members have names of their own. */
const named =
	/\b(?:tool|service|product|database|language|framework|platform|vendor|company|provider|program|command|utility|library|protocol|distribution|distro|app|application|software|system|person|author|city|country|region|engine|solution|offering|standard|organi[sz]ation|certification|exam|role|user|group|account|plan|edition|brand|option|resource)$/i;

const lastWord = (text: string) => text.split(' ').at(-1) ?? '';

/** Small letters for what the notes do not write as a name; capitals within it are the author's choice. */
const unnamed = (text: string, lexicon: Lexicon) =>
	/ [A-Z][a-z]/.test(text)
		? text
		: text
				.split(' ')
				.map((w) =>
					/^[A-Z][a-z]+(?:-[a-z]+)*$/.test(w) && !lexicon.isName(w) ? w.toLowerCase() : w
				)
				.join(' ');

/** Heads of names that stand with "the": "the Stamp Act", "the International Criminal Court". */
const institution =
	/^(?:[Cc]ourt|[Aa]ct|[Cc]ouncil|[Aa]gency|[Bb]ureau|[Ii]nstitute|[Tt]reaty|[Uu]nion|[Cc]ommittee|[Cc]ommission|[Aa]ssembly|[Cc]onstitution|[Ss]enate|[Ff]oundation|[Rr]evolution|[Ww]ar|[Mm]assacre|[Pp]rinciple|[Tt]heorem|[Hh]ypothesis|[Pp]aradox)$/;
const rule =
	/^(?:.+ )?(?:law|principle|code|theory|treaty|department|court|act|battle|declaration|proclamation|rule|theorem|statute|board) of /i;

/** The article that the author put before the term at the start of its own sentence; `none` where a sentence does without. */
function articleOf(
	{ term, statement }: DefinitionFact | PurposeFact,
	lexicon: Lexicon
): 'a' | 'the' | 'none' | null {
	const text = plain(statement);
	const at = text.toLowerCase().indexOf(term.text.toLowerCase());
	if (rule.test(term.text)) return 'the';
	if (
		institution.test(lastWord(term.text.replace(/ \([^)]*\)$/, ''))) &&
		term.text.includes(' ') &&
		/^[A-Z]/.test(lastWord(term.text))
	)
		return lexicon.isCommon(lastWord(term.text)) ? null : 'the';
	const elsewhere = term.text.includes(' ') ? lexicon.articleOf(term.text) : null;
	if (at < 0 || at > 4) return elsewhere;
	if (!/^ (?:\([^)]*\) )?(?:is|are|has|[a-z]{3,}s) /.test(text.slice(at + term.text.length)))
		return elsewhere;
	const before = text.slice(0, at).trim().toLowerCase();
	if (before === '') return 'none';
	return before === 'the' ? 'the' : /^an?$/.test(before) ? 'a' : null;
}

/** How the term stands in a sentence is certain: no article is missing before it, and none is too much. */
export function isSure(fact: DefinitionFact | PurposeFact, noun: Noun, lexicon: Lexicon): boolean {
	const { text, code } = fact.term;
	if (code || labelOf(fact, lexicon) !== null || noun.class === 'plural') return true;
	if (articleOf(fact, lexicon) !== null) return true;
	if (noun.class === 'common')
		return isClassNoun(lastWord(text)) || !text.includes(' ') || !/^[A-Z]?[a-z]/.test(text);
	const words = text.split(' ');
	return (
		words.some((w) => /\d|[A-Z].*[A-Z]|[._/]/.test(w) || lexicon.isName(w)) ||
		isMassWord(lastWord(text)) ||
		(noun.class === 'name' && noun.inSentence === text && words.length > 1)
	);
}
