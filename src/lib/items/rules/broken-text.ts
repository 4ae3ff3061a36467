import type { Item } from '../types';
import { choice, cloze, flashcard, typed } from './example-item';
import { HALADYNA_2002 } from './literature';
import { findingIf, type ItemRule } from './rule';
import { isChoice } from './view';

/** What a careless cut or a missed piece of Markdown leaves behind, in prose only: code may hold anything. */
const TRACES: readonly (readonly [RegExp, string])[] = [
	[/(?:^|[\s(“"])\*\*\S|[^\s*]\*\*(?=[\s.,;:?!)]|$)/, 'Markdown emphasis is left'],
	[
		/<\/?(?:br|p|div|span|strong|em|b|i|u|ul|ol|li|table|tr|td|th|thead|tbody|img|a|hr|sup|sub|kbd|details|summary|font|center)(?:\s[^<>]*)?\/?>|<!--/i,
		'HTML is left'
	],
	[/&(?:nbsp|amp|lt|gt|quot|#\d+);/, 'an HTML entity is left'],
	[/\{\{|\}\}/, 'a template brace is left'],
	[/!?\[[^\]]*\]\((?:[^)\s]+)\)/, 'a Markdown link is left'],
	[/\[object Object\]|\bundefined undefined\b/, 'a value was printed raw'],
	[
		// A number may belong to a title ("5. Networking modes").
		/^\s*(?:#{1,6}|[-*+]) \p{L}/u,
		'a Markdown list or heading mark is left'
	],
	// French sets a space before the other marks.
	[/[\p{L}\p{N}] [,.)](?:\s|$)/u, 'a space stands before a punctuation mark'],
	[
		/[\p{L}\p{N}]\.\.(?:\s|$)|[,;:]\.(?:\s|$)|[?!]\.(?:\s|$)|,,|;;(?:\s|$)/u,
		'punctuation is doubled'
	],
	[/(?:^|\s)\(\s*\)|\[\s\]/, 'brackets are empty']
];

const DOUBLED_WORD =
	/(?:^|[\s(])(?:the the|a a|an an|of of|to to|is is|are are|and and|in in|a the|an the|the an)(?=[\s,.?!])/i;

const HALF_OPEN_INTERVAL = /[[(]\s*[^\s()[\],]+\s*,\s*[^\s()[\],]+\s*[\])]/g;

/** Code spans become a word, so that what stands around them can be judged. */
function prose(text: string): string {
	return text.replace(/(`+)(?!`)[^`]*(?:`(?!\1)[^`]+)*?\1(?!`)/g, 'code');
}

/** Every trace but a doubled word needs one of these; most texts have none. */
const SUSPICIOUS = /[`*<&{}[\]()]|\s[,.\s]|[.,;:?!]{2}|^\s*(?:#|[-+] )|undefined/;

export function brokenTrace(text: string): string | null {
	if (DOUBLED_WORD.test(text)) return 'a word is doubled';
	if (!SUSPICIOUS.test(text)) return null;
	const outside = prose(text);
	if (outside.includes('`')) return 'a backtick has no partner';
	if (/\S {2,}\S/.test(outside)) return 'spaces are doubled';
	for (const [trace, what] of TRACES) if (trace.test(outside)) return what;
	const brackets = outside.replace(HALF_OPEN_INTERVAL, '').replace(/[:;]-?\(/g, '');
	const open = brackets.split('(').length;
	const close = brackets.split(')').length;
	// A closing bracket alone may belong to "a)"; an opening one has been cut off.
	return open > close ? 'a bracket is not closed' : null;
}

/** All that a learner reads. A blank is text: it stands for a word. */
function textsOf(item: Item): readonly (readonly [string, string])[] {
	const stem = ['stem', item.stem] as const;
	if (isChoice(item)) return [stem, ...item.options.map((o) => ['option', o.text] as const)];
	switch (item.form) {
		case 'match':
			return [
				stem,
				...item.pairs.flatMap((p) => [['pair', p.left] as const, ['pair', p.right] as const])
			];
		case 'order':
			return [stem, ...item.steps.map((step) => ['step', step] as const)];
		case 'flashcard':
			return [stem, ['back', item.back]];
		default:
			return [stem];
	}
}

function rationalesOf(item: Item): readonly string[] {
	if (isChoice(item)) return [item.rationale, ...item.options.map((o) => o.rationale)];
	return item.form === 'match'
		? [item.rationale, ...item.pairs.map((p) => p.rationale)]
		: [item.rationale];
}

export const brokenText: ItemRule = {
	id: 'broken-text',
	title: 'Leave no empty text, no markup and no broken punctuation',
	severity: 'ERROR',
	source: `${HALADYNA_2002}, guidelines 11 and 12`,
	check(item) {
		for (const [place, text] of textsOf(item)) {
			// An answer that is missing on a card is no-answer's.
			if (!/[\p{L}\p{N}\p{S}\p{P}]/u.test(text) && place !== 'back')
				return findingIf(`The ${place} is empty`);
			const trace = brokenTrace(text);
			if (trace) return findingIf(`In the ${place} ${trace}: “${text}”`);
		}
		const reason = rationalesOf(item).find((text) => brokenTrace(text) !== null);
		// A blemish in the reason does not make the item unanswerable.
		return reason === undefined
			? []
			: [{ message: `In a reason ${brokenTrace(reason)}: “${reason}”`, severity: 'WARN' }];
	},
	examples: {
		ok: [
			flashcard('Which part explains `host` mode?', '5. Networking modes'),
			choice('What does `**/*.ts` match, and `a  b`?', 'Files (in all folders)', [
				'`<br>`',
				'`{{ x }}`',
				'`x`'
			]),
			cloze('A value in [0, 1) is ______, e.g. 0.5.', ['valid']),
			typed('Which command prints `` a`b ``?', ['echo']),
			choice('Which file does .dockerignore resemble?', '.gitignore', ['.env', 'Dockerfile'])
		],
		notOk: [
			flashcard('Which step is next?', '- Push the image'),
			choice('', 'Task', ['Role', 'Key']),
			choice('Which **role** pulls the image?', 'Execution role', ['Task role', 'Key']),
			choice('Which role pulls?', 'Execution<br>role', ['Task role', 'Key']),
			choice('Which `role pulls?', 'Execution role', ['Task role', 'Key']),
			choice('Which role pulls?', 'Execution role', ['Task role (the', '']),
			cloze('A {{c1}} groups  tasks.', ['cluster']),
			flashcard('Task , cluster', 'Parts'),
			flashcard('What is the the role?', 'A grant')
		]
	}
};
