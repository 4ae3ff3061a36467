import { indefinite } from './articles';
import { missingArticle } from './articles-missing';
import { isMisspelt } from './misspelt';
import { isPluralWord } from './number';

/** Signs that prose has no use for: "A & B", "word(remark)", "~50", "w/", "b/c", letters of another script. */
const untidy =
	/ & |[A-Za-z\d]\((?!s\)|\))|\)(?!s\b)[A-Za-z]|\([A-Z]\d\)|\w- [a-z]|\bstep \d|(?:^|\s)[~≈]|\b[wb]\/|[a-z],[a-z]|[,;]{2}|\.{2}|\s[,;.]|[\u0400-\u1fff\u2e80-\u9fff\uac00-\ud7af]|\b(?:CANNOT|NOT|ONLY|MUST|ALWAYS|NEVER|ALL|AND|DOES|WILL)\b|\b(?:u|ur|pls|thru|cuz|gonna|wanna|cos|btw|vs|approx|max|min|diff|config|info|repo|prod|dev)\b(?![/.-])/;
const doubled = /\b(?!that\b|had\b)([a-z]+) \1\b/i;
/** The author speaks, or tells a case: "we create", "let us", "Thread T1 holds R2". */
const firstPerson = /\b(?:we|us(?!-)|our|ours|let's)\b/i;
const instances = /\b[TRPXYNVJ]\d\b/g;
/** A clause behind a comma that nothing joins to the one before. */
const splice =
	/, (?:(?:it|they|he|she|this|these|there) (?:is|are|was|were|has|have|can|will|must|does|do|[a-z]+s)\b|(?:use|store|choose|remember|need|try|make|set|go|see|think) )/;
const leads =
	/^(?:if|when|whenever|to|for|in|on|at|by|with|without|while|once|after|before|as|because|since|until|unless|although|though|even|instead|where|during|under|from|given|like|unlike|whether|however|rather)\b|\b(?:if|when|because|while|although|once|since|unless|as|where)\b[^,]*,/i;
/** "Invented in 1992 by …", "Used to …": nobody is named. */
const headless = /^[A-Z][a-z]+ed (?:in|by|to|for|as|from|on|with|when|if|at|into)\b/;

/** Why a line is not written with enough care to be asked about word for word; null where it is. */
export function careless(text: string): string | null {
	const prose = text.trim().replace(/`[^`]*`/g, 'code');
	if (untidy.test(prose)) return 'it is jotted down';
	if (doubled.test(prose)) return 'a word stands twice';
	if (isMisspelt(prose)) return 'a slip of the pen';
	if (firstPerson.test(prose)) return 'the author speaks';
	if (new Set(prose.match(instances)).size > 1) return 'it tells a worked example';
	if (headless.test(prose)) return 'it has no subject';
	if (splice.test(prose) && !leads.test(prose)) return 'two sentences are run together';
	if (wrongArticle(text)) return 'an article is wrong';
	if (disagrees(prose)) return 'subject and verb do not agree';
	if (missingArticle(text)) return 'an article is missing';
	return null;
}

/** "an JWT", "a object", "an asynchronous results". */
export function wrongArticle(text: string): boolean {
	for (const m of text.matchAll(/(?<![\w`/.-])([Aa]n?) ([A-Za-z0-9][\w-]*)/g)) {
		const word = m[2] as string;
		if (/^[A-Z]$/.test(word) || /^[b-z]$/.test(word) || m[1] === word) continue;
		// "Class A is …"
		if (/^(?:is|are|and|or|in|if|of|on|at|as|also|has|can|must|will|should|does)$/.test(word))
			continue;
		// Capitals may be said as a word or letter by letter.
		if (/^[A-Z][A-Z0-9]+s?$/.test(word) && /^[AEIOUFHLMNRSXU]/.test(word)) continue;
		if (/^(?:8|11|18)/.test(word)) continue;
		if (indefinite(word) !== m[1]?.toLowerCase()) return true;
	}
	const many = text.match(/\b[Aa]n? [a-z]+(?:ous|ic|al|ive|able|ible|ary) ([a-z]+s)\b/);
	return (
		many !== null && isPluralWord(many[1] as string) && !/(?:ics|means)$/.test(many[1] as string)
	);
}

/** Told for sure only at the start: "A queue have", "Thermal Printer are", "The instances is". */
function disagrees(text: string): boolean {
	const single = text.match(
		/^(?:(?:An?|Each|Every|This|That) (?:[A-Za-z-]+ ){0,2})([A-Za-z-]+) (?:are|have|were|do)\b/
	);
	if (single && !/\b(?:of|and|that|which|who|lot|number|few|variety|majority)\b/i.test(single[0]))
		return true;
	const bare = text.match(/^((?:[A-Za-z-]+ ){0,2})([A-Za-z-]{3,}) (?:are|have|were) /);
	if (
		bare &&
		!isPluralWord(bare[2] as string) &&
		!/\b(?:of|in|on|for|with|and|or|that|which|who|to|from|data|people|both|all|some|most|many|these|those|they|we|you|there|here|media|criteria|children|men|women|others|under|at|by|from|without|between|inside|within|bacteria|fungi|police|mice|teeth|feet|would|could|should|may|might|must|can|cannot|will|not)\b/i.test(
			bare[0].replace(/ (?:are|have|were) $/, '')
		)
	)
		return true;
	const many = text.match(/^The (?:[a-z-]+ )?([a-z]+s) (?:is|has|was|does)\b/);
	return many !== null && isPluralWord(many[1] as string) && !/ics$/.test(many[1] as string);
}
