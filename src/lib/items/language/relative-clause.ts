import type { SplitClause } from './inversion';

/** Verbs that are no nouns, so that behind a relative clause they are the main verb for sure. */
const sure =
	'needs|need|requires|require|receives|receive|keeps|keep|stays|stay|becomes|become|gets|get|means|has|have|is|are|must|can|cannot|should|will|may|loses|lose|goes|go|depends|depend|fails|fail|belongs|belong|works|work|applies|apply|returns|gives|give|takes|take|stops|stop|appears|appear|disappears|remains|remain|refuses|refuse|sends|send';
const opening =
	/^(?:an?|the|each|every|any|all|no|[A-Z]?[a-z]+s) (?:[a-z-]+ ){0,3}?(?:that|which|who) /i;
const mainVerb = new RegExp(
	` (?:(?:then|therefore|also) )?((?:${sure})(?: be| not)?)(?: (?:therefore|then))? (?=[^;:]{3,}$)`,
	'gi'
);

/** "Metrics of a single task require …": behind a plural and its preposition, a base form is the verb. */
const several =
	/^([A-Z][a-z]+s (?:of|in|on|for) (?:an?|the) (?:[a-z]+ ){1,3}?)(require|need|receive|keep|belong|depend|become|lose) ([^;:]{3,})$/;

/** "An application that starts slowly needs a grace period", split at its main verb; null where the two verbs cannot be told apart. */
export function splitRelative(sentence: string): SplitClause | null {
	const text = sentence
		.trim()
		.replace(/^By default, /, '')
		.replace(/\.$/, '');
	const many = text.match(several);
	if (many)
		return {
			subject: (many[1] as string).trim(),
			verb: many[2] as string,
			object: many[3] as string
		};
	const start = text.match(opening)?.[0].length;
	if (start === undefined) return null;
	for (const m of text.matchAll(mainVerb)) {
		const subject = text
			.slice(0, m.index)
			.replace(/ (?:still|also|then|therefore|always|never)$/, '');
		const inner = subject.slice(start - 1).trim();
		if (inner.length < 3 || inner.length > 70 || /[,;:]/.test(inner)) continue;
		// The relative clause needs a verb of its own, or the one found is it.
		const finite =
			/\b(?:is|are|was|were|has|have|can|cannot|may|must|will|should|do|does)\b|\b[a-z]{2,}s\b/i.test(
				inner
			) || /^(?:you|we|they) [a-z]+$/i.test(inner);
		if (
			finite &&
			/[a-z`]$/i.test(inner) &&
			!/\b(?:can|cannot|may|must|will|should|do|does|not|to)$/i.test(inner)
		)
			return { subject, verb: m[1] as string, object: text.slice(m.index + m[0].length) };
	}
	return null;
}
