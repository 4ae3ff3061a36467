import type { ShownValue } from './shown-value';
import { isExact } from './shown-value';

/** Many answers would do, of which the table gives one. */
const judged =
	/^(?:suitable|best|typical|usual|common|recommended|main|good|ideal|possible|preferred|likely|first|key|example|normal)\b/i;
const open =
	/(?:^|\s)(?:uses?|use cases?|choices?|reasons?|causes?|examples?|purposes?|tools?|suspects?|solutions?|remed(?:y|ies)|effects?|benefits?|advantages?|drawbacks?|moves?|limits?|behaviou?r|goals?|symptoms?)$/i;
/** Closed by nature: a learner knows what kind of word is wanted. */
const closed =
	/(?:^|\s)(?:types?|modes?|protocols?|layers?|levels?|formats?|engines?|languages?|class|tier|roles?|policy|strategy|model|colou?r|units?|services?|states?|name|default value)$/i;
const pronoun = /^(?:you|we|it|they|me|us|he|she|one)$/i;
const isCode = (v: ShownValue) => /^`[^`\s]+`$/.test(v.raw);

/** Without options, the question on this property leaves one answer, which all would word alike. */
export function isDeterminate(property: string, v: ShownValue): boolean {
	if (pronoun.test(v.raw) || !isExact(v) || judged.test(property)) return false;
	if (isCode(v)) return true;
	const head = property.split(/ (?:of|for|in|on|to|per|by|that|which|with) /)[0] as string;
	if (v.shape === 'quantity') return true;
	if (open.test(head)) return false;
	if (v.shape === 'name') return true;
	const last = head.split(' ').at(-1)?.toLowerCase() ?? '';
	const words = v.raw.split(' ');
	return words.at(-1)?.toLowerCase() === last || (closed.test(head) && words.length === 1);
}

/** What is typical, or one cause of several, may be so of another row too: no statement with it is surely false. */
export const isArguable = (property: string) =>
	/^(?:typical|usual|common|possible|main|example|likely|first|key|normal)\b|\b(?:causes?|reasons?|suspects?|symptoms?|examples?)\b/i.test(
		property
	);
