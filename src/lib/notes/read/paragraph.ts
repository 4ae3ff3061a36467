import type { Paragraph } from 'mdast';
import { isAboutTheText } from '../language/about-the-text';
import { splitClause } from '../language/clause';
import { isGenericTitle } from '../language/phrases';
import { splitSentences } from '../language/sentences';
import type { Emitter } from './emitter';
import { lineAt, sliceInline, toInline, withoutCallout, type Inline } from './inline';
import { furtherReading } from './further-reading';
import { isVerdict, withoutVerdict } from './quiz';
import { labelOf, type Block, type Scope } from './scope';
import { readSentence } from './sentence';
import { splitTermLine } from './split-term-line';
import { emitAbbreviations, isLabel, isMistake, pairContrasts, readTermLine } from './term-line';

/** Quoted wrong statements in a correction ("Many notes say …") are not facts. */
const reported =
	/\b(?:notes?|guides?|courses?|books?|people|sources?|posts?|tutorials?|some|many)\b[^.]{0,40}\b(?:say|says|said|claim|claims|state|states|call|calls|list|lists|tell|put|write|speak|treat|give)\b|\bmyth\b/i;

/** Returns the label when the paragraph only introduces what follows. */
export function readParagraph(
	node: Paragraph,
	next: Block | null,
	scope: Scope,
	out: Emitter
): string | null {
	const inline = withoutVerdict(withoutCallout(toInline(node.children)));
	if (!inline.text || isVerdict(inline.text)) return null;
	const structured = next?.type === 'list' || next?.type === 'code' || next?.type === 'table';
	if (structured && /[:：]$/.test(inline.text) && splitSentences(inline).length === 1)
		return labelOf(inline);
	if (
		structured &&
		inline.text.split(' ').length <= 6 &&
		!splitClause(inline.text) &&
		isBold(inline)
	)
		return labelOf(inline);
	for (const line of splitHardLines(inline).flatMap((l) => splitSoftLines(l, out)))
		readLine(line, scope, out);
	if (structured && /[:：]$/.test(inline.text)) {
		const last = splitSentences(inline).at(-1);
		return last ? labelOf(last) : null;
	}
	return null;
}

const isBold = (inline: Inline) =>
	inline.marks.some((m) => m.type === 'bold' && m.start === 0 && m.end >= inline.text.length - 1);

/** Hard breaks part lines that are read one by one. */
function splitHardLines(inline: Inline): Inline[] {
	if (!inline.text.includes('\n')) return [inline];
	const out: Inline[] = [];
	let start = 0;
	for (const part of inline.text.split('\n')) {
		const lines = [{ at: 0, line: lineAt(inline, start) }];
		const marks = inline.marks
			.filter((m) => m.start >= start && m.end <= start + part.length)
			.map((m) => ({ ...m, start: m.start - start, end: m.end - start }));
		if (part.trim()) out.push({ text: part.trim(), marks, lines });
		start += part.length + 1;
	}
	return out;
}

const ownLine = /^(?:>\s*)*(?:\p{Extended_Pictographic}|["“]|[•◦▪‣]|\d+[.)]\s|[a-z][.)]\s)/u;

/** Soft breaks part lines too, where each line starts as an entry of its own, or where the first is a lone label ("Explanation"). */
function splitSoftLines(inline: Inline, out: Emitter): Inline[] {
	const starts = inline.lines.filter((l, i, all) => i === 0 || l.line !== all[i - 1]?.line);
	if (starts.length < 2) return [inline];
	const rows = starts.map((s) => (out.sourceLines[s.line - 1] ?? '').trim());
	const label =
		/^[\p{Lu}][\p{L}]*$/u.test(rows[0] as string) && /^[\p{Lu}]/u.test(rows[1] as string);
	const entries = rows.every((r) => ownLine.test(r));
	if (!entries && !label) return [inline];
	const cuts = entries ? starts.map((s) => s.at) : [0, (starts[1] as { at: number }).at];
	return cuts
		.map((at, i) => sliceInline(inline, at, cuts[i + 1] ?? inline.text.length))
		.filter((l) => l.text);
}

function readLine(inline: Inline, scope: Scope, out: Emitter): void {
	if (out.isCrossedOut(lineAt(inline, 0)) || isMistake(inline.text)) return;
	const termLine = splitTermLine(inline);
	if (termLine && furtherReading.test(termLine.term.text)) return;
	const lines = (from: number, to: number) => ({
		start: lineAt(inline, from),
		end: lineAt(inline, Math.max(from, to - 1))
	});
	if (termLine && !isLabel(termLine.term.text) && termLine.rest.text) {
		if (
			reported.test(inline.text) &&
			/correction|since|outdated|myth|update/i.test(termLine.term.text)
		)
			return readReported(inline, scope, out);
		if (/^(?:correction|since\b|update|outdated|myth|changed)/i.test(termLine.term.text))
			return readReported(inline, scope, out);
		const bodies = readTermLine(termLine, {
			topic: scope.topic,
			previous: null,
			category: null,
			entity: scope.topic
		});
		out.unit('sentence', lines(0, inline.text.length), inline.text, bodies, { inline });
		emitAbbreviations(inline.text, lines(0, inline.text.length), out);
		return;
	}
	if (
		/^(?:correction|since\b|update|outdated|myth)/i.test(inline.text) &&
		reported.test(inline.text)
	)
		return readReported(inline, scope, out);
	const body = termLine && termLine.rest.text ? termLine.rest : inline;
	let previous: string | null = null;
	let at = 0;
	pairContrasts(splitSentences(body)).forEach((sentence, i) => {
		at = Math.max(0, inline.text.indexOf(sentence.text, at));
		const where = lines(at, at + sentence.text.length);
		at += sentence.text.length;
		if (isAboutTheText(sentence.text)) return;
		const fragment =
			i === 0 &&
			scope.afterHeading &&
			scope.listTitle &&
			!isGenericTitle(scope.listTitle) &&
			!/\?$/.test(scope.listTitle);
		const bodies =
			fragment &&
			!splitClause(sentence.text) &&
			sentence.text.split(' ').length <= 40 &&
			isDescription(sentence.text)
				? readTermLine(
						{
							term: { text: scope.listTitle as string, marks: [], lines: [] },
							rest: sentence,
							separator: ':'
						},
						{ topic: null, previous: null, category: null, entity: null }
					)
				: readSentence(sentence, { topic: scope.topic, previous });
		if (bodies.length === 0 && /[?？]$|^\W*(?:https?:\/\/\S+)?\W*$|^:::/.test(sentence.text))
			return;
		const head = bodies[0];
		if (head && head.kind === 'rule' && head.clause) previous = head.clause.subject;
		else if (head && (head.kind === 'definition' || head.kind === 'purpose'))
			previous = head.subject;
		out.unit('sentence', where, sentence.text, bodies, { inline: sentence });
		emitAbbreviations(sentence.text, where, out);
	});
}

/** A noun phrase or predicate that explains the heading above it. */
const isDescription = (text: string) =>
	/^(?:an?|the|one of|used|set of|collection|service|type|kind|way|process|method|tool|[A-Z][a-z]+s)\s/i.test(
		text
	);

function readReported(inline: Inline, scope: Scope, out: Emitter): void {
	for (const sentence of splitSentences(inline)) {
		if (
			reported.test(sentence.text) ||
			isAboutTheText(sentence.text) ||
			/["“”«»]/.test(sentence.text) ||
			/^(?:see|source)\b/i.test(sentence.text)
		)
			continue;
		const where = { start: lineAt(inline, 0), end: inline.lines.at(-1)?.line ?? lineAt(inline, 0) };
		const text = splitTermLine(sentence)?.rest ?? sentence;
		if (!text.text || reported.test(text.text) || isAboutTheText(text.text)) continue;
		out.unit(
			'sentence',
			where,
			sentence.text,
			readSentence(text, { topic: scope.topic, previous: null }),
			{ inline: text }
		);
	}
}
