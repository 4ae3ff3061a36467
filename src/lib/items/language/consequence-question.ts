import { capitalise, withoutStop } from './capitals';
import type { ClauseQuestion } from './clause-question';
import { isDetermined } from './determined';
import { imperative } from './imperative';
import { invert, isGerund, type SplitClause } from './inversion';
import { isPluralPhrase } from './number';
import { contentStems, tokens } from './tokens';
import { isParticiple } from './verbs';
import { whyQuestion } from './why-question';

const MAX_PREDICATE_WORDS = 16;
const MAX_REASON_WORDS = 20;

const pointing =
	/\b(?:it|its|they|them|their|this|these|those|such|both|neither|either|here|there|then)\b/i;

/** Verbs that tell what a thing is like, not what it does. */
const still =
	/^(?:is|are|was|were|has|have|can|cannot|may|must|should|will|needs?|requires?|means?|takes?|costs?|depends?|belongs?|contains?|includes?|consists?|lacks?|applies|apply|exists?|works?|counts?)$/i;

const flash = (question: string, answer: string, name: string): ClauseQuestion => ({
	question,
	answer: capitalise(answer.trim()),
	name,
	exact: false
});

const short = (text: string) => tokens(text).length <= MAX_PREDICATE_WORDS;

/** "Deregistering a revision makes it inactive" gives "What does deregistering a revision do?". */
export function askAct(
	clause: SplitClause,
	small: (text: string) => string
): ClauseQuestion | null {
	const verb = clause.verb.trim().toLowerCase();
	const predicate = `${verb} ${withoutStop(clause.object.trim())}`;
	if (
		!isGerund(clause.subject) ||
		!/^[a-z]+s$/.test(verb) ||
		still.test(verb) ||
		pointing.test(clause.subject.replace(/\bwhile it\b/, '')) ||
		contentStems(clause.subject).size < 2 ||
		/ the [a-z]+$|\band\b/.test(clause.subject) ||
		/[;:]|, (?:so|which|while|whereas)\b/.test(predicate) ||
		!short(predicate)
	)
		return null;
	return flash(`What does ${small(clause.subject)} do?`, predicate, 'consequence/act');
}

const restricted = /\b(?:that|whose|which|without|under|behind)\b/;

/** "Tasks that cannot be placed appear in `failures`" gives "What happens to tasks that cannot be placed?". */
export function askFate(
	clause: SplitClause,
	small: (text: string) => string
): ClauseQuestion | null {
	const { subject, verb } = clause;
	const object = withoutStop(clause.object.trim());
	const predicate = `${verb} ${object}`;
	const plural = isPluralPhrase(
		subject.replace(/ (?:that|whose|which|without|under|behind|in|on|of|with|for)\b.*$/, '')
	);
	if (
		!restricted.test(subject) ||
		pointing.test(subject) ||
		!/^(?:an?|[A-Z]?[a-z]+s|the)\b/i.test(subject) ||
		!isDetermined(subject) ||
		/[;:]|, (?:so|which|while|whereas|because)\b/.test(predicate) ||
		!short(predicate) ||
		contentStems(subject).size < 2
	)
		return null;
	const [first = '', second = ''] = object.toLowerCase().split(' ');
	const passive =
		/^(?:is|are)(?: not)?$/i.test(verb) &&
		(isParticiple(first) || (first === 'not' && isParticiple(second)));
	const answer = `${plural ? 'They' : 'It'} ${predicate}`;
	if (passive) return flash(`What happens to ${small(subject)}?`, answer, 'consequence/fate');
	const fate = /^(?:appear|disappear|stay|remain|stop|start|fail|move|go|become|end)s?$/i.test(
		verb
	);
	return fate && (plural ? !/s$/.test(verb) : /s$/.test(verb))
		? flash(`What happens to ${small(subject)}?`, answer, 'consequence/fate')
		: null;
}

/**
 * "Without a strategy, a service spreads its tasks over the zones" gives "what does a service do?", to be asked behind the words that say
 * where it holds.
 */
export function askDoing(
	clause: SplitClause,
	small: (text: string) => string
): ClauseQuestion | null {
	const verb = clause.verb.trim().toLowerCase();
	const denied = /^(?:does|do) not [a-z]+$/.test(verb) || /^(?:does|do) not$/.test(verb);
	const predicate = `${verb} ${withoutStop(clause.object.trim())}`.replace(/, and [^,]{20,}$/, '');
	const inverted = denied
		? { auxiliary: verb.split(' ')[0] as string, base: 'do' }
		: invert(clause);
	if (
		!inverted ||
		!/^do(?:es)?$/.test(inverted.auxiliary) ||
		still.test(verb) ||
		pointing.test(clause.subject) ||
		/^(?:several|many|some|most|two|three|all|each|every)\b/i.test(clause.subject) ||
		!isDetermined(clause.subject) ||
		tokens(clause.subject).length > 8 ||
		/[;:]|, (?:so|which|while|whereas|because)\b|\b(?:more|less|fewer|better|faster) [^.]*\bthan\b/.test(
			predicate
		) ||
		!short(predicate)
	)
		return null;
	return flash(
		`What ${inverted.auxiliary} ${small(clause.subject)} do?`,
		predicate,
		'consequence/doing'
	);
}

/** "Fargate is serverless; you do not manage servers" gives "What does being serverless mean for Fargate?". */
export function askMeaning(
	sentence: string,
	small: (text: string) => string
): ClauseQuestion | null {
	const m = withoutStop(sentence.trim()).match(
		/^([^,;:]{2,50}?) (?:is|are) ([a-z][a-z-]+)[;:] ((?:you|no|each|every|the|an?|AWS) [^;:]{8,110})$/
	);
	const [, thing = '', state = '', meant = ''] = m ?? [];
	return m === null || pointing.test(thing) || !short(meant)
		? null
		: flash(`What does being ${state} mean for ${small(thing)}?`, meant, 'consequence/meaning');
}

/** "The API is eventually consistent, so a command may not see …" gives "Why may a command not see …?". */
export function askReason(
	sentence: string,
	small: (text: string) => string
): ClauseQuestion | null {
	const text = withoutStop(sentence.trim());
	const so = text.match(/^([^;:]{12,160}?), so ([^;:]{12,160})$/);
	const because = text.match(/^([^;:]{12,160}?),? because ([^;:]{12,160})$/);
	const effect = so?.[2] ?? because?.[1];
	const cause = so?.[1] ?? because?.[2];
	if (effect === undefined || cause === undefined) return null;
	if (
		pointing.test(effect) ||
		(so && /^(?:it|they|this|these|those|that|such|if|when|you)\b/i.test(cause)) ||
		/^(?:that|if|when|you)\b/i.test(effect) ||
		/\b(?:because|so that)\b/.test(so ? `${effect} ${cause}` : cause) ||
		tokens(cause).length > MAX_REASON_WORDS ||
		tokens(effect).length > MAX_REASON_WORDS ||
		contentStems(cause).size < 2 ||
		contentStems(effect).size < 3
	)
		return null;
	const duty = so ? imperative(capitalise(effect)) : null;
	const why = duty !== null ? `Why should you ${duty}?` : whyQuestion(so ? effect : small(effect));
	return why ? flash(why, `because ${small(cause)}`, 'consequence/reason') : null;
}
