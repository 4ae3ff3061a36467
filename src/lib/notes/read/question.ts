import type { Emitter } from './emitter';
import { htmlToText, toInline, withoutCallout, withoutTicks, type Inline } from './inline';
import { linesOf, type Block } from './scope';
import { blockText } from './quiz';
import { fullStop } from '../language/sentences';

const ask = /^(?:\*\*)?(?:Q(?:uestion)?\s*\d*\s*[.:)-]|\d+[.)]\s*Q[.:)]|问[:：])\s*/i;
const reply =
	/^(?:[^\p{L}\p{N}`(]*(?:(?:(?:correct |right )?(?:A(?:ns(?:wer)?)?|answers)|respuesta|resposta|risposta|réponse|antwort|solution|explanation|note|nota|tip|hint)(?: correcta?)?\s*\d*\s*[.:)-]|(?:answer|respuesta|resposta|risposta|réponse|antwort|solution)\s*\n|答[:：]))\s*/iu;

/**
 * Q&A pairs: "Q: …" then "A: …" in one paragraph or the next, a question with its answer behind it, or a question above a quotation. Returns how
 * many blocks were taken, 0 where this is no question.
 */
export function readQuestion(blocks: readonly Block[], at: number, out: Emitter): number {
	const block = blocks[at] as Block;
	if (block.type !== 'paragraph') return 0;
	const inline = withoutCallout(toInline(block.children));
	const text = inline.text;
	const marked = ask.test(text);
	if (
		!marked &&
		!/[?？]$/.test(text.split('\n')[0] as string) &&
		!/[?？]\s+A(?:ns(?:wer)?)?\s*[:.]/.test(text)
	)
		return 0;
	const inside = splitInside(text, marked);
	if (inside) {
		emit(inside.question, inside.answer, linesOf(block), inline, out);
		return 1;
	}
	const next = blocks[at + 1];
	if (next?.type === 'blockquote') {
		const answer = blockText(next).replace(reply, '');
		if (answer) {
			emit(
				text.replace(ask, ''),
				answer,
				{ start: linesOf(block).start, end: linesOf(next).end },
				inline,
				out
			);
			return 2;
		}
	}
	if (!next || next.type !== 'paragraph') return 0;
	const answer = toInline(next.children);
	if (!marked && !reply.test(answer.text)) return 0;
	emit(
		text.replace(ask, ''),
		answer.text.replace(reply, ''),
		{ start: linesOf(block).start, end: linesOf(next).end },
		answer,
		out
	);
	return 2;
}

/** `<details><summary>Question?</summary>` … `</details>`; returns how many further blocks were taken. */
export function readSummary(blocks: readonly Block[], at: number, out: Emitter): number {
	const block = blocks[at] as Block;
	if (block.type !== 'html') return 0;
	const question = block.value.match(
		/<summary[^>]*>([\s\S]*?[?？])\s*(?:<\/[^>]+>\s*)*<\/summary>/i
	)?.[1];
	if (!question) return 0;
	const parts: string[] = [
		htmlToText(block.value.replace(/<summary[\s\S]*<\/summary>/i, '')).trim()
	];
	let end = at;
	for (let i = at + 1; i < Math.min(blocks.length, at + 12); i++) {
		const part = blocks[i] as Block;
		if (part.type === 'heading') break;
		end = i;
		parts.push(blockText(part));
		if (part.type === 'html' && /<\/details>/i.test(part.value)) break;
	}
	const answer = parts.filter(Boolean).join('\n').replace(reply, '');
	const inline = { text: answer, marks: [], lines: [] };
	emit(
		htmlToText(question),
		answer,
		{ start: linesOf(block).start, end: linesOf(blocks[end] as Block).end },
		inline,
		out
	);
	return answer ? end - at : 0;
}

/** Lines and bullets of an answer in one line, parted as a list is. */
function joinLines(answer: string): string {
	const lines = answer
		.split('\n')
		.map((l) => l.replace(/\s+/g, ' ').trim())
		.filter(Boolean);
	return lines
		.map((l, i) => (i + 1 < lines.length && /[\p{L}\p{N})\]`"”'%]$/u.test(l) ? `${l};` : l))
		.join(' ');
}

function splitInside(text: string, marked: boolean): { question: string; answer: string } | null {
	const m = text.match(
		/^([\s\S]{5,300}?[?？.])\s*\n?\s*(?:A(?:ns(?:wer)?)?\s*\d*\s*[.:)-]|答[:：])\s*([\s\S]+)$/i
	);
	if (m) return { question: (m[1] as string).replace(ask, ''), answer: m[2] as string };
	const lines = text.split('\n');
	if (marked && lines.length > 1 && /[?？]$/.test(lines[0] as string))
		return {
			question: (lines[0] as string).replace(ask, ''),
			answer: lines.slice(1).join('\n').replace(reply, '')
		};
	return null;
}

function emit(
	question: string,
	answer: string,
	lines: { start: number; end: number },
	inline: Inline,
	out: Emitter
): void {
	const q = question.replace(/\s+/g, ' ').trim();
	const a = joinLines(answer.replace(reply, ''));
	if (!q || !a) return;
	out.unit(
		'sentence',
		lines,
		`${q} ${a}`,
		[
			{
				kind: 'answer',
				subject: withoutTicks(q).replace(/[?？]+$/, ''),
				statement: fullStop(`${q} ${a}`),
				question: q,
				answer: a
			}
		],
		{ inline }
	);
}

/** A bullet "What is X? It is Y." or "Q: … A: …". */
export function questionInBullet(inline: Inline): { question: string; answer: string } | null {
	const text = inline.text.replace(/\n/g, ' ');
	const inside = splitInside(text, ask.test(text));
	if (inside) return inside;
	const m = text.match(
		/^((?:what|which|who|when|where|why|how|can|does|do|is|are|should)\b[^?？]{5,200}[?？])\s*[-–—:]?\s*(\S[\s\S]+)$/i
	);
	return m ? { question: m[1] as string, answer: m[2] as string } : null;
}
