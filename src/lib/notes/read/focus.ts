import type { Focus } from '../types';
import { isStopWord, wordsOf } from '../language/words';

/** Terms of the course in lower case. */
export type TermIndex = ReadonlySet<string>;

const maxTermWords = 5;

export function indexTerms(terms: Iterable<string>): TermIndex {
	const index = new Set<string>();
	for (const term of terms) {
		const count = term.length < 2 || term.length > 50 ? 0 : wordsOf(term).length;
		if (count > 0 && count <= maxTermWords) index.add(term.toLowerCase());
	}
	return index;
}

const number =
	/(?<![\w.-])(?:[$€£]\s?)?\d+(?:[.,]\d+)*(?:\s?(?:%|[kKMGTP]i?B|[kKMG]bps|ms|vCPUs?|GHz|MHz))?(?:\s(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|bytes?|characters?|requests?|times|percent))?(?![\w-])/g;
const code = /`([^`]+)`/g;
const abbreviation = /\b[A-Z][A-Z0-9]{1,7}s?\b(?![`\w])/g;
const entity =
	/(?<![\p{L}\p{N}_-])[A-Z][\w.]*(?:-[A-Z\d][\w.]*)*(?:[ ](?:[A-Z][\w.]*(?:-[A-Z\d][\w.]*)*|\d+(?=[ ][A-Z])))*/gu;
const word = /[\p{L}\p{N}]+(?:[-_./'’][\p{L}\p{N}]+)*/gu;

/** Stretches of a statement worth recalling, none overlapping: bold, code, numbers, abbreviations, course terms, names; in order. */
export function focusOf(statement: string, bold: readonly string[], terms: TermIndex): Focus[] {
	const found: Focus[] = [];
	const add = (start: number, end: number, type: Focus['type']) => {
		if (end > start && !found.some((f) => start < f.end && end > f.start))
			found.push({ start, end, type });
	};
	for (const m of statement.matchAll(code)) add(m.index + 1, m.index + m[0].length - 1, 'code');
	for (const b of bold) {
		const at = b ? statement.indexOf(b) : -1;
		if (at >= 0 && b.split(' ').length <= 5) add(at, at + b.length, 'bold');
	}
	addTerms(statement, terms, add);
	for (const m of statement.matchAll(abbreviation))
		add(m.index, m.index + m[0].length, 'abbreviation');
	for (const m of statement.matchAll(number))
		add(m.index, m.index + m[0].trimEnd().length, 'number');
	for (const m of statement.matchAll(entity))
		addName(m[0], m.index, startsSentence(statement, m.index), add);
	return found.sort((a, b) => a.start - b.start);
}

/** The longest term at each word; a plural of a term counts, its "s" stays outside. */
function addTerms(
	statement: string,
	terms: TermIndex,
	add: (start: number, end: number, type: Focus['type']) => void
): void {
	const lower = statement.toLowerCase();
	if (lower.length !== statement.length) return;
	const words = [...lower.matchAll(word)].map((m) => ({
		start: m.index,
		end: m.index + m[0].length
	}));
	for (let i = 0; i < words.length; i++) {
		const start = (words[i] as { start: number }).start;
		for (let n = Math.min(maxTermWords, words.length - i); n > 0; n--) {
			const end = (words[i + n - 1] as { end: number }).end;
			const hit = [end, end - 1].find(
				(e) => (e === end || lower[e] === 's') && terms.has(lower.slice(start, e))
			);
			if (hit === undefined) continue;
			add(start, hit, 'term');
			i += n - 1;
			break;
		}
	}
}

/** A run of capitalised words; the first word of a sentence only counts where the run goes on or it has a capital inside. */
function addName(
	run: string,
	index: number,
	opens: boolean,
	add: (start: number, end: number, type: Focus['type']) => void
): void {
	const text = run.replace(/[\s.]+$/, '');
	const [first = '', ...more] = text.split(' ');
	const word = first.toLowerCase();
	const ordinary = /^[A-Z][a-z]*$/.test(first) && (isStopWord(word) || ordinaryStarts.has(word));
	if (ordinary && more.length > 0)
		return add(index + first.length + 1, index + text.length, 'entity');
	if (ordinary || (opens && more.length === 0 && !/^.+[A-Z\d-]/.test(first))) return;
	add(index, index + text.length, 'entity');
}

/** Imperatives and answers that begin a sentence or a definition. */
const ordinaryStarts = new Set(
	'use create enable choose run set add configure check select avoid make keep ensure install remove delete deploy attach apply try see note remember yes no always never only optional required supported default also then using between after before during'.split(
		' '
	)
);

/** At the start, behind "Term: ", or behind a full stop. */
const startsSentence = (statement: string, index: number) =>
	index === 0 || /[:.!?–-]\s$/.test(statement.slice(Math.max(0, index - 2), index));
