import { hasDeterminer, indefinite } from './articles';
import { withoutStop } from './capitals';
import { isClassNoun } from './noun';
import { isPluralWord } from './number';
import { isSentence } from './full-sentence';
import { asPredicate } from './predicate';
import { isParticiple, isPredicateAdjective } from './verbs';

/**
 * A description as a piece of a sentence. `predicate`: follows the term as it is ("maintains …"). `state`: follows "is" ("used by …").
 * `noun`: follows "is" or "are", article included. `you`, `clause`: follow "With …,". `assigned`: what a number stands for, after `link`.
 * `quote`: no grammar around it is safe, so nothing is built on it.
 */
export interface Description {
	readonly shape: 'predicate' | 'state' | 'noun' | 'you' | 'clause' | 'assigned' | 'quote';
	readonly text: string;
	readonly plural: boolean;
	/** What a field or an option is for: "specifies the role that …". */
	readonly given?: true;
	/** Verb of `assigned`: port 22 "is used for" SSH, status 404 "means" “Not Found”. */
	readonly link?: 'is used for' | 'means';
}

const headEnd =
	/^(?:of|for|that|which|who|to|with|in|on|at|from|by|between|where|when|used|using|based|per|via|through|into|within|across|as|is|are|can|has|have|and|or|without|containing|running|allowing|providing|enabling|made|built|provided|stored|under|over|about|so|like|because|whose|while|if)$/i;
const massNouns = new Set(
	(
		'data information software hardware storage access traffic networking compute memory troubleshooting support security encryption authentication authorization ' +
		'monitoring logging infrastructure metadata bandwidth throughput latency isolation availability durability content code text middleware firmware capacity ' +
		'connectivity control equipment consistency scaling caching routing balancing replication automation orchestration management computing hosting pricing ' +
		'billing auditing compliance governance governance visibility protection maintenance performance redundancy elasticity scalability concurrency permission'
	).split(' ')
);
const definite =
	/^(?:default|same|only|first|last|second|third|maximum|minimum|main|primary|root|entire|whole|latest|current|[a-z]{3,}est|highest|most)\b/i;
/** Of these a thing has one: "the share of the CPU". */
const measure =
	/^(?:share|percentage|number|amount|size|name|rate|ratio|total|sum|count|time|date|duration|length|width|height|cost|price|proportion|fraction|movement|transfer|translation|conversion|removal|exchange|maintenance|transmission|production|formation|separation|detection|prevention|probability|value|location|address|owner|start|end|rest|process|practice|act|ability|state|lack|absence)$/i;
const finite =
	/\b(?:is|are|was|were|has|have|can|cannot|can't|may|must|should|will|would|does|do|don't|doesn't|gets?|runs|uses|needs|makes|takes|gives|goes|becomes|allows|provides|replaces|stores|manages|handles|sends|creates|registers?|supports|requires)\b/i;

/** "AWS manages compute resources": the text is a clause, not a noun phrase. */
export const hasFiniteVerb = (text: string) =>
	finite.test(text.replace(/\b(?:that|which|who|where|when|whose)\b.*/i, ''));

/** Verbs that are nouns as well: "Stream container logs" is no stream. */
const bareVerb = new Set(
	(
		'author provision stream store log scan query filter route support run manage monitor track use allow enable provide create delete send receive process handle host deploy build test list ' +
		'search load copy backup restore transfer share control access analyze detect protect record report schedule set get put move map match merge split group order trigger ' +
		'let make give take keep help block drop push pull scale balance cache encrypt decrypt sign verify collect convert connect define describe distribute execute'
	).split(' ')
);

const isNameLike = (word: string) => /[A-Z].*[A-Z]|\d|[.:/_]/.test(word) || word.includes('`');

/** Lower-case first letter where the word is an ordinary one; `isName` tells from the course's own text. */
export function lowerFirst(text: string, isName: (word: string) => boolean): string {
	const first = text.match(/^[\p{L}\p{N}'’/-]+/u)?.[0];
	if (/^(?:An?|The) /.test(text)) return (text[0] as string).toLowerCase() + text.slice(1);
	// Capitals that go on belong to a name: "File Transfer Protocol".
	if (/^[A-Z][a-z]+ (?:[A-Z]|[-–(] ?[A-Z])/.test(text)) return text;
	if (!first || !/^[A-Z][a-z'’-]*$/.test(first) || /^I$/.test(first) || isName(first)) return text;
	return (text[0] as string).toLowerCase() + text.slice(1);
}

/** "pulls images, writes logs, etc." -> "pulls images and writes logs": what is said stays true without the open end. */
function closedList(text: string): string {
	const inner = text.replace(/,?\s+etc\.?(?=\))/gi, '');
	const cut = inner.replace(/,?\s+etc\.?$/i, '');
	if (cut === inner) return inner;
	const at = cut.lastIndexOf(', ');
	return at < 0 || /\b(?:and|or)\b|[()]/.test(cut.slice(at))
		? cut
		: `${cut.slice(0, at)} and ${cut.slice(at + 2)}`;
}

/** "Task gets its own ENI": a bare noun with its verb, which takes an article. */
const bareClause =
	/^([a-z]+(?: [a-z]+)?) (gets|uses|needs|shares|has|runs|receives|owns|keeps|stores|requires|sends|takes|holds|contains) (.+)$/;
/** "AWS manages the …", "AWS provisions and patches EC2 instances": a name with its verb. */
const namedClause =
	/^([A-Z][A-Za-z0-9]*) ([a-z]{3,}s(?: and [a-z]{3,}s)?) ((?:an?|the|your|all|each|every|its)\b.+|(?:[A-Za-z0-9]+ )?[a-z]+s(?:$| (?:on|in|for|to|from|with|by)\b.+))$/;

/** Words in -ing that take "a". */
const countable =
	/(?:string|ring|setting|building|meeting|warning|mapping|listing|grouping|encoding|thing|rating|ranking|reading|finding|offering|drawing|recording|holding|binding|heading|beginning|ending|opening|rendering|pairing|clustering|namespacing)$/;
const particle = /^(?:up|down|out|off|over|away|back|apart|together|again)$/i;
const attributive =
	/^(?:operations|sales|systems|access|communications|sports|goods|savings|APIs?|AWS|DNS|TLS|HTTPS|iOS|analytics|metrics)$/i;
/** "favoring evidence that …" is a doing; "running tasks" may be tasks that run. */
const isGerundPhrase = (words: readonly string[]) => {
	const object = (words[1] ?? '').replace(/,$/, '').toLowerCase();
	return (
		/^(?:an?|the|your|one|multiple|several|all|each)$/.test(object) ||
		massNouns.has(object) ||
		/(?:ence|ance|edge|ity|ness)$/.test(object)
	);
};

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
	if (hasDeterminer(lower))
		return {
			shape: 'noun',
			text: lower,
			plural: /^(?:all|many|several|multiple|two|three|four|five|these|those|both)\b/i.test(lower)
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

const gives =
	/^(?:field|option|flag|parameter|key|argument|setting|attribute|property|variable|column|header)s?$/;

/** A field or an option is not what it names: "`taskRoleArn` specifies the role that …", not "is a role". */
export function asGiven(d: Description, category: string | null): Description {
	const last = category?.split(' ').at(-1) ?? '';
	if (d.shape !== 'noun' || !gives.test(last) || /^(?:an?|the) (?:switch|flag)\b/.test(d.text))
		return d;
	return {
		shape: 'predicate',
		text: `specifies ${/^(?:the|your|all|its)\b/.test(d.text) ? d.text : `the ${d.text.replace(/^an? /, '')}`}`,
		plural: false,
		given: true
	};
}
