import type { ClauseQuestion } from './clause-question';
import { hasDeterminer } from './articles';
import { isClassNoun } from './noun';
import { isPluralPhrase } from './number';
import { contentStems } from './tokens';
import { isMaker } from './vendors';

/** Verbs of which anything can be the subject. */
const weakVerb =
	/^(?:is|are|was|were|has|have|had|does|do|did|can|cannot|could|may|might|must|shall|should|will|would|needs?|uses?|includes?|contains?|supports?|provides?|helps?|comes?|means?|becomes?|remains?|works?|exists?|differs?|depends?|applies|apply|gets?|makes? sure|belongs?|runs?|goes|go|happens?|costs?|consists?|looks?|acts?|stays?|varies|vary)\b/i;
const pointing =
	/\b(?:it|its|they|them|their|this|that|these|those|also|too|another|both|other|others|then|you|your|we|our)\b/i;

/** What is said of the thing has to tell it from others. */
const MIN_STEMS = 4;
/** Fewer words do where "only" says that nothing else fits. */
const MIN_STEMS_ONLY = 2;

/**
 * A question for the subject: "Direct Connect establishes a dedicated line to the cloud" gives "What establishes a dedicated line to the cloud?",
 * "Only healthy targets receive requests" gives "Which targets receive requests?". null where others could be the subject as well.
 */
export function askSubject(
	clause: { subject: string; verb: string; object: string },
	isKnown: (subject: string) => boolean
): ClauseQuestion | null {
	const only = /^only /i.test(clause.subject);
	const subject = clause.subject.replace(/^only /i, '').trim();
	const verb = clause.verb.trim();
	const object = clause.object.trim().replace(/[.;]+$/, '');
	const bare = subject.replace(/^(?:an?|the) /i, '').replace(/ \([A-Z][A-Z0-9]+s?\)$/, '');
	const words = bare.split(/\s+/);
	const said = `${verb} ${object}`;
	if (
		words.length >
			(/^(?:(?:[A-Z][A-Za-z0-9]*|and|of) ?)+$/.test(bare) && words.length > 3 ? 6 : 3) ||
		/^time\b|\bit\b/i.test(bare) ||
		!/^[A-Za-z`]/.test(bare) ||
		// "the value `x`": the kind would be asked for, or given away.
		(bare.includes('`') && !/^`[^`]+`$/.test(bare) && !(only && codeKind.test(bare))) ||
		isMaker(bare) ||
		// A second statement behind the first has a subject of its own.
		/, (?:and|so|but|while|whereas)\b/i.test(said) ||
		/^(?:all|any|each|every|most|some|no|many|two|three|one|data|users?|people|new)\b/i.test(
			bare
		) ||
		/[,()]|\b(?:and|or|of|with|in|on|for|to|that)\b/i.test(
			bare.replace(words.length > 3 ? / (?:and|of) (?=[A-Z])/g : / of (?=[A-Z])/g, ' ')
		) ||
		/[.?!;:(]/.test(said) ||
		/n['’]t\b|\b(?:not|never|no)\b/i.test(verb) ||
		pointing.test(said) ||
		// "makes HTTP request": of which there are many.
		(/^(?:[A-Z]\w* )?[a-z]+$/.test(object) &&
			isClassNoun(object.split(' ').at(-1) as string) &&
			!isPluralPhrase(object)) ||
		said.length > 130 ||
		(!only && weakVerb.test(verb)) ||
		contentStems(said).size <
			(only ? MIN_STEMS_ONLY : /[A-Z`]/.test(said) ? MIN_STEMS - 1 : MIN_STEMS)
	)
		return null;
	const kind = only ? bare.match(codeKind) : null;
	if (kind) return make(`Which ${kind[2]} ${said}?`, kind[1] as string);
	const named =
		/[A-Z`]/.test(bare.slice(1)) || (isKnown(bare) && (words.length > 1 || hasDeterminer(subject)));
	if (!named && !only && !(hasDeterminer(subject) && words.length > 1)) return null;
	const shared = contentStems(said);
	if ([...contentStems(bare)].some((w) => shared.has(w))) return null;
	const head = words.at(-1) as string;
	const plural = isPluralPhrase(bare);
	if (plural) {
		if (words.length < 2 || !/^[a-z]+$/.test(head) || /s$/.test(verb.split(' ')[0] as string))
			return null;
		return make(`Which ${head} ${said}?`, bare);
	}
	if (only && words.length === 2 && /^[a-z]+$/.test(head) && isClassNoun(head))
		return make(`Which ${head} ${said}?`, bare);
	return /s$/.test(verb.split(' ').find((w) => !/ly$/.test(w)) ?? '') || only
		? make(`What ${said}?`, bare)
		: null;
}

/** "Only `bridge` mode …": the kind is asked for by name. */
const codeKind = /^(`[^`]+`) ([a-z]+)$/;

const make = (question: string, answer: string): ClauseQuestion => ({
	question,
	answer,
	name: 'clause/subject',
	exact: true
});
