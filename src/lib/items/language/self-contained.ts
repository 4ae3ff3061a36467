import { isClassNoun } from './noun';
import { containsWords } from './tokens';

/** Words at the start of a statement that point to a text the learner does not see. */
const pointing =
	/^(?:(?:if|when) both\b|it|they|he|she|this|these|those|such|there(?=\s+(?:it|they)\b)|here|that(?:['’]s| is| was| means| will| can)|the (?:above|below|following|former|latter|same|other|previous|next|first|second|last)|above|below|as (?:above|mentioned|shown|discussed|seen)|same|see|refer|click|check out|read|watch|note that (?:it|this)|also|but|however|therefore|thus|hence|then|so|instead|otherwise|or|and|another|other|both|either|neither|one of (?:the|these|them))\b/i;
const inside =
	/\b(?:the following|as follows|(?:shown|described|listed|mentioned|discussed|explained|seen|given) (?:above|below|here|earlier|later)|see (?:above|below|here|also|the)|above (?:table|diagram|image|picture|example|figure)|(?:table|diagram|image|picture|example|figure|section|chapter|screenshot) (?:above|below)|this (?:section|chapter|page|article|post|course|lecture|video|note|lesson|repo|repository|document|guide|one)|in this (?:case|way|example|scenario)|these (?:are|two|three)|the same (?:rule|applies|way|thing|is true|goes|holds)|click (?:on|the)|(?:first|former|latter|previous|next) (?:one|case|option|example))\b/i;
const pronounBeforeNoun = /\b(?:it|they|them|this|these|those)\b/i;
/** Pronoun whose noun can stand before it in the same sentence. */
const anaphor = /\b(?:it|its|they|them|their|this|these|those)\b/i;

const singularise = (text: string) => text.replace(/(?<=\w{3})s\b/g, '');

export type Reference = 'pointing' | 'inside' | null;

/** Why a statement cannot be read by itself; null where it can. */
export function unresolvedReference(text: string): Reference {
	const t = text.trim().replace(/^(?:note|tip|important|remember|warning)\s*[:,-]\s*/i, '');
	if (pointing.test(t)) return 'pointing';
	if (inside.test(t) || /[:：]\s*$/.test(t.replace(/\.$/, '')) || /https?:\/\//.test(t))
		return 'inside';
	// "… with the permissions of that role", where no role was named before.
	const named = t.match(
		/\b(?:of|to|in|for|with|by|from|on|at|as) (?:that|this|these|those) ([a-z]+)/
	);
	if (named && !containsWords(t.slice(0, named.index), named[1] as string)) return 'inside';
	// "The key limits that permission to …": the permission was named before.
	const taken = t.match(
		/\b[a-z]+s that ([a-z]+[^s\W])(?= (?:to|for|in|on|with|from|by|and|or|of)\b|[.,;]|$)/
	);
	if (
		taken &&
		isClassNoun(taken[1] as string) &&
		!containsWords(t.slice(0, taken.index), taken[1] as string)
	)
		return 'inside';
	// "This field is used …", "these services": the noun has to have been named.
	for (const m of t.matchAll(/\b(?:this|these|those|such (?!as\b)(?:an? )?)\s*([a-z]+)/gi)) {
		const noun = m[1] as string;
		if (!containsWords(singularise(t.slice(0, m.index)), singularise(noun))) return 'inside';
	}
	// "Each task then has …" goes on from a sentence that is not there.
	if (/\bthen\b/i.test(t) && !/\b(?:if|when|first|once|after|and then)\b/i.test(t)) return 'inside';
	const at = t.search(anaphor);
	if (
		at >= 0 &&
		pronounBeforeNoun.test(t) &&
		!/[A-Za-z]{3,}\s/.test(
			t
				.slice(0, at)
				.replace(
					/^(?:if|when|because|so|then|while|for|and|you|can|use|make|sure|that|the)\b\s*/gi,
					''
				)
		)
	)
		return 'pointing';
	return null;
}
