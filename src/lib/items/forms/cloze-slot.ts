import { isClassNoun } from '../language/noun';
import { isFunctionWord, plain, tokens } from '../language/tokens';
import { isMaker } from '../language/vendors';

/** A stretch to be blanked, with what stands around it; code signs are outside. */
export interface Blank {
	readonly answer: string;
	readonly before: string;
	readonly after: string;
	readonly text: string;
	/** The notes say what it is. */
	readonly known: boolean;
	/** Verb of the sentence, where the compiler knows it. */
	readonly verb: string | null;
}

const wordAfter = (b: Blank) => b.after.match(/^\s+([\p{L}\d'’-]+)/u)?.[1] ?? '';
const wordBefore = (b: Blank) => b.before.match(/([\p{L}\d'’`.-]+)\s*$/u)?.[1] ?? '';

/** What has one value: a maximum, a default, a length of time. */
const oneValue =
	/\b(?:defaults?|maximum|max|minimum|min|limit(?:ed|s)?|up to|at most|at least|timeouts?|time out|retention|retained|expires?|lasts?|within|exactly|every|after|charged|durability|availability|sla|free tier|per|consists? of|range|between)\b/i;
const unit =
	/^\s?(?:%|[kKMGTP]i?B|[kKMG]bps|ms|vCPUs?|GHz|MHz|seconds?|minutes?|hours?|days?|weeks?|months?|years?|bytes?|bits?|characters?|percent)\b/;
/** Numbers that only name or count off. */
const ordinal =
	/\b(?:version|step|chapter|section|part|question|example|figure|v|tls|http|python|java|node|ipv|layer|tier|rfc|iso|level|domain|phase|class|option|rule|category|generation|gen|type|day|week|lab|exercise|module|lesson|task|in|since|until|as of|route|raid|wifi|wi-fi|usb|l|pci|dss|windows|server|ubuntu|ec|s|s\.|no\.|art\.|article|§)\s*$/i;

/** The sentence tells of which one quantity this is the value. */
export function fitsNumber(b: Blank): boolean {
	const digits = b.answer.match(/\d[\d,.]*/)?.[0];
	if (
		!digits ||
		/\d\.\d+\.\d/.test(b.text) ||
		ordinal.test(b.before) ||
		/^(?:19|20)\d\d$/.test(b.answer)
	)
		return false;
	if (
		/\b(?:about|around|approximately|roughly|nearly|almost|over|more than|e\.g)\s*$/i.test(b.before)
	)
		return false;
	const bare = b.answer === digits;
	// Its members follow: "3 phases, one, two and three"; a price is one of a story.
	if (/^ [a-z ]+[,:] /.test(b.after) && Number(digits) < 8) return false;
	if (/^[$€£]/.test(b.answer) || /[$€£]\s?$/.test(b.before)) return false;
	const measured = !bare || unit.test(b.after);
	// "You have 2 options": a small count is no knowledge, a maximum of 2 is.
	// "1,024 units are one core" converts one measure into another.
	if (/^ [A-Za-z ]{2,24} (?:are|is|equals?|make) (?:one|1|an?) /.test(b.after)) return true;
	return oneValue.test(b.text) || (measured && Number(digits.replace(/,/g, '')) > 1);
}

/** Kinds of things that are written as code; beside one of them the blank is surely its name. */
const codeKind =
	/^(?:commands?|sub-?commands?|fields?|parameters?|params?|flags?|options?|modes?|polic(?:y|ies)|operations?|actions?|apis?|calls?|permissions?|drivers?|types?|headers?|keys?|attributes?|annotations?|functions?|methods?|keywords?|variables?|settings?|propert(?:y|ies)|strateg(?:y|ies)|controllers?|states?|status|values?|principals?|blocks?|directives?|instructions?|prefix(?:es)?|files?|arguments?|launch|targets?|network|log|protocols?|ports?|class|meta-argument|module|objects?|kinds?|resources?|endpoints?|utility|tool|program|binary|statements?|clause|operators?|tags?|elements?)$/i;
const codeGoverned =
	/^(?:use|uses|using|used|with|via|by|call|calls|run|runs|running|set|to|is|be|in|from|needs?|requires?|accepts?|supports?|as|of|on|recommends?|besides|names?|execute|add|adds)$/i;
const sampleCode =
	/[<>{}$"'\\;|\n*=]|\.\.\.|^(?:my|your|foo|bar|test|demo|example|sample|dev|prod|hello|web|app|admin|user)\b|[-_/.](?:example|sample|test|demo|abc|xyz|123)|@|^\/(?:path|tmp|home)|\d{1,3}\.\d{1,3}\.\d/i;

/** "the `x` command", "the field `x`": what kind of thing it is stands beside it. */
export const besideKind = (b: Blank) => codeKind.test(wordAfter(b)) || codeKind.test(wordBefore(b));

/** A name in code that the sentence gives a use for, not a sample. */
export function fitsCode(b: Blank): boolean {
	const { answer } = b;
	if (sampleCode.test(answer) || answer.length > 40 || answer.split(/\s+/).length > 4) return false;
	if (/^[\d\W]+$/.test(answer) && !/^\d+$/.test(answer)) return false;
	const next = wordAfter(b);
	const previous = wordBefore(b);
	if (besideKind(b)) return true;
	if (/\s/.test(answer)) return false;
	// "the `dev` user": what kind of thing it is stands behind it, and it is a sample.
	if (/^[a-z]/.test(next) && !isFunctionWord(next) && tokens(b.before).length > 0) return false;
	return tokens(b.before).length === 0 || codeGoverned.test(previous);
}

/** Ordinary words that authors write with a capital or as an abbreviation. */
const weakName =
	/^(?:not|no|only|must|can|cannot|could|may|might|shall|should|will|would|does|has|have|is|are|function|always|never|all|any|and|or|important|notes?|tips?|remember|warning|caution|examples?|default|yes|both|none|same|different|you|your|we|use|id|ids|os|pc|pcs|ip|ips|it|ui|gui|db|api|apis|app|apps|url|urls|hr|ok|faq|internet|web|english|data|files?|users?|values?|services?|applications?|systems?|linux|windows|unix|domain|tf|vm|vms|cpu|ram|read|write|allow|deny|true|false|free|new|high|low|standard|premium|basic|advanced|general|on-premises?)$/i;
const nameKind =
	/^(?:launch|modes?|protocols?|polic(?:y|ies)|types?|algorithms?|methods?|models?|strateg(?:y|ies)|standards?|ciphers?|encryption|records?|roles?|storage|tier|plans?|layer|attacks?|format|certificates?|agents?)$/i;

/** A name of its own, not a word in front of a noun and not the maker of everything in the sentence. */
export function fitsName(b: Blank): boolean {
	const { answer } = b;
	const words = answer.split(/\s+/);
	if (
		weakName.test(plain(answer)) ||
		/^[IVX]+$/.test(answer) ||
		isMaker(answer) ||
		/['’]s?$/.test(answer)
	)
		return false;
	if (!/^[A-Z0-9]/.test(answer) && !/^[a-z]+[A-Z]/.test(answer)) return false;
	if (isMaker(words[0] as string) && words.length < 2) return false;
	const next = wordAfter(b);
	const previous = wordBefore(b);
	// "storage class Provisioner": the last of a compound that the author writes with a capital.
	if (
		/^[a-z][a-z-]*$/.test(previous) &&
		!isFunctionWord(previous) &&
		!/(?:(?<!s)s|ed|ing|ly|ic|al|ive|ous|able)$|^(?:current|own|private|public|whole|new)$/.test(
			previous
		) &&
		!besideKind(b) &&
		previous !== b.verb?.split(' ').at(-1)?.toLowerCase() &&
		!/\b(?:to|can|must|may|will|should|would|could|cannot|not|and|or|you) $/.test(
			b.before.slice(0, -previous.length - 1)
		)
	)
		return false;
	if (/\b(?:same|second|first|other|\d+) $/.test(b.before)) return false;
	// Another capital beside it belongs to the same name.
	if (
		/^[A-Z]/.test(previous) &&
		!/^(?:A|An|The|In|On|With|For|If|When|Only|Each|All|Both|Use|By|Through)$/.test(previous)
	)
		return false;
	if (/^[A-Z\d]/.test(next)) return false;
	// "Code of Ethics": half of a name.
	if (/[A-Z]\w* of (?:the )?$|[a-z,] The $/.test(b.before) || /^ of [A-Z]/.test(b.after))
		return false;
	if (isSpelledOut(answer, `${b.before} ${b.after}`)) return false;
	const opens = tokens(b.before).length === 0;
	// A capital at the start of a sentence makes no name.
	if ((opens || /[:.!?] $/.test(b.before)) && /^[A-Z][a-z]+$/.test(answer) && !b.known)
		return false;
	if (opens && /\b(?:also|too|another)\b/i.test(b.after)) return false;
	if (!modifies(b)) return true;
	return nameKind.test(next) && !opens && !/^(?:an?|your|its|their)$/i.test(previous);
}

/** "An EC2 instance": the blank stands before the noun it belongs to. */
function modifies(b: Blank): boolean {
	const next = wordAfter(b);
	if (!next || isFunctionWord(next) || /^[A-Z]/.test(next)) return false;
	const verb = b.verb?.split(' ')[0]?.toLowerCase();
	if (verb === next.toLowerCase()) return false;
	// A verb behind the subject: "Fargate runs", "and Shield protects".
	return !(/(?:[^su]s|ed|ly)$/.test(next) && !isClassNoun(next) && tokens(b.before).length < 3);
}

/** Adjectives that leave a noun as open to knowledge as no adjective does. */
const openAdjective =
	/^(?:whole|same|new|single|each|every|own|different|running|entire|first|last|second|one|two|private|public|more|other|any|separate|multiple|several)$/i;

const weakWord =
	/^(?:options?|things?|ways?|names?|types?|kinds?|numbers?|data|files?|users?|values?|services?|applications?|apps?|systems?|time|parts?|cases?|steps?|examples?|questions?|answers?|features?|resources?|results?|processes|process|information|content|environment|network|networks|servers?|devices?|messages?|requests?|responses?|customers?|accounts?|objects?|items?|lists?|groups?|configurations?|settings?|changes?|updates?|versions?|access|code|cloud|computers?|machines?|internet|memory|storage|costs?|price|size|tools?|methods?|actions?|events?|states?|levels?|models?|teams?|projects?|people|organi[sz]ations?|companies|company|business|work|job|jobs)$/i;

/** A common noun that the notes define, standing as a noun phrase of its own. */
export function fitsWord(b: Blank): boolean {
	const words = tokens(b.answer);
	const head = words.at(-1) ?? '';
	if (!b.known || words.length > 3 || (words.length === 1 && !isTold(b))) return false;
	if (/(?:ly|ed|ing|ive|able|less|ful|ous)$/.test(head)) return false;
	const previous = wordBefore(b);
	if (
		previous &&
		!isFunctionWord(previous) &&
		!openAdjective.test(previous) &&
		previous.toLowerCase() !== b.verb?.split(' ').at(-1)?.toLowerCase()
	)
		return false;
	return !modifies(b);
}

/** "… is called a ______": one ordinary word is determined where the sentence tells what it means, and nowhere else. */
const isTold = (b: Blank) =>
	!weakWord.test(b.answer) &&
	(/\b(?:called|known as|termed|named|means|refers to)(?: an?| the)?\s*$/i.test(b.before) ||
		(tokens(b.before).filter((w) => !isFunctionWord(w)).length === 0 &&
			/^s? (?:is|are|means?) (?:an?|the) /.test(b.after)));

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
