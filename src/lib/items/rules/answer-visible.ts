import { indexOfWords, stemWord, words } from '../language/words';
import type { Item } from '../types';
import { choice, cloze, command, flashcard, match, typed } from './example-item';
import { HALADYNA_2002, WOZNIAK_1999 } from './literature';
import type { ItemRule, RuleFinding } from './rule';
import { answersOf, hasWordedOptions, plainText, viewOf, type OptionView } from './view';

/** A back longer than this is a description; that it shares words with the front gives nothing away. */
const SHORT_BACK_WORDS = 6;
const SMALL_NUMBER = /^(?:\d|one|two|three|four|five|six|seven|eight|nine|ten)$/i;

/** `text` as a whole word, case counting. */
function standsIn(stem: string, text: string): boolean {
	if (text === '') return false;
	const inWord = /[\p{L}\p{N}_-]/u;
	for (let at = stem.indexOf(text); at >= 0; at = stem.indexOf(text, at + 1)) {
		const before = stem[at - 1];
		const after = stem[at + text.length];
		if (!(before && inWord.test(before)) && !(after && inWord.test(after))) return true;
	}
	return false;
}

/**
 * A key of several words in the stem shows itself. One word does so only as a name, written alike
 * ("Fargate", `awsvpc`): "task" in a stem need not be the option "Task" (that is stem-word-in-key).
 */
export function keyInStem(stem: string, stemWords: readonly string[], o: OptionView): boolean {
	if (indexOfWords(stemWords, o.words) < 0) return false;
	if (o.words.length > 1) return true;
	return (o.code || /\p{Lu}/u.test(o.text)) && o.text.length > 1 && standsIn(stem, o.text);
}

/** A key that stands in the stem while no distractor does. */
export function visibleKey(item: Item): OptionView | undefined {
	if (!hasWordedOptions(item)) return undefined;
	const { stem, stemWords, keys, distractors } = viewOf(item);
	const visible = keys.find((o) => keyInStem(stem, stemWords, o));
	// With a distractor in the stem too, the stem offers a choice between named things.
	return visible && !distractors.some((o) => keyInStem(stem, stemWords, o)) ? visible : undefined;
}

/** Number alone: "running" in a prompt does not give "run" away. */
const singular = (word: string) =>
	/[^su]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;

/** Flags, operations, file names: one token with signs in it. */
const isCode = (answer: string) => /^`?[^\s`]*[-_./:$@{}][^\s`]*`?\.?$/.test(answer);

/** "Which of the two: services or standalone tasks?", "yes or no?": the answer is offered, among others. */
function isOffered(stem: string, answer: readonly string[]): boolean {
	const tail = words(stem.slice(stem.lastIndexOf(':') + 1)).map(stemWord);
	const at = indexOfWords(tail, answer.map(stemWord));
	if (at < 0 || !tail.includes('or')) return false;
	return stem.includes(':') || tail[at - 1] === 'or' || tail[at + answer.length] === 'or';
}

/**
 * Code is recalled with its signs: it is visible where it stands as it is written, or where prose spells it
 * out ("list clusters" for list-clusters). One word of prose gives a flag away when it is asked
 * for by that word ("Which option gives the cluster?"), not when a command around the blank has it.
 */
function codeVisible(item: Item, answer: string): boolean {
	const { stem } = viewOf(item);
	const code = plainText(answer).replace(/\.$/, '');
	if (standsIn(stem, code)) return true;
	const parts = words(code);
	const outside = words(item.stem.replace(/(`+)[^`]*\1/g, ' '));
	return (parts.length > 1 || item.form !== 'cloze') && indexOfWords(outside, parts) >= 0;
}

function visibleAnswers(item: Item): RuleFinding[] {
	const { stem, stemWords } = viewOf(item);
	// A small number is everywhere; seeing one does not say that it is the answer.
	const answers = answersOf(item).filter(
		(a) => !SMALL_NUMBER.test(plainText(a).replace(/\.$/, ''))
	);
	const singulars = stemWords.map(singular);
	for (const answer of answers) {
		const parts = words(answer);
		if (item.form === 'flashcard' && parts.length > SHORT_BACK_WORDS) continue;
		if (item.form === 'command' && parts.length < 2) continue;
		if (isOffered(stem, parts)) continue;
		const visible = isCode(answer)
			? codeVisible(item, answer)
			: indexOfWords(stemWords, parts) >= 0;
		if (visible) return [{ message: `The answer “${answer}” stands in the prompt` }];
		if (
			item.form !== 'command' &&
			!isCode(answer) &&
			indexOfWords(singulars, parts.map(singular)) >= 0
		)
			return [
				{
					message: `The answer “${answer}”, in another number, stands in the prompt`,
					severity: 'WARN'
				}
			];
	}
	return [];
}

export const answerVisible: ItemRule = {
	id: 'answer-visible',
	title: 'Keep the answer out of the prompt',
	severity: 'ERROR',
	source: `${HALADYNA_2002}, guideline 28b; ${WOZNIAK_1999}, rule 5`,
	check(item) {
		if (item.form === 'match') {
			const shown = item.pairs.find(
				(p) => words(p.left).length > 1 && indexOfWords(words(p.right), words(p.left)) >= 0
			);
			return shown
				? [{ message: `“${shown.left}” stands in its own partner`, severity: 'WARN' }]
				: [];
		}
		const key = visibleKey(item);
		if (key) return [{ message: `The key “${key.text}” stands in the stem` }];
		return visibleAnswers(item);
	},
	examples: {
		ok: [
			cloze('In `awsvpc` mode each task receives its own ______.', [
				'elastic network interface',
				'ENI'
			]),
			cloze('The 2 containers share ______ volume.', ['1', 'one']),
			command('Stop the task `t1` in the cluster `web`. Type the AWS CLI command.', [
				'aws ecs stop-task --cluster web --task t1'
			]),
			choice('Which of the launch types, EC2 or Fargate, needs no instances of yours?', 'Fargate', [
				'EC2',
				'External'
			]),
			choice('Which component is a blueprint of a task?', 'Task definition', [
				'Service',
				'Cluster',
				'Image'
			]),
			cloze(
				'Fill in the option, to stop a task: `aws ecs stop-task --cluster my-cluster` ______ `task-id`',
				['--task']
			),
			typed('Which of the two restart failed tasks: services or standalone tasks?', [
				'Services',
				'Service'
			]),
			flashcard('Note: what applies to queries?', '`--query`.'),
			flashcard('Does Fargate run daemon services, yes or no?', 'No.'),
			flashcard('Task', 'A running instance of a task definition')
		],
		notOk: [
			cloze('A task definition is the blueprint of a task; a ______ names the image.', [
				'task definition'
			]),
			flashcard('Which option of `aws ecs run-task` gives the cluster?', '`--cluster`'),
			cloze('List clusters: `aws ecs` ______', ['list-clusters']),
			typed('Which mode, awsvpc, gives every task an interface?', ['awsvpc']),
			flashcard('What does the elastic network interface (ENI) of a task carry?', 'ENI'),
			choice('Which launch type runs tasks on Fargate without instances?', 'Fargate', [
				'EC2',
				'External'
			]),
			choice('A task definition is the blueprint of what runs. What is it?', 'Task definition', [
				'Service',
				'Cluster',
				'Image'
			]),
			command('Run aws ecs list-clusters. Type the command.', ['aws ecs list-clusters']),
			match('Match each role with what it grants.', [
				['Task role', 'The task role is for the application'],
				['Execution role', 'Pulls the image'],
				['Instance role', 'Registers the instance'],
				['Service role', 'Registers targets']
			])
		]
	}
};
