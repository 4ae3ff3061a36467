import type { Item, ItemForm, Option } from '../types';
import { pairsOf, reasonOf, textsOf } from './answers';
import type { Parts } from './parts';
import type { Report } from './report';
import { blank, countWord, withBlanks, withoutCount } from './stem';

type Shared =
	| 'id'
	| 'origin'
	| 'facts'
	| 'lesson'
	| 'section'
	| 'sources'
	| 'domain'
	| 'difficulty'
	| 'references'
	| 'rationale'
	| 'pattern';
/** What depends on the form. */
export type Body<T extends Item = Item> = T extends Item ? Omit<T, Shared> : never;

export function choiceForm(options: readonly Option[]): ItemForm {
	const texts = options.map((option) => option.text.toLowerCase()).sort();
	if (texts.length === 2 && texts[0] === 'false' && texts[1] === 'true') return 'true-false';
	return options.filter((option) => option.correct).length > 1
		? 'multiple-response'
		: 'single-choice';
}

export function choiceBody(
	form: ItemForm,
	options: readonly Option[],
	text: string,
	line: number,
	report: Report
): Body | null {
	const right = options.filter((option) => option.correct).length;
	const { stem, count } = withoutCount(text);
	if (count !== null && count !== right && (count > 1 || right > 1)) {
		report(
			'count',
			line,
			`Unexpected "(Choose ${countWord(count)}.)" over ${right} right ${right === 1 ? 'option' : 'options'}, expected the same number`
		);
		return null;
	}
	if (form === 'true-false') {
		const named = (name: string) => options.find((option) => option.text.toLowerCase() === name);
		const [yes, no] = [named('true'), named('false')];
		if (!yes || !no) return null;
		const repair = /replace\s+["“`](.+?)["”`]\s+(?:by|with)\s+["“`](.+?)["”`]/i.exec(no.rationale);
		return {
			form,
			stem,
			options: [
				{ ...yes, text: 'True' },
				{ ...no, text: 'False' }
			],
			repair: no.correct && repair ? { wrong: repair[1] ?? '', right: repair[2] ?? '' } : null
		};
	}
	if (form === 'single-choice') return { form, stem: count === null ? text : stem, options };
	if (form !== 'multiple-response') return null;
	if (count === null)
		report(
			'count',
			line,
			`Unexpected stem without a number over ${right} right options, expected "(Choose ${countWord(right)}.)" at its end`,
			'warning'
		);
	return { form, stem: `${stem} (Choose ${countWord(right)}.)`, options };
}

/** A command line rather than a term: a program and at least one more word, with a flag or asked for as a command. */
const isCommand = (accept: readonly string[], stem: string) =>
	accept.length > 0 &&
	accept.every((text) => /^`?[$\s]*[a-z][\w.-]*\s+\S/.test(text)) &&
	(accept.some((text) => /\s--?[a-z]/i.test(text)) || /\bcommand\b/i.test(stem));

export function answerBody(
	parts: Parts,
	declared: ItemForm | null,
	text: string,
	line: number,
	report: Report
): Body | null {
	const has = (...keys: string[]) => parts.answers.some((answer) => keys.includes(answer.key));
	if (has('pairs')) {
		const pairs = pairsOf(parts.answers, report);
		const right = textsOf(parts.answers, 'decoy')[0];
		if (pairs.length < 2)
			report('pair-count', line, `Unexpected ${pairs.length} pairs, expected at least 3`);
		const decoy =
			right === undefined
				? null
				: {
						right,
						rationale: reasonOf(parts.answers, 'decoy') || `${right}: belongs to none of them.`
					};
		return { form: 'match', stem: text, pairs, decoy };
	}
	if (has('steps')) {
		const steps = textsOf(parts.answers, 'steps');
		if (steps.length < 3)
			report('step-count', line, `Unexpected ${steps.length} steps, expected at least 3`);
		return { form: 'order', stem: text, steps };
	}
	const { stem, blanks, accept: inside } = withBlanks(text);
	const accept = [...new Set([...inside, ...textsOf(parts.answers, 'accept', 'answer')])];
	if (accept.length === 0) {
		report(
			'no-answer',
			line,
			'Unexpected question without an answer, expected a task list of options, "- accept:", "- pairs:" or "Answer:"'
		);
		return null;
	}
	if (blanks > 1) {
		report('blank-count', line, `Unexpected ${blanks} blanks, expected one "${blank}"`);
		return null;
	}
	if (blanks === 1) return { form: 'cloze', stem, accept };
	if (declared === 'command' || declared === 'typed') return { form: declared, stem: text, accept };
	if (!has('accept'))
		return { form: 'flashcard', stem: text, back: accept.join('; '), reverse: null };
	return { form: isCommand(accept, text) ? 'command' : 'typed', stem: text, accept };
}
