import type { Described } from '../knowledge/knowledge';
import { isGenericTerm, saysWhatItIs } from '../language/definition-quality';
import { sentence } from '../language/capitals';
import { careless } from '../language/clean-prose';
import { isMisspelt } from '../language/misspelt';
import { isOpinion, unsound } from '../language/sound-sentence';
import { isDefining, isName, isPhrase } from '../language/term-quality';
import { tokens } from '../language/tokens';
import { describeSentence } from '../stems/described-sentence';
import { leaks } from './leak';

/** Longer texts are passages to read, not options or fronts. */
export const MAX_TEXT = 170;

/** A number is a name only where the notes say of what: port 443. */
const isNumbered = (d: Described) =>
	d.fact.category !== null && /^\d{1,5}(?:\/[A-Za-z]+)?$/.test(d.term.text);

/** Labels of lines elsewhere ("Task: write a pod"), but things where the line says what they are. */
const alsoLabel =
	/^(?:task|action|rule|command|resource|state|version|context|input|output|event)s?$/i;

const order =
	/^(?:improve|create|install|configure|use|enable|add|remove|delete|avoid|choose|ensure|increase|reduce|provide|make|take|keep|run|allow|send|get|put|write|view|define) /i;

/** "improve civic education", "email and SMS providers", "Transport(throw)": a task, two things, a thing with a remark. */
const isTask = ({ term }: Described) =>
	!term.code &&
	(/\S\(|^(?:one|two|three|four|five|several|many) /i.test(term.text) ||
		(/[a-z] and [a-z]|^[a-z]+ and | and [a-z]/.test(term.text) &&
			!/^[A-Z]\S* and [A-Z]/.test(term.text)) ||
		order.test(term.text) ||
		// "Lurking behind many court decisions" is what something does.
		/^[A-Za-z]+ing (?:at|behind|in|on|under|with|from|to|for|by|of) | (?:with|without|via|using) |\((?:1\d|20)\d\d\)$/.test(
			term.text
		));

/** A name that can stand in a question without quotation marks. */
export const isSoundTerm = (d: Described) =>
	d.term.text.length <= 50 &&
	!d.noun.inSentence.startsWith('“') &&
	!isTask(d) &&
	(isNumbered(d) ||
		(!isGenericTerm(d.term.text) &&
			(isName(d.term.text) ||
				(alsoLabel.test(d.term.text) && d.description.shape === 'noun') ||
				// A mode may be called "none", which elsewhere is a label.
				(d.kind !== null &&
					isPhrase(d.term.text) &&
					(d.term.code || /^[a-z]+$/.test(d.term.text))))));

/** Names of a part or a side of something, not of a thing: "Purpose of Criminal Court". */
const aspect =
	/^(?:purpose|role|aim|goal|function|use|importance|characteristics?|types?|examples?|advantages?|disadvantages?|benefits?|properties|features?|structure|parts?|causes?|effects?|definition|meaning|history|summary|example|number|list) of\b|\S (?:the|an?|according to) \S/i;

/** "asynchronous" is no thing. */
const adjective = /^(?!.*(?:table|cable|variable|executable)$)[A-Z]?[a-z]+(?:ous|able|ible|ful)$/;

/** A second clause goes on behind a comma: "…, they run for a year", "…, can have many regions". */
const spliced =
	/, (?:they|it|this|these|he|she|can|cannot|is|are|has|have|must|will|should|does|do|allows?|think) /;

/** The line, put as a sentence, would pass as one of a careful author. A bracket may hold a bare list. */
export function isSound(told: string | null): boolean {
	if (told === null) return false;
	const prose = sentence(told).replace(/ \([^()]*\)/g, '');
	if (spliced.test(told) || isMisspelt(told)) return false;
	return (unsound(prose) === null || tokens(prose).length < 4) && careless(prose) === null;
}

const usable = (d: Described) =>
	isSoundTerm(d) &&
	!aspect.test(d.term.text) &&
	!(d.label === null && adjective.test(d.term.text)) &&
	// "results get left in the logs" has two words that could be its verb.
	!/^[a-z]+s (?:get|are|is|were|was|have|do|can|will|must|should|may)\b/.test(d.description.text) &&
	d.text.length <= MAX_TEXT &&
	!/[.!?]\s+\S/.test(d.text) &&
	saysWhatItIs(d.description, d.text, d.stems.size, d.kind !== null) &&
	(/^(?:assigned|clause)$/.test(d.description.shape) || isDefining(d.text, d.stems.size)) &&
	// "A launch type names …" under "Launch types" is a sentence about the term, not what it is.
	(/^(?:you|clause)$/.test(d.description.shape) ||
		!leaks(d.text.split(' ').slice(0, 3).join(' '), d.term.text)) &&
	!(d.description.shape === 'noun' && isOpinion(d.text)) &&
	isSound(describeSentence(d.noun, d.description, d.label));

const known = new WeakMap<Described, boolean>();

/** Fit to be asked and to be an option: asked of every candidate of every item, so the answer is kept. */
export function isUsable(d: Described): boolean {
	// "`COMPLETE`: Waits until …": a value of which field?
	if (d.term.code && d.fact.category === null && /^[A-Z]{3,}$/.test(d.term.text)) return false;
	// "`name`: Name of the container" tells nothing but the word.
	if (
		new RegExp(`^(?:the )?${d.term.text.replace(/[^A-Za-z]/g, '.')} (?:of|for) `, 'i').test(d.text)
	)
		return false;
	const before = known.get(d);
	if (before !== undefined) return before;
	const now = usable(d);
	known.set(d, now);
	return now;
}
