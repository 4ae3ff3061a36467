import { imperative } from './imperative';
import { plain, tokens } from './tokens';

/** Labels of a line ("Note:", "Use case:", "Step 2:"), not names of things. */
const labels =
	/^(?:(?:main|key|primary|common|typical|best|other|more|important) )?(?:notes?|tips?|date|time|state|status|score|result|results|correct|incorrect|wrong|right|mistakes?|advanced|basic|examples?|answers?|questions?|options?|description|explanation|purpose|use ?cases?|usage|benefits?|pros?|cons?|advantages?|disadvantages?|features?|key|why|what|how|when|where|who|which|goal|trend|summary|important|remember|warning|caution|definition|meaning|reason|solution|problem|scenario|limitations?|requirements?|prerequisites?|steps?|details?|input|output|default|defaults|types?|version|versions|link|links|source|sources|see|see also|reference|references|resources?|syntax|format|values?|name|names|other|others|also|and|or|first|second|third|next|last|then|finally|done|todo|q|a|e\.g|i\.e|hint|trap|exam trap|takeaway|key takeaway|conclusion|author|title|topics?|category|level|difficulty|domain|objective|outcome|used for|done using|best for|good for|ideal for|works with|supports?|includes?|consists of|made of|known as|also known as|aka|cost|pricing|price|update|updated|rule|rules|command|commands|location|total|average|max|min|maximum|minimum|yes|no|true|false|none|all|both|high|low|medium|new|old|more|less|before|after|situation|action|task|context|inbound|outbound|pass|fail|english version|read|write|key ?words?|certification tip|exam tip|pro tip|focus|trends?|action items?|critical|what it (?:is|does)|how it works|quick (?:tip|note)s?)$/i;
const participle =
	/^(?:built|done|used|made|based|created|managed|stored|located|called|known|given|using|located|supported|required|applied|running)\s+(?:using|by|in|on|to|for|as|from|with|of|at|via)\b/i;
const numbered =
	/^(?:q|question|step|rule|part|day|week|module|chapter|section|option|answer|objective|note|tip|example|point|case|exercise|lab|task|level|phase|domain|lesson|lecture)\s*[#.]?\s*\d/i;
const sentenceLike =
	/^(?:we|you|i|it|that|this|these|those|they|there|to|if|when|while|because|so|but|not|don['’]?t|do|does|can|must|should|may|will|let|make sure|for|in|on|at|by|from|with|without|using|as|what|which|how|why|where|who|your|our|my|is|are)\b|\b(?:is|are|was|were|we|you|they|can|cannot|must|should|will|would|doesn['’]t|don['’]t|isn['’]t|has|have)\b|[?!"“”|=<>]|:\s|→|https?:|\[\[|\s(?:via|for|of|to|with|by|in|on|at|from|as|is|are|and|or|the|a)$/i;

/** The text names a thing that can be asked for, not a label, a number or a piece of a sentence. */
export const isName = (text: string) =>
	isPhrase(text) && !labels.test(plain(text).trim()) && !numbered.test(plain(text).trim());

/** As `isName`, but a label may stand in it: a member of a list may be called "none". */
export function isPhrase(text: string): boolean {
	const t = plain(text).trim();
	const words = tokens(t);
	if (words.length === 0 || words.length > 6 || t.length > 50 || t.length < 2) return false;
	return (
		/\p{L}{2}|\p{L}\d|^[A-Z](?:\+\+|#)?$/u.test(t) &&
		/^[\p{L}\p{N}./*$@-]/u.test(t) &&
		!/^\d[\d.,]*(?:\s|%|$)/.test(t) &&
		!participle.test(t) &&
		!sentenceLike.test(t)
	);
}

const fragment =
	/^(?:to|if|when|must|may|might|can|cannot|should|will|do|don['’]?t|does|see|not|done|also|same|by|for|in|on|at|from|with|without|as|because|so|but|yes|no|e\.g|i\.e|example|it|they|this|these|those|that|which|there|here|only|just|think|remember|think of|where|when|what|how|why|who|which|check|avoid|never|always|please|note|similar|like)\b/i;
/** A sentence with a subject of its own says something about the term, not what it is. */
const clause =
	/^(?!.*\b(?:that|which|who|where|whose|when)\b)(?:[\w'’-]+ ){1,4}(?:will|can|cannot|must|should|are|is|has|have|does|do not|may)\b/i;
const thin =
	/, and [\w'’-]+ (?:is|are) (?:the|an?)\b|\b(?:stuff|things?|etcetera|blah|lot more|something|somehow|whatever|tbd|todo|same as|as above|see)\b|https?:|\[\[|\||^`[^`]*`$|^[\d\s.,:%/–-]+$|[→]|==|=>|->/i;

/** The text tells its term from others; a loose remark under a label does not. */
export function isDefining(text: string, contentWords: number): boolean {
	const t = text.trim();
	return (
		contentWords >= 2 &&
		!clause.test(t) &&
		!thin.test(t) &&
		!fragment.test(t) &&
		!/[?]/.test(t) &&
		balanced(t)
	);
}

/** A member of a list that names things: no task, no sentence, no scrap. */
export const isMember = (text: string) =>
	isName(text) &&
	!/^[A-Za-z]+ly\b|\/\/|[:;,]$|\b(?:for|of|to|the|a|and|with)$/.test(text) &&
	imperative(text) === null;

/** No bracket or quotation mark is left open. */
export function balanced(text: string): boolean {
	const count = (c: string) => text.split(c).length - 1;
	return (
		count('(') === count(')') &&
		count('[') === count(']') &&
		count('`') % 2 === 0 &&
		count('"') % 2 === 0 &&
		count('“') === count('”')
	);
}
