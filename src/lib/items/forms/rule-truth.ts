import type { RuleFact } from '../../notes/types';
import { hash32 } from '../../core/hash';
import { opposed } from '../distractors/opposites';
import { otherNumbers, quantityOf, showQuantity } from '../distractors/numbers';
import type { Standalone } from '../knowledge/standalone';
import { sentence } from '../language/capitals';
import { isOpinion } from '../language/sound-sentence';
import { containsWords, contentStems, termKey } from '../language/tokens';
import type { FormContext } from './context';
import type { TruthDraft } from './true-false';

/** Words that make a number the only one that fits: what has a maximum has one maximum. */
const singleValued =
	/\b(?:default(?:s)?|maximum|max|minimum|min|limit(?:ed)?|up to|at most|at least|timeouts?|time out|retention|retained|expires?|lasts?|within|exactly|every|after|charged|costs?|size|durability|availability|sla|free tier|per)\b/i;
/** "one", "a", version numbers and steps are no quantities to recall. */
const unquantified =
	/\b(?:version|step|chapter|section|part|question|example|figure|v|tls|http|python|java|node|ipv|layer|tier|rfc|iso|level)\s*$/i;

/** Opinions, advice and sentences without a verb are no statements to judge. */
const noStatement =
	/\?$|^(?:think|remember|note|know|see|learn|study|read|make sure|try|please|don['’]?t|do not|always|never|use|consider|avoid|choose|be)\b|\b(?:i think|maybe|probably|in my opinion|my|good to know|exam)\b|:|\betc\b|\be\.g\b|["“]|\s[—–]\s/i;

/** Fewer meaningful words leave open what the statement is said of. */
const MIN_STEMS = 5;

/** A statement to judge: the sentence as it stands, and with one number or name exchanged where that makes it surely false. */
export function ruleTruth(fact: RuleFact, own: Standalone, ctx: FormContext): TruthDraft | null {
	const { text, shift } = own;
	if (
		!fact.clause ||
		text.length > 180 ||
		contentStems(text).size < MIN_STEMS ||
		isOpinion(text) ||
		/\([^)]{30,}\)/.test(text) ||
		noStatement.test(text.replace(/`[^`]*`/g, '`').replace(/\.$/, '')) ||
		/\b(?:it|they|this|these|those)\b/i.test(text.split(' ').slice(0, 4).join(' '))
	)
		return null;
	const right = { stem: sentence(text), rationale: sentence(text) };
	return {
		fact,
		pattern: 'truth/statement',
		right,
		wrong: wrongNumber(fact, text, shift) ?? wrongPlace(text, ctx) ?? wrongSense(text)
	};
}

function wrongNumber(fact: RuleFact, text: string, shift: number): TruthDraft['wrong'] {
	// "on port 443" may be one case of many; what listens or defaults does so on one.
	const isPort = /\bports?\b/i.test(text);
	if (
		isPort
			? !/\b(?:listens?|listening|defaults?|by default|always)\b/i.test(text)
			: !singleValued.test(text)
	)
		return null;
	const numbers = fact.focus.filter((f) => f.type === 'number');
	for (const focus of numbers) {
		const start = focus.start + shift;
		const end = focus.end + shift;
		const shown = text.slice(start, end);
		const q = quantityOf(shown);
		if (
			!q ||
			unquantified.test(text.slice(0, start)) ||
			/[-–/.:]$/.test(text.slice(0, start)) ||
			/^[-–/.:]\w/.test(text.slice(end)) ||
			q.value === 0 ||
			// "1 check" has no other number beside it without another noun.
			(q.value === 1 && /^\s[a-z]/.test(text.slice(end))) ||
			text.slice(0, start).split('(').length > text.slice(0, start).split(')').length
		)
			continue;
		// "at least 3" is not made false by a smaller number, nor "up to 5" by a smaller use.
		const more = otherNumbers(q, 3, `${fact.id}`, /\bports?\b/i.test(text));
		const other = more[hash32(fact.id) % Math.max(1, more.length)];
		if (other === undefined) continue;
		const wrong = showQuantity(q, other);
		if (containsWords(text, wrong)) continue;
		return {
			stem: sentence(text.slice(0, start) + wrong + text.slice(end)),
			rationale: sentence(text),
			repair: { wrong, right: shown },
			whyNot: `The notes give ${shown}, not ${wrong}.`
		};
	}
	return null;
}

/** One word exchanged for its opposite. */
function wrongSense(text: string): TruthDraft['wrong'] {
	const found = opposed(text);
	if (!found) return null;
	const { start, end, right, wrong } = found;
	return {
		stem: sentence(text.slice(0, start) + wrong + text.slice(end)),
		rationale: sentence(text),
		repair: { wrong, right },
		whyNot: sentence(text)
	};
}

/** A term exchanged for its sibling that is known not to apply to the place the sentence names. */
function wrongPlace(text: string, ctx: FormContext): TruthDraft['wrong'] {
	const { knowledge } = ctx;
	for (const qualifier of knowledge.scopes.qualifiers.slice(0, 200)) {
		const { category } = qualifier;
		if (!category || !containsWords(text, qualifier.term.text)) continue;
		const shown = qualifier.term.text;
		if (text.split(shown).length !== 2) continue;
		for (const place of qualifier.scope) {
			if (!containsWords(text, place)) continue;
			const sibling = (qualifier.group ? (knowledge.inGroup.get(qualifier.group) ?? []) : []).find(
				(d) =>
					termKey(d.term.text) !== termKey(shown) &&
					d.term.code === qualifier.term.code &&
					knowledge.scopes.applies(d.term.text, place, [], category) === false
			);
			if (sibling)
				return {
					stem: sentence(text.replace(shown, sibling.term.text)),
					rationale: sentence(text),
					repair: { wrong: sibling.term.text, right: shown },
					whyNot: sentence(`${sibling.noun.inSentence} cannot be used with ${place}`)
				};
		}
	}
	return null;
}
