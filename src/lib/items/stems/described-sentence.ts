import type { Description } from '../language/description';
import type { Noun } from '../language/noun';
import { subjectOf } from './described-subject';

/** The statement with the term as its subject; null where no grammar around the text is safe. */
export function describeSentence(
	noun: Noun,
	description: Description,
	category: string | null
): string | null {
	const subject = subjectOf(noun, category);
	const plural = noun.class === 'plural' && subject === noun.inSentence;
	switch (description.shape) {
		case 'predicate':
			return plural ? null : `${subject} ${description.text}.`;
		case 'state':
			return `${subject} ${plural ? 'are' : 'is'} ${description.text}.`;
		case 'noun':
			return description.plural === plural
				? `${subject} ${plural ? 'are' : 'is'} ${description.text}.`
				: null;
		case 'clause':
		case 'you':
			return `With ${subject}, ${description.text}.`;
		case 'assigned':
			return `${subject} ${description.link} ${description.text}.`;
		case 'quote':
			return null;
	}
}

/** "…, which stores the state of the cluster": the sibling behind a comma. */
export function besideSentence(
	noun: Noun,
	description: Description,
	category: string | null
): string | null {
	const subject = subjectOf(noun, category);
	const be = noun.class === 'plural' && subject === noun.inSentence ? 'are' : 'is';
	switch (description.shape) {
		case 'predicate':
			return be === 'are' ? null : `${subject}, which ${description.text}`;
		case 'state':
		case 'noun':
			return `${subject}, which ${be} ${description.text}`;
		case 'assigned':
			return `${subject}, which ${description.link} ${description.text}`;
		case 'clause':
		case 'you':
			return `${subject}, with which ${description.text}`;
		case 'quote':
			return null;
	}
}
