import type { Heading } from 'mdast';
import { shortHash } from '../../core/hash';
import { itemId } from '../../core/ids';
import type { Item, ItemSource } from '../types';
import { reasonOf } from './answers';
import { answerBody, choiceBody, choiceForm, type Body } from './body';
import { inlineText } from './markdown';
import { optionsOf } from './options';
import type { Parts } from './parts';
import type { Report } from './report';
import type { Settings } from './settings';
import { blank, labelOf } from './stem';

export interface Question {
	readonly heading: Heading;
	readonly line: number;
	readonly source: ItemSource;
	readonly settings: Settings;
	readonly parts: Parts;
}

const slug = (text: string) =>
	(
		text
			.toLowerCase()
			.normalize('NFKC')
			.match(/[\p{L}\p{N}]+/gu) ?? []
	)
		.slice(0, 6)
		.join('-');

const sentence = (text: string) => (/[.!?]`?$/.test(text) ? text : `${text}.`);

/** The right answer as a sentence, for a question that gives no reason of its own. */
function solutionOf(body: Body): string {
	switch (body.form) {
		case 'single-choice':
		case 'multiple-response':
		case 'true-false':
			return body.options
				.filter((option) => option.correct)
				.map((option) => option.rationale)
				.join(' ');
		case 'cloze':
			return body.stem.replace(blank, body.accept[0] ?? '');
		case 'typed':
			return sentence(`The answer is ${body.accept[0] ?? ''}`);
		case 'command':
			return `The answer is \`${(body.accept[0] ?? '').replace(/^`+|`+$/g, '')}\`.`;
		case 'match':
			return body.pairs.map((pair) => sentence(pair.rationale)).join(' ');
		case 'order':
			return body.steps.map((step, i) => `${i + 1}. ${sentence(step)}`).join(' ');
		case 'flashcard':
			return sentence(body.back);
	}
}

/** A question as an item; null, with the reasons reported, where it is not one. */
export function buildItem(question: Question, report: Report): Item | null {
	const { heading, parts, settings, line, source } = question;
	let errors = 0;
	const count: Report = (rule, at, message, severity) => {
		if (severity !== 'warning') errors++;
		report(rule, at, message, severity);
	};
	const label = labelOf(inlineText(heading));
	const text = [...(label.text === null ? [] : [label.text]), ...parts.stem].join('\n\n');
	if (text.trim() === '') {
		count(
			'no-stem',
			line,
			'Unexpected question without a stem, expected it in the heading or below it'
		);
		return null;
	}
	const declared = label.form ?? settings.form;
	let body: Body | null = null;
	if (parts.options) {
		const options = optionsOf(parts.options, count);
		if (parts.answers[0])
			count(
				'two-answers',
				parts.answers[0].line,
				`Unexpected "${parts.answers[0].key}:" beside a task list, expected the answer in one of the two`
			);
		if (options && errors === 0) body = choiceBody(choiceForm(options), options, text, line, count);
	} else body = answerBody(parts, declared, text, line, count);
	if (!body) return null;
	if (declared && body.form !== declared)
		count(
			'form',
			line,
			`Unexpected form ${declared} over the answer of a ${body.form} question, expected the two to agree`
		);
	if (errors > 0) return null;

	const reason = parts.explanation ?? reasonOf(parts.answers, 'accept', 'answer', 'pairs', 'steps');
	const recall = ['cloze', 'typed', 'flashcard', 'match'].includes(body.form);
	return {
		...body,
		id: itemId(
			settings.id ?? `${slug(body.stem) || 'question'}-${shortHash(`${body.form}\n${body.stem}`)}`
		),
		origin: 'authored',
		facts: settings.facts,
		lesson: settings.lesson,
		section: null,
		sources: [source],
		domain: settings.domain,
		difficulty: settings.difficulty ?? (recall ? 'recall' : 'apply'),
		references: parts.references,
		rationale: reason || solutionOf(body),
		pattern: ''
	};
}
