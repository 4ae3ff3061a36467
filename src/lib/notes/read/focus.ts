import type { Focus } from '../types';
import { isBaseVerb } from '../language/verbs';
import { isStopWord, wordsOf } from '../language/words';

/** Terms of the course by their first word, lower case. */
export type TermIndex = ReadonlyMap<string, readonly string[]>;

export function indexTerms(terms: Iterable<string>): TermIndex {
	const index = new Map<string, string[]>();
	for (const term of new Set(terms)) {
		const words = wordsOf(term);
		if (words.length === 0 || words.length > 5 || term.length < 2 || term.length > 50) continue;
		const first = words[0] as string;
		const list = index.get(first);
		if (list) list.push(term);
		else index.set(first, [term]);
	}
	for (const list of index.values()) list.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
	return index;
}

const number =
	/(?<![\w.-])(?:[$€£]\s?)?\d+(?:[.,]\d+)*(?:\s?(?:%|[kKMGTP]i?B|[kKMG]bps|ms|vCPUs?|GHz|MHz))?(?:\s(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|bytes?|characters?|requests?|times|percent))?(?![\w-])/g;
const code = /`([^`]+)`/g;
const abbreviation = /\b[A-Z][A-Z0-9]{1,7}s?\b(?![`\w])/g;
const entity = /(?<![\p{L}\p{N}_-])[A-Z][\w.]*(?:[ ](?:[A-Z][\w.]*|\d+(?=[ ][A-Z])))*/gu;
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
	for (const m of statement.matchAll(word)) {
		const list = terms.get(m[0].toLowerCase());
		if (!list) continue;
		for (const term of list) {
			const end = m.index + term.length;
			if (statement.slice(m.index, end).toLowerCase() !== term.toLowerCase()) continue;
			if (
				/[\p{L}\p{N}]/u.test(statement[end] ?? '') &&
				!/^s(?![\p{L}\p{N}])/u.test(statement.slice(end))
			)
				continue;
			add(m.index, end, 'term');
			break;
		}
	}
	for (const m of statement.matchAll(abbreviation))
		add(m.index, m.index + m[0].length, 'abbreviation');
	for (const m of statement.matchAll(number))
		add(m.index, m.index + m[0].trimEnd().length, 'number');
	for (const m of statement.matchAll(entity)) addName(m[0], m.index, add);
	return found.sort((a, b) => a.start - b.start);
}

/** A run of capitalised words; the first word of a sentence only counts where the run goes on or it has a capital inside. */
function addName(
	run: string,
	index: number,
	add: (start: number, end: number, type: Focus['type']) => void
): void {
	const text = run.replace(/[\s.]+$/, '');
	const [first = '', ...more] = text.split(' ');
	const plain =
		/^[A-Z][a-z]*$/.test(first) && (isStopWord(first.toLowerCase()) || isBaseVerb(first));
	if (index > 0 && !(plain && more.length > 0)) return add(index, index + text.length, 'entity');
	if (plain && more.length > 0) return add(index + first.length + 1, index + text.length, 'entity');
	if (index === 0 && more.length === 0 && !/^.+[A-Z\d]/.test(first)) return;
	add(index, index + text.length, 'entity');
}
