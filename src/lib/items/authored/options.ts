import type { List, ListItem } from 'mdast';
import type { Option } from '../types';
import { inlineText, lineOf } from './markdown';
import { isTask } from './parts';
import { quoted, type Report } from './report';

const sameOption = (text: string) =>
	text
		.toLowerCase()
		.replace(/[\s.]+/g, ' ')
		.trim();

/** "A) ", "b. ": letters that mean nothing once options are shuffled. Dropped where every option carries its own. */
function withoutLetters(texts: readonly string[]): readonly string[] {
	const lettered = texts.every(
		(text, i) =>
			text.slice(0, 1).toLowerCase() === String.fromCharCode(97 + i) && /^.[.)]\s+\S/.test(text)
	);
	return lettered ? texts.map((text) => text.replace(/^.[.)]\s+/, '')) : texts;
}

/** First paragraph the text, all below it the reason. */
function readOption(entry: ListItem, report: Report): Option | null {
	const line = lineOf(entry);
	const [first, ...below] = entry.children;
	if (!isTask(entry)) {
		report(
			'option-box',
			line,
			`Unexpected entry ${quoted(inlineText(entry))} without a box, expected "[ ] " or "[x] " before every option`
		);
		return null;
	}
	const text = first?.type === 'paragraph' ? inlineText(first) : '';
	if (text === '') {
		report('empty-option', line, 'Unexpected empty option, expected its text behind the box');
		return null;
	}
	const rationale = inlineText(...below);
	if (rationale === '')
		report(
			'no-reason',
			line,
			`Unexpected option ${quoted(text)} without a reason, expected a nested bullet that says why it is ${entry.checked ? 'right' : 'wrong'}`
		);
	return { text, correct: entry.checked === true, rationale };
}

/** Null where an option cannot be read; the reason has been reported. */
export function optionsOf(list: List, report: Report): readonly Option[] | null {
	const read = list.children.map((entry) => readOption(entry, report));
	const options = read.filter((option) => option !== null);
	if (options.length < read.length) return null;
	const line = lineOf(list);
	if (options.length < 2)
		report('option-count', line, `Unexpected ${options.length} option, expected at least 2`);
	const right = options.filter((option) => option.correct).length;
	if (right === 0)
		report(
			'no-key',
			line,
			'Unexpected options without a right one, expected "[x]" before at least one'
		);
	else if (right === options.length)
		report(
			'all-right',
			line,
			`Unexpected ${right} of ${options.length} options right, expected a wrong one`
		);
	const seen = new Set<string>();
	options.forEach(({ text }, i) => {
		if (seen.has(sameOption(text)))
			report(
				'duplicate-option',
				lineOf(list.children[i] ?? list),
				`Unexpected option ${quoted(text)} a second time, expected options that differ`
			);
		seen.add(sameOption(text));
	});
	const texts = withoutLetters(options.map((option) => option.text));
	return options.map((option, i) => ({ ...option, text: texts[i] ?? option.text }));
}
