import { isClassNoun } from '../language/noun';
import { isPluralWord } from '../language/number';
import { isParticiple } from '../language/verbs';
import { isPredicate } from './relation-clause';
import {
	availableKinds,
	empty,
	fitting,
	isNoun,
	isPlainNoun,
	limits,
	order,
	own,
	reading
} from './header-noun';
import { clauseHeader, isTime, type ClauseHeader } from './header-question';

/** What kind of words head a column or name a property, and so which question they can ask. */
export type Header =
	| { readonly type: 'who'; readonly verb: string; readonly rest: string }
	| { readonly type: 'clause'; readonly ask: ClauseHeader }
	| { readonly type: 'when' }
	| { readonly type: 'gerund'; readonly small: string }
	| { readonly type: 'verb'; readonly verb: string; readonly preposition: string | null }
	| { readonly type: 'state'; readonly state: string }
	| { readonly type: 'place'; readonly verb: string; readonly preposition: string }
	| { readonly type: 'time'; readonly verb: string }
	| { readonly type: 'rate'; readonly verb: string; readonly link: string }
	| { readonly type: 'year'; readonly verb: string }
	| { readonly type: 'effect'; readonly on: string }
	| { readonly type: 'count'; readonly small: string; readonly limited: boolean }
	| { readonly type: 'available'; readonly small: string }
	| { readonly type: 'meaning' }
	| { readonly type: 'kind' }
	| { readonly type: 'service' }
	| { readonly type: 'noun'; readonly small: string; readonly link: Link };

/** "the port of SSH", "the choice for a report", "with a volume, the lifetime of the data". */
export type Link = 'of' | 'for' | 'with';

const verbs =
	/^(contains|supports|requires|includes|uses|provides|needs|allows|stores|returns|handles|creates|controls|protects|covers|defines|holds|accepts|produces|replaces|measures|encrypts|filters|blocks|prevents|detects|affects|watches|monitors|checks|reads|writes|sends|receives|changes|deletes|starts|stops|grants|names|lists|sets|reports|operates|works|runs|applies|attaches|connects|listens|depends|relies|lives|integrates|scales|belongs|points|maps)(?: (to|on|at|with|in|as|by))?$/;
const alone =
	/^(?:contains|supports|requires|includes|uses|provides|needs|allows|stores|returns|handles|creates|controls|protects|covers|defines|holds|accepts|produces|replaces|measures|encrypts|filters|blocks|prevents|detects|affects|watches|monitors|checks|reads|writes|sends|receives|changes|deletes|starts|stops|grants|names|lists|sets|reports)$/;

/** Where something is put, so that its place is asked for and not a thing. */
const placed =
	/^(named|set|stored|defined|configured|kept|declared|found|located|placed|saved|specified|listed|recorded|held|shown|registered|installed|hosted|mounted|documented|given|written down) (in|on|at|under|inside)$/;
const happens =
	/^(?:runs|starts|stops|ends|happens|occurs|expires|begins|fires|applies|opens|closes)$/;
/** A header without its bracket and question mark; null where it is no plain phrase. */
export function plainHeader(small: string): string | null {
	const text = small
		.replace(/\s*\([^)]*\)\s*$/, '')
		.replace(/\s*\?$/, '')
		.trim();
	return /^[\p{L}`][\p{L}\p{N} '’/`-]*$/u.test(text) && text.split(' ').length <= 8 ? text : null;
}

/** What is known of the column besides its header. */
export interface Column {
	readonly values: readonly string[];
	/** The rows are code, or the values are code or figures. */
	readonly exact: boolean;
}

const isYear = (value: string) => /^(?:1\d|20)\d\d$/.test(value);
const isAmount = (value: string) => /^\d[\d,.]* [a-z]+$/.test(value);
/** Nothing has hours or points; somebody spends or wins them. */
const span =
	/^(?:seconds|minutes|hours|days|weeks|months|years|points|marks|pages|questions|credits|lessons)$/;
const isCount = (value: string) => /^\d[\d,]*$/.test(value);

/** `small` is the header in the middle of a sentence. null where it is neither noun nor clause that reads. */
export function headerOf(
	small: string,
	{ values, exact }: Column = { values: [], exact: false }
): Header | null {
	const text = plainHeader(small);
	if (text === null) return null;
	const lower = text.toLowerCase();
	const who = lower.match(/^who ([a-z]+[^s]s) (.+)$/);
	if (who && !/^(?:is|has|does|was)$/.test(who[1] as string) && !/\b(?:it|they|them)\b/.test(lower))
		return { type: 'who', verb: who[1] as string, rest: text.split(' ').slice(2).join(' ') };
	if (/^(?:when to use|when to use it|use when)$/.test(lower)) return { type: 'when' };
	const clause = clauseHeader(text, values);
	if (clause) return { type: 'clause', ask: clause };
	if (/^(?:who|what|when|where|why|how|which)\b/.test(lower)) return null;
	const verb = lower.match(verbs);
	if (verb && (verb[2] || alone.test(verb[1] as string)))
		return { type: 'verb', verb: verb[1] as string, preposition: verb[2] ?? null };
	if (happens.test(lower) && values.length > 0 && values.every(isTime))
		return { type: 'time', verb: lower };
	const rate = lower.match(/^([a-z]+[^s]s(?: (?:up|down|out|off))?) (every|after|within)$/);
	if (rate && values.length > 0 && values.every(isAmount))
		return { type: 'rate', verb: rate[1] as string, link: rate[2] as string };
	const made = lower.match(/^([a-z]+) in$/);
	if (made && isParticiple(made[1] as string) && values.length > 0 && values.every(isYear))
		return { type: 'year', verb: made[1] as string };
	const place = lower.match(placed);
	if (place) return { type: 'place', verb: place[1] as string, preposition: place[2] as string };
	const state = lower.match(
		/^((?:typically |mainly |best |often |commonly )?[a-z]+) (by|for|in|on|at|to|with|as)$/
	);
	if (
		state &&
		(isParticiple((state[1] as string).split(' ').at(-1) as string) ||
			/best|good|ideal|suitable/.test(lower))
	)
		return { type: 'state', state: lower };
	if (/^defaults?$/.test(lower)) return { type: 'noun', small: 'default value', link: 'of' };
	const effect = lower.match(/^(?:effect|impact|influence)(?: (on .+))?$/);
	if (effect && (effect[1] || (values.length > 0 && values.every(isPredicate))))
		return { type: 'effect', on: effect[1] ?? '' };
	return nounHeader(text, { values, exact });
}

function nounHeader(text: string, { values, exact }: Column): Header | null {
	const lower = text.toLowerCase();
	if (lower === 'meaning') return { type: 'meaning' };
	if (empty.test(lower) || order.test(lower)) return null;
	if (lower === 'type') return { type: 'kind' };
	if (/^(?:service|application|service name)$/.test(lower)) return { type: 'service' };
	// A name in the middle heads a column of counterparts or of features, not a property.
	if (!exact && /[a-z][A-Z]|[A-Z][a-z]/.test(text.split(limits)[0] as string)) return null;
	if (/^`[^`]+`$/.test(text)) return { type: 'noun', small: `value of ${text}`, link: 'with' };
	const words = text.split(' ');
	const headText = text.split(limits)[0] as string;
	const head = headText.split(' ');
	if (
		/^[a-z]+ing$/.test(words[0] as string) &&
		words.length > 1 &&
		!isClassNoun(words.at(-1) as string) &&
		!isClassNoun(head.at(-1) as string)
	)
		return { type: 'gerund', small: text };
	if (/\b(?:and|or|vs|is|are|not|no)\b|\//.test(lower)) return null;
	const last = head.at(-1) as string;
	const many = isPluralWord(last) || /^[a-z]?[A-Z]{2,}s$/.test(last);
	if (many && head.length < 4 && values.length > 1 && values.every(isCount) && !span.test(lower))
		return { type: 'count', small: text, limited: head.length < words.length };
	if (availableKinds.test(headText.toLowerCase()) && !/^(?:example|typical|common)/.test(lower))
		return { type: 'available', small: text };
	const limited = head.length < words.length;
	if (
		!isNoun(head, headText.toLowerCase(), lower, exact) &&
		!((limited || (exact && words.length === 1)) && isPlainNoun(head))
	)
		return null;
	return {
		type: 'noun',
		small: text,
		link:
			limited && !/^(?:number|amount) of /.test(lower)
				? 'with'
				: !limited &&
					  (own.test(headText.toLowerCase()) ||
							/^default /.test(lower) ||
							(words.length === 1 &&
								!isClassNoun(lower) &&
								!fitting.test(lower) &&
								!reading.test(lower)))
					? 'of'
					: 'for'
	};
}
