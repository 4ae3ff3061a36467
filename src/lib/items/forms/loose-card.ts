import type { FlashcardItem } from '../types';
import { capitalise, sentence } from '../language/capitals';
import { isAdverbPhrase, isDeed } from '../language/clause-shapes';
import { isMisspelt } from '../language/misspelt';
import { isOpinion } from '../language/sound-sentence';
import { isAside } from '../language/definition-quality';
import { unresolvedReference } from '../language/self-contained';
import { isDefining } from '../language/term-quality';
import type { Described } from '../knowledge/knowledge';
import { subjectOf } from '../stems/described-subject';
import { common, type FormContext } from './context';
import { needsPlace, placeOf } from './described';
import { describeSentence } from '../stems/described-sentence';
import { isSound, isSoundTerm, isUsable } from './usable';

/** The text is no aside and no scrap, though no sentence can be built on it. */
const isAnswer = (d: Described) =>
	d.text.length <= 140 &&
	!isAside(d.text.replace(/ & /g, ' and ')) &&
	!/[=<>+]|https?:|[.!?]\s+\S/.test(d.text) &&
	/ /.test(d.text) &&
	!/^(?:an? |the )?(?:full|low|high|lowest|highest|access|ability|permissions?|support)\b/i.test(
		d.text
	) &&
	(/^No [a-z]+/.test(d.text) || isDefining(d.text, d.stems.size + 1)) &&
	unresolvedReference(`${d.text}.`) === null &&
	!isOpinion(d.text) &&
	!isMisspelt(d.text);

/** What would read as a sentence with its term must be a sound one. */
function isSoundOrUntold(d: Described): boolean {
	const told = describeSentence(d.noun, d.description, d.label);
	return told === null || isSound(told);
}

/** Where no sentence can be built on the text, it may still answer what the thing is, if the question says which thing is meant. */
export function looseCard(d: Described, ctx: FormContext): FlashcardItem | null {
	const place = placeOf(ctx.knowledge, d, d.kind);
	const kind = d.kind;
	const named = d.term.code || /^[A-Z]/.test(d.term.text);
	if (
		isUsable(d) ||
		!isSoundTerm(d) ||
		!d.sure ||
		isDeed(d.text.split(' ')) ||
		isAdverbPhrase(d.text.split(' ')) ||
		!isSoundOrUntold(d) ||
		/^\d/.test(d.term.text) ||
		d.noun.class === 'plural' ||
		(kind === null &&
			(needsPlace(d, ctx.knowledge) || !named || ctx.knowledge.place(d.fact) === null)) ||
		// "Outbound rule: allow port 80" is one rule of many.
		(kind === null && d.noun.class === 'common' && d.description.shape === 'quote') ||
		!isAnswer(d)
	)
		return null;
	const subject = subjectOf(d.noun, d.label);
	const stem =
		d.description.shape === 'predicate'
			? `what does ${subject} ${d.description.given ? 'specify' : 'do'}?`
			: `what is ${subject}?`;
	return {
		...common(
			d.fact,
			'flashcard',
			1,
			capitalise(place ? `${place}, ${stem}` : stem),
			'meaning/loose',
			[d.fact],
			sentence(`${subject}: ${d.text}`)
		),
		back: sentence(d.text),
		reverse: null
	};
}
