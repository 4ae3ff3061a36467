import type { List, RootContent } from 'mdast';
import type { Emitter, Lines } from './emitter';
import {
	htmlToText,
	sliceInline,
	toInline,
	withoutCallout,
	withoutTicks,
	type Inline
} from './inline';
import { linesOf, type Block } from './scope';
import { fullStop } from '../language/sentences';

interface Choice {
	readonly letter: string;
	readonly text: string;
	readonly checked: boolean;
}

/** How an author marks the option that was right or taken: "(Correct)", "✅", "(Selected)". */
const rightMark = /\s*[([](?:correct(?: answer)?|right)[)\]]\s*|\s*✅\s*/iu;
const takenMark = /\s*[([](?:selected|my answer|your answer|chosen|wrong|incorrect)[)\]]\s*/i;
const unmarked = (text: string) => text.replace(rightMark, ' ').replace(takenMark, ' ').trim();

const lettered = /^\(?([A-Fa-f])\s*[.):]\s*(\S[\s\S]*)$/;
const answerLine =
	/\b(?:correct\s+)?(?:answers?|ans|respuestas?|正确答案|答案)\b\s*(?:is|are|\(s\))?\s*[:：.)\-–]*\s*(?:option\s+)?\(?([A-Fa-f](?:\s*(?:,|and|&|\/|\s)\s*[A-F]\b)*)(?=[).,:;\s–-]|$)/i;

/** Plain text of any block, bullets and lines parted by "\n". */
export function blockText(block: Block): string {
	switch (block.type) {
		case 'paragraph':
		case 'heading':
			return withoutCallout(toInline(block.children)).text;
		case 'html':
			return htmlToText(block.value).trim();
		case 'code':
			return `\`${block.value}\``;
		case 'list':
		case 'blockquote':
		case 'listItem':
		case 'footnoteDefinition':
			return (block.children as Block[]).map(blockText).filter(Boolean).join('\n');
		default:
			return '';
	}
}

/** Options of a quiz: a task list, lettered bullets, or lettered lines of one paragraph; else null. */
function choicesOf(block: Block): Choice[] | null {
	if (block.type === 'list') {
		const items = (block as List).children;
		const texts = items.map((i) =>
			i.children[0]?.type === 'paragraph' ? toInline(i.children[0].children).text : ''
		);
		const marks = texts.map((t) => t.match(lettered));
		const tasks = items.every((i) => typeof i.checked === 'boolean');
		if (items.length < 2 || items.length > 8 || texts.some((t) => !t)) return null;
		if (
			!tasks &&
			!marks.every((m, i) => m && (m[1] as string).toUpperCase().charCodeAt(0) === 65 + i)
		)
			return null;
		return items.map((item, i) => ({
			letter: String.fromCharCode(65 + i),
			text: unmarked((marks[i]?.[2] ?? texts[i] ?? '').replace(/\s+/g, ' ')),
			checked: item.checked === true || rightMark.test(texts[i] ?? '')
		}));
	}
	if (block.type !== 'paragraph') return null;
	const lines = toInline(block.children).text.split(/\n|\s(?=[B-F][.)]\s)/);
	const marks = lines.map((l) => l.trim().match(lettered));
	if (
		lines.length < 3 ||
		!marks.every((m, i) => m && (m[1] as string).toUpperCase().charCodeAt(0) === 65 + i)
	)
		return null;
	return marks.map((m, i) => ({
		letter: String.fromCharCode(65 + i),
		text: unmarked(m?.[2] ?? ''),
		checked: rightMark.test(m?.[2] ?? '')
	}));
}

/** "Correct answer: B" and no more: it belongs to a quiz above it. */
export const isVerdict = (text: string) =>
	text.length < 60 &&
	/^\W*(?:correct\s+)?(?:answers?|ans|respuestas?|正确答案|答案)\b/i.test(text) &&
	answerLine.test(text) &&
	/[A-F][).]?\W*$/i.test(text);

/** "Answer: C. Keys are destroyed." leaves the explanation. */
export function withoutVerdict(inline: Inline): Inline {
	const m = inline.text.match(
		/^(?:correct\s+)?(?:answers?|ans)\s*[:.]\s*\(?[A-F](?:\s*(?:,|and|&)\s*[A-F])*\)?(?:[).:,–-]+|\s|$)\s*(?=\S)/i
	);
	return m ? sliceInline(inline, m[0].length) : inline;
}

const lookAhead = 5;

function answerIn(blocks: readonly Block[], from: number, choices: readonly Choice[]): string[] {
	const checked = choices.filter((c) => c.checked);
	if (checked.length > 0 && checked.length < choices.length) return checked.map((c) => c.text);
	for (let i = from; i < Math.min(blocks.length, from + lookAhead); i++) {
		const block = blocks[i] as Block;
		if (block.type === 'thematicBreak' || block.type === 'heading' || choicesOf(block)) break;
		const m = blockText(block).match(answerLine);
		if (!m) continue;
		const letters = (m[1] as string).toUpperCase().match(/[A-F]/g) ?? [];
		const texts = letters
			.map((l) => choices.find((c) => c.letter === l)?.text)
			.filter((t): t is string => Boolean(t));
		if (texts.length === letters.length) return texts;
	}
	return [];
}

/**
 * A quiz in the notes: a question, its options, and where the answer is marked (a ticked box, "Answer: B"). The right option becomes a
 * fact; the others are no statements. Returns how many blocks the question and its options took, 0 where this is no quiz.
 */
export function readQuiz(
	blocks: readonly Block[],
	at: number,
	out: Emitter,
	stem: { text: string; lines: Lines } | null = null
): number {
	const first = blocks[at] as Block;
	const optionsAt = stem ? at : at + 1;
	const alone = stem ? null : choicesOf(first);
	if (alone && first.type === 'paragraph') return 1;
	const choices = blocks[optionsAt] ? choicesOf(blocks[optionsAt] as Block) : null;
	if (!choices || (!stem && first.type !== 'paragraph')) return 0;
	const inline: Inline | null = stem
		? null
		: toInline((first as Extract<RootContent, { type: 'paragraph' }>).children);
	const text = (stem?.text ?? inline?.text ?? '').replace(/\s+/g, ' ').trim();
	const asks =
		/[?？:：]\s*(?:\([^)]*\))?\s*$/.test(text) ||
		choices.some((c) => c.checked) ||
		(blocks[optionsAt] as Block).type === 'paragraph' ||
		text.split(' ').length > 5;
	if (!asks) return 0;
	const answers = answerIn(blocks, optionsAt + 1, choices);
	const question = text.replace(/^(?:Q(?:uestion)?\s*\d*\s*[.:)-]+|\d+[.)])\s*/i, '').trim();
	const lines = {
		start: stem?.lines.start ?? linesOf(first).start,
		end: linesOf(blocks[optionsAt] as Block).end
	};
	if (answers.length > 0 && question) {
		const answer = answers.map((a) => a.replace(/[.;]+$/, '')).join('; ');
		out.unit('sentence', lines, question, [
			{
				kind: 'answer',
				subject: withoutTicks(question).replace(/[?？:]+$/, ''),
				statement: fullStop(`${question} ${answer}`),
				question,
				answer
			}
		]);
	}
	return stem ? 1 : 2;
}
