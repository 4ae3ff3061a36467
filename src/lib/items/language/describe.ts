import { hasDeterminer, indefinite } from './articles';
import { withoutStop } from './capitals';
import { isClassNoun } from './noun';
import { isPluralWord } from './number';
import { isParticiple, isPredicateAdjective, thirdPersonOf } from './verbs';

/**
 * A description as a piece of a sentence. `predicate`: follows the term as it is ("maintains …"). `state`: follows "is" ("used by …").
 * `noun`: follows "is" or "are", article included. `you`, `clause`: follow "With …,". `quote`: only safe between quotation marks.
 */
export interface Description {
	readonly shape: 'predicate' | 'state' | 'noun' | 'you' | 'clause' | 'quote';
	readonly text: string;
	readonly plural: boolean;
	/** What a field or an option gives: "gives the role that …". */
	readonly given?: true;
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
const finite =
	/\b(?:is|are|was|were|has|have|can|cannot|can't|may|must|should|will|would|does|do|don't|doesn't|gets?|runs|uses|needs|makes|takes|gives|goes|becomes|allows|provides|replaces|stores|manages|handles|sends|creates|registers?|supports|requires)\b/i;

/** "AWS manages compute resources": the text is a clause, not a noun phrase. */
export const hasFiniteVerb = (text: string) =>
	finite.test(text.replace(/\b(?:that|which|who|where|when|whose)\b.*/i, ''));

/** Verbs that are nouns as well: "Stream container logs" is no stream. */
const bareVerb = new Set(
	(
		'stream store log scan query filter route support run manage monitor track use allow enable provide create delete send receive process handle host deploy build test list ' +
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

const plainVerb =
	/^(?:create|delete|remove|provide|enable|disable|allow|define|specify|describe|install|update|add|show|list|set|get|print|display|force|validate|destroy|initialize|configure|convert|generate|apply|return|run|start|stop|restart|execute|copy|move|rename|change|make|open|close|read|write|save|load|view|check|find|search|count|sort|ignore|skip|include|exclude|prevent|ensure|import|export|upload|download|attach|detach|manage|select|send|use|give|limit|reconfigure|refresh|migrate|format|tell|forward|expose|scale|deploy|mark|map|mount|track)$/;

/** "Force plugin installation to …" behind a flag or a command is what it does; so is "focuses on …" behind a name. */
function asPredicate(text: string, code: boolean): string | null {
	const m = text.match(/^([A-Za-z]+) (.+)$/);
	if (!m) return null;
	const first = (m[1] as string).toLowerCase();
	const rest = m[2] as string;
	if (
		plainVerb.test(first) &&
		!/^(?:of|for|in|on|to|with|from|by|at|that|which|where|whose|shared|used)\b/.test(rest) &&
		(code || /^(?:a|an|the|all|any|your|new|one|multiple)\b/.test(rest))
	)
		return `${thirdPersonOf(first)} ${rest.replace(/^(and|or) ([a-z]+)\b/, (whole, word: string, second: string) => (plainVerb.test(second) ? `${word} ${thirdPersonOf(second)}` : whole))}`;
	if (
		/^[a-z]{3,}s$/.test(first) &&
		!/ss$/.test(first) &&
		!isClassNoun(first) &&
		/^(?:on|the|a|an|up|all|any|your|into|out|its|how|whether|that|multiple|and [a-z]+s)\b/.test(
			rest
		)
	)
		return `${first} ${rest}`;
	return null;
}

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
					/^(?:by|from|with|in|for|to|on|at|as|between|during|after|when)$/.test(
						words[i + 1] ?? ''
					)))
	);
	const stretch = words.slice(0, clauseEnd < 0 ? words.length : clauseEnd);
	const comma = stretch.findIndex((w) => w.endsWith(','));
	const np = comma >= 0 ? stretch.slice(0, comma + 1) : stretch;
	const head = (np.at(-1) ?? '').replace(/[,;:.]$/, '');
	if (!head || np.length > 7 || np.some((w) => finite.test(w)) || /ly$/.test(head)) return quote;
	if (/^[a-z]+ing$/.test(first) && np.length > 1 && !massNouns.has(first)) return quote;
	if (isNameLike(head) && !hasDeterminer(lower)) return quote;
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
	if (bareVerb.has(first.toLowerCase())) return quote;
	if (hasDeterminer(lower))
		return {
			shape: 'noun',
			text: lower,
			plural: /^(?:all|many|several|multiple|two|three|four|five|these|those|both)\b/i.test(lower)
		};
	if (/['’]s$/.test(first)) return quote;
	if (isPluralWord(head) || /[&]|\band\b/.test(np.join(' ')))
		return isPluralWord(head) ? { shape: 'noun', text: lower, plural: true } : quote;
	if (massNouns.has(head.toLowerCase())) return { shape: 'noun', text: lower, plural: false };
	if (definite.test(first) || /^(?:default|maximum|minimum|best|worst)$/i.test(head))
		return { shape: 'noun', text: `the ${lower}`, plural: false };
	if (np.length === 1 && after.length === 0) return quote;
	if (isPredicateAdjective(head) || isParticiple(head)) return quote;
	return { shape: 'noun', text: `${indefinite(lower)} ${lower}`, plural: false };
}

const gives =
	/^(?:field|option|flag|parameter|key|argument|setting|attribute|property|variable|column|header)s?$/;

/** A field or an option is not what it names: "`taskRoleArn` gives the role that …", not "is a role". */
export function asGiven(d: Description, category: string | null): Description {
	const last = category?.split(' ').at(-1) ?? '';
	if (d.shape !== 'noun' || !gives.test(last)) return d;
	return {
		shape: 'predicate',
		text: `gives ${/^(?:the|your|all|its)\b/.test(d.text) ? d.text : `the ${d.text.replace(/^an? /, '')}`}`,
		plural: false,
		given: true
	};
}
