import type { CauseFact } from '../../notes/types';
import { capitalise, withoutStop } from '../language/capitals';
import { askDoing } from '../language/consequence-question';
import { isDetermined } from '../language/determined';
import { imperative } from '../language/imperative';
import { isAdvice } from '../language/sound-sentence';
import { contentStems, tokens } from '../language/tokens';
import { whyQuestion } from '../language/why-question';

const pronoun = /\b(?:it|its|they|them|their|this|that|these|those)\b/i;

const MAX_BACK_WORDS = 22;

/** The question for what follows from a cause. null where the two halves cannot be parted. */
export function askCause(
	fact: Pick<CauseFact, 'cause' | 'effect' | 'link'>
): { question: string; answer: string; name: string } | null {
	const cause = withoutStop(fact.cause);
	const effect = withoutStop(fact.effect).replace(
		/^(?:then|it means that|this means that)\s+/i,
		''
	);
	if (
		cause.length > 120 ||
		tokens(effect).length > MAX_BACK_WORDS ||
		contentStems(cause).size < 2 ||
		contentStems(effect).size < 2 ||
		(fact.link !== 'because' && pronoun.test(cause)) ||
		/\bthen\b/i.test(cause) ||
		/^(?:so|and|or|but|this|these|that|those|there|such)\b/i.test(cause) ||
		(fact.link !== 'because' && /^both\b/i.test(cause)) ||
		/^(?:so|and|or|but|this|these|that|those|there|such)\b/i.test(effect)
	)
		return null;
	const doIt =
		isAdvice(effect) ||
		imperative(effect) !== null ||
		/^you (?:should|must|need to|have to)\b/i.test(effect);
	const wish = /^you (?:need|want|have|would like|are (?:asked|looking))\b/i.test(cause);
	// Needs, wishes and degrees leave open what is compared with what.
	const loose =
		/\b(?:finer|more|less|better|same|another|further|additional|extra|larger|smaller|faster)\b|\bfor example\b|n['’]t\b/i.test(
			cause
		);
	switch (fact.link) {
		case 'if':
		case 'when':
			if (loose) return null;
			if (doIt)
				return {
					question: `What should you do ${fact.link} ${cause}?`,
					answer: capitalise(effect),
					name: 'cause/do'
				};
			{
				const done = doing(effect);
				if (done && !wish)
					return {
						question: `${done.question.slice(0, -1)} ${fact.link} ${cause}?`,
						answer: done.answer,
						name: 'cause/does'
					};
			}
			return wish ||
				/\byou\b|n['’]t\b|\bfor example\b|\b(?:when|if)\b/i.test(effect) ||
				isState(effect)
				? null
				: {
						question: `What happens ${fact.link} ${cause}?`,
						answer: capitalise(effect),
						name: 'cause/happens'
					};
		case 'because': {
			const why = whyQuestion(effect);
			return why
				? { question: why, answer: capitalise(`because ${cause}`), name: 'cause/why' }
				: null;
		}
		case 'causes':
			if (loose || !isDetermined(cause) || /\b(?:and|or|which|that|can|may)\b/i.test(cause))
				return null;
			return {
				question: `What does ${cause} cause?`,
				answer: capitalise(effect),
				name: 'cause/causes'
			};
		case 'to':
		case 'unless':
			return null;
	}
}

const deed =
	/^((?:the|an?) [a-z -]{2,40}?) ([a-z]{2,}[^su]s) (?=(?:an?|the|no|its|their|all|any|only|one|two|more)\b|[`A-Z])(.{3,})$/i;

/** "the daemon service starts a task": who does what, where the doer is named with an article. */
function doing(effect: string) {
	const [, subject, verb = '', object = ''] = effect.match(deed) ?? [];
	return subject === undefined
		? null
		: askDoing({ subject, verb, object }, (text) => text.charAt(0).toLowerCase() + text.slice(1));
}

/** What can or must be, or is so, does not happen. */
const isState = (effect: string) =>
	/^[^,;]{2,40}? (?:can|could|may|might|should|must|has|have|had)\b/i.test(effect) ||
	/^[^,;]{2,40}? (?:is|are|was|were) (?!(?:(?:then|also|automatically|first|not|never|no longer|again|immediately) )*(?:[a-z]+ed|being|sent|made|run|kept|lost|built|written|put|shown|taken|given|begun|thrown|drawn|set|read)\b)/i.test(
		effect
	);
