import { isStopWord, stemWord, words } from '../language/words';
import type { ChoiceItem, Item, Option } from '../types';

/** An option as the rules look at it: split once, looked at by many. */
export interface OptionView {
	readonly option: Option;
	readonly correct: boolean;
	/** Without backticks, white space single. Its length is what a reader sees. */
	readonly text: string;
	/** The whole option is one code span. */
	readonly code: boolean;
	readonly words: readonly string[];
	/** Stems of the words that are not stop words. */
	readonly stems: ReadonlySet<string>;
}

export interface ItemView {
	/** Without backticks and "(Choose TWO.)", white space single. */
	readonly stem: string;
	readonly stemWords: readonly string[];
	readonly stemStems: ReadonlySet<string>;
	/** The last sentence of the stem: what is asked. */
	readonly question: string;
	/** Empty for forms without options. */
	readonly options: readonly OptionView[];
	readonly keys: readonly OptionView[];
	readonly distractors: readonly OptionView[];
}

export function isChoice(item: Item): item is ChoiceItem {
	return (
		item.form === 'single-choice' || item.form === 'multiple-response' || item.form === 'true-false'
	);
}

/** Single-choice and multiple-response: options that a writer has worded. */
export function hasWordedOptions(item: Item): boolean {
	return item.form === 'single-choice' || item.form === 'multiple-response';
}

export function plainText(text: string): string {
	return text.replaceAll('`', '').replace(/\s+/g, ' ').trim();
}

const CHOOSE = /\(\s*(?:choose|select|pick)\s+\w+\.?\s*\)\s*\.?\s*$/i;

export function withoutChoose(stem: string): string {
	return stem.replace(CHOOSE, '').trim();
}

/** A sentence ends before white space and a capital, a code span or a bracket. */
function lastSentence(stem: string): string {
	const ends = [...stem.matchAll(/[.?!]["')”]?\s+(?=[\p{Lu}`"“(])/gu)];
	const last = ends.at(-1);
	return last === undefined ? stem : stem.slice(last.index + last[0].length);
}

function stemsOf(split: readonly string[]): ReadonlySet<string> {
	const stems = new Set<string>();
	for (const word of split) if (!isStopWord(word)) stems.add(stemWord(word));
	return stems;
}

function optionView(option: Option): OptionView {
	const trimmed = option.text.trim();
	const split = words(trimmed);
	return {
		option,
		correct: option.correct,
		text: plainText(trimmed),
		code: /^(`+)[^`]+\1$/.test(trimmed),
		words: split,
		stems: stemsOf(split)
	};
}

// Items are immutable, so what is derived from one may be kept as long as it lives.
const views = new WeakMap<Item, ItemView>();

export function viewOf(item: Item): ItemView {
	const known = views.get(item);
	if (known !== undefined) return known;
	const asked = withoutChoose(item.stem);
	const stem = plainText(asked);
	const stemWords = words(stem);
	const options = isChoice(item) ? item.options.map(optionView) : [];
	const view: ItemView = {
		stem,
		stemWords,
		stemStems: stemsOf(stemWords),
		question: plainText(lastSentence(asked)),
		options,
		keys: options.filter((o) => o.correct),
		distractors: options.filter((o) => !o.correct)
	};
	views.set(item, view);
	return view;
}

/** For comparing options: backticks, case of prose, articles and the final full stop do not count; signs do. */
export function normalOption(text: string): string {
	const plain = plainText(text).replace(/[.;]$/, '');
	// `-r` and `-R` are different things; "Task" and "task" are not.
	return text.includes('`') ? plain : plain.toLowerCase().replace(/^(?:an?|the) (?=\S)/, '');
}

/** Texts with which a learner answers: accepted answers, a card's back. Empty for other forms. */
export function answersOf(item: Item): readonly string[] {
	if (item.form === 'cloze' || item.form === 'typed' || item.form === 'command') return item.accept;
	return item.form === 'flashcard' ? [item.back] : [];
}
