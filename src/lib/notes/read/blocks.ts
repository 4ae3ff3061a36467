import type { BlockContent, DefinitionContent, List, Paragraph, Root, RootContent } from 'mdast';
import { splitClause } from '../language/clause';
import type { Emitter } from './emitter';
import {
	type Inline,
	isLinkOnly,
	lineAt,
	sliceInline,
	toInline,
	withoutCallout,
	withoutTicks
} from './inline';
import { categoryOf, isGenericTitle } from '../language/phrases';
import { readCode } from './code';
import { furtherReading, readList } from './list';
import { readQuestion, readSummary } from './question';
import { isVerdict, readQuiz, withoutVerdict } from './quiz';
import { readTable } from './table';
import { abbreviationFacts, isLabel, isMistake, pairContrasts, readTermLine } from './term-line';
import { readSentence } from './sentence';
import { splitSentences } from '../language/sentences';
import { cleanTitle } from '../sections';
import { splitTermLine } from './split-term-line';
import type { Section } from '../types';

export type Block = RootContent | BlockContent | DefinitionContent;

/** What blocks stand under. */
export interface Scope {
	/** The thing talked about, or null. */
	readonly topic: string | null;
	/** What a list here enumerates, by its label or heading. */
	readonly listTitle: string | null;
	/** Parent bullets and headings above `listTitle`. */
	readonly above: string | null;
	readonly depth: number;
	/** True while the heading's first block is still to come. */
	readonly afterHeading: boolean;
	/** Label for code ("Stop Task"). */
	readonly label: string | null;
}

export const linesOf = (node: {
	position?: { start: { line: number }; end: { line: number } } | undefined;
}) => ({
	start: node.position?.start.line ?? 1,
	end: node.position?.end.line ?? 1
});

/** Walks a whole note. */
export function readNote(
	root: Root,
	sections: readonly Section[],
	out: Emitter,
	title: string
): void {
	const byLine = new Map(sections.map((s) => [s.startLine, s]));
	const byId = new Map(sections.map((s) => [s.id, s]));
	let run: Block[] = [];
	let scope: Scope = {
		topic: null,
		listTitle: null,
		above: null,
		depth: 0,
		afterHeading: false,
		label: null
	};
	const flush = () => {
		readBlocks(run, scope, out);
		run = [];
	};
	for (const node of root.children) {
		if (node.type !== 'heading') {
			if (node.type !== 'yaml') run.push(node);
			continue;
		}
		flush();
		const section = byLine.get(node.position?.start.line ?? 0);
		if (!section) continue;
		out.section = section;
		const path: string[] = [];
		for (let s: Section | undefined = section; s; s = s.parent ? byId.get(s.parent) : undefined)
			if (s.title !== title) path.unshift(s.title);
		out.headings = path;
		scope = scopeOf({ ...section, title: cleanTitle(node) }, title, path.at(-2) ?? title);
	}
	flush();
}

/** Titles that name the document or a part of it and not a thing. */
const untopical =
	/\b(?:exams?|notes?|questions?|quiz|modul[eo]?|domain|chapter|part|section|day|week|lecture|lesson|labs?|exercises?|cheat ?sheet|summary|repaso|review|answers?|practice|study|guide|examples?|lets|let['’]s|commands?)\b|\?$/i;

function scopeOf(section: Section, title: string, above: string | null): Scope {
	const asked = section.title.match(
		/^(?:what (?:is|are)|what['’]s|was ist|qué es)\s+(?:an?\s+|the\s+)?([^?]{2,50})\?*$/i
	);
	if (asked)
		return {
			topic: asked[1] as string,
			listTitle: asked[1] as string,
			above,
			depth: 0,
			afterHeading: true,
			label: null
		};
	const named =
		!untopical.test(section.title) &&
		!isGenericTitle(section.title) &&
		section.title.split(' ').length <= 6 &&
		!/[?]$/.test(section.title);
	const topic =
		named && !categoryOf(section.title)
			? section.title.replace(/\s*\([^)]*\)$/, '')
			: above &&
				  !isGenericTitle(above) &&
				  !categoryOf(above) &&
				  !untopical.test(above) &&
				  above !== title &&
				  above.split(' ').length <= 5
				? above
				: null;
	return {
		topic,
		listTitle: section.title,
		above,
		depth: 0,
		afterHeading: section.depth > 1 && !untopical.test(section.title),
		label: null
	};
}

/** Blocks in a row under one scope: a paragraph ending in a colon labels what follows it. */
export function readBlocks(blocks: readonly Block[], scope: Scope, out: Emitter): void {
	if (scope.depth > 40) return;
	let label: string | null = null;
	let first = scope.afterHeading;
	for (let i = 0; i < blocks.length; i++) {
		const block = blocks[i] as Block;
		const here: Scope = { ...scope, afterHeading: first };
		switch (block.type) {
			case 'paragraph': {
				if (isLinkOnly(block)) break;
				const taken = readQuiz(blocks, i, out) || readQuestion(blocks, i, out);
				if (taken > 0) {
					i += taken - 1;
					break;
				}
				label = readParagraph(block, blocks[i + 1] ?? null, here, out);
				break;
			}
			case 'list':
				readList(
					block as List,
					label ? { ...here, listTitle: label, above: scope.listTitle, label } : here,
					out
				);
				label = null;
				break;
			case 'table':
				readTable(block, out, `${out.section.id}:table:${linesOf(block).start}`);
				label = null;
				break;
			case 'code':
				readCode(block, out, label ?? scope.label);
				label = null;
				break;
			case 'blockquote':
				readBlocks(
					block.children as Block[],
					{ ...here, depth: scope.depth + 1, afterHeading: false, topic: scope.topic },
					out
				);
				break;
			case 'footnoteDefinition':
				readBlocks(
					block.children as Block[],
					{ ...here, depth: scope.depth + 1, afterHeading: false },
					out
				);
				break;
			case 'html': {
				const id = block.value.match(
					/^\s*<!--\s*fact:\s*([\p{L}\p{N}][\p{L}\p{N}/_.-]*)\s*-->\s*$/u
				);
				if (id) out.explicitId = id[1] as string;
				else i += readSummary(blocks, i, out);
				break;
			}
			default:
				break;
		}
		if (block.type !== 'html') first = false;
	}
}

/** Quoted wrong statements in a correction ("Many notes say …") are not facts. */
const reported =
	/\b(?:notes?|guides?|courses?|books?|people|sources?|posts?|tutorials?|some|many)\b[^.]{0,40}\b(?:say|says|said|claim|claims|state|states|call|calls|list|lists|tell|put|write|speak|treat|give)\b|\bmyth\b/i;

/** Returns the label when the paragraph only introduces what follows. */
function readParagraph(
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
export const labelOf = (inline: Inline) =>
	withoutTicks(inline.text)
		.replace(/[:：]\s*$/, '')
		.replace(/\s+/g, ' ')
		.trim();

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
			/["“”«»]/.test(sentence.text) ||
			/^(?:see|source)\b/i.test(sentence.text)
		)
			continue;
		const where = { start: lineAt(inline, 0), end: inline.lines.at(-1)?.line ?? lineAt(inline, 0) };
		const text = splitTermLine(sentence)?.rest ?? sentence;
		if (!text.text || reported.test(text.text)) continue;
		out.unit(
			'sentence',
			where,
			sentence.text,
			readSentence(text, { topic: scope.topic, previous: null }),
			{ inline: text }
		);
	}
}

export function emitAbbreviations(
	text: string,
	lines: { start: number; end: number },
	out: Emitter
): void {
	for (const body of abbreviationFacts(text)) out.emit(body, lines);
}
