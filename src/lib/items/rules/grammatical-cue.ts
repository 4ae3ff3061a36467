import { choice } from './example-item';
import { HALADYNA_2002, TARRANT_2006 } from './literature';
import { findingIf, type ItemRule } from './rule';
import { viewOf, type ItemView, type OptionView } from './view';

/** Words whose first letter does not tell the sound. */
const VOWEL_SOUND =
	/^(?:hour|honest|honou?r|heir|x-?ray|ssh|sns|sqs|s3|mfa|nat|nlb|fsx|iam|ami|api|arn|ssl|sdk|html|http|mp|ns|rds|ml|llm|npm|xml|ec2|ecs|8|11|18)/i;
const CONSONANT_SOUND =
	/^(?:us(?:e|a|ual)|uni(?:[tvf]|que|on)|eu|one\b|once|url|uri|udp|uuid|ui\b|utc|util)/i;

export function startsWithVowelSound(text: string): boolean {
	if (CONSONANT_SOUND.test(text)) return false;
	return VOWEL_SOUND.test(text) || /^[aeiou]/i.test(text);
}

/** The stem runs on into the options after "a" or "an", and only the key's side of them agrees. */
function articleCue({ stem, keys, distractors }: ItemView): string | null {
	const article = /\b(an?)(?:\s*(?:_{2,}|\.{3}|…|:))?\s*[.:]?$/i.exec(stem)?.[1]?.toLowerCase();
	const key = keys[0];
	if (article === undefined || key === undefined) return null;
	const fits = (o: OptionView) => startsWithVowelSound(o.text) === (article === 'an');
	return fits(key) && distractors.some((o) => !fits(o))
		? `“${article}” at the end of the stem rules out distractors`
		: null;
}

const isPlural = (o: OptionView) =>
	/[^su]s$/i.test(o.text) ||
	/\S (?:and|&) \S/.test(o.text) ||
	/^(?:two|three|several|both)\b/i.test(o.text);

/** "Which ... are", and only the key is plural; "Which ... is", and only the key is singular. Noun phrases of up to three words. */
function numberCue({ question, keys, distractors }: ItemView): string | null {
	const verb = /^(?:which|what)(?:\s+[\w-]+){0,3}?\s+(is|are|was|were)\b/i.exec(question)?.[1];
	const key = keys[0];
	if (verb === undefined || key === undefined) return null;
	if ([key, ...distractors].some((o) => o.code || o.words.length > 3)) return null;
	const wanted = /^(?:are|were)$/i.test(verb);
	return isPlural(key) === wanted && distractors.every((o) => isPlural(o) !== wanted)
		? `Only the key agrees in number with “${verb}”`
		: null;
}

/** Gerund or infinitive can only be told apart in clauses; "Rolling update" is a name. */
const MIN_CLAUSE_WORDS = 3;
/** With a determiner, pronoun or preposition after it; "Running tasks wait" begins with an adjective. */
const AFTER_GERUND = new Set(
	'a an the its their all each every any no it them this that to with by from for in on into of'.split(
		' '
	)
);
const isGerund = (o: OptionView) =>
	/^\p{L}{3,}ing$/u.test(o.words[0] ?? '') && AFTER_GERUND.has(o.words[1] ?? '');
const isToInfinitive = (o: OptionView) => o.words[0] === 'to';

function verbFormCue({ keys, distractors }: ItemView): string | null {
	const key = keys[0];
	if (key === undefined || distractors.length < 2) return null;
	if ([key, ...distractors].some((o) => o.code || o.words.length < MIN_CLAUSE_WORDS)) return null;
	for (const form of [isGerund, isToInfinitive])
		if (distractors.every((o) => form(o) !== form(key)))
			return 'The key begins with another verb form than every distractor';
	return null;
}

export const grammaticalCue: ItemRule = {
	id: 'grammatical-cue',
	title: 'Let every option fit the stem grammatically',
	severity: 'WARN',
	source: `${HALADYNA_2002}, guidelines 23 and 28c; ${TARRANT_2006}`,
	check(item) {
		if (item.form !== 'single-choice') return [];
		const view = viewOf(item);
		return findingIf(articleCue(view) ?? numberCue(view) ?? verbFormCue(view));
	},
	examples: {
		ok: [
			choice('What may the page import?', 'Running tasks of the store', [
				'Types of the store',
				'Parts of the kit',
				'Notes and their facts'
			]),
			choice('A container of a task is started from an', 'image', [
				'instance',
				'interface',
				'alias'
			]),
			choice('Which launch types are managed by AWS?', 'Fargate', [
				'EC2',
				'External',
				'Bare metal'
			]),
			choice('Which deployment type is the default?', 'Rolling update', [
				'Blue/green',
				'External',
				'Canary'
			]),
			choice('What should a developer do?', 'Grant read permissions', [
				'Create a cluster',
				'Stop the service',
				'Resize the task'
			])
		],
		notOk: [
			choice('The blueprint of a container is an', 'image', ['task', 'cluster', 'service']),
			choice('Which parts are required on Fargate?', 'CPU and memory', [
				'Log driver',
				'Host port',
				'Volume'
			]),
			choice('What should a developer do?', 'Granting it read permissions', [
				'Create a second cluster',
				'Stop the whole service',
				'Resize every task'
			])
		]
	}
};
