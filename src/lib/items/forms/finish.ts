import { parseQuantity } from '../rules/quantity';
import { namesAmong, namesBehindBlank, namesBeside } from '../language/answer-names';
import { plain, termKey } from '../language/tokens';
import { balanced } from '../language/term-quality';
import type { Item, Option } from '../types';
import { wrongArticle } from '../language/clean-prose';
import { visible } from './leak';

/** Numbers stand in order of size, whatever order the seed chose. */
function ascending(options: readonly Option[]): readonly Option[] {
	const sizes = options.map((o) => parseQuantity(plain(o.text))?.value ?? null);
	if (sizes.some((s) => s === null)) return options;
	return options
		.map((o, i) => ({ o, size: sizes[i] as number }))
		.sort((a, b) => a.size - b.size)
		.map((e) => e.o);
}

/** Texts a learner reads as prose. */
function texts(item: Item): readonly string[] {
	switch (item.form) {
		case 'single-choice':
		case 'multiple-response':
		case 'true-false':
			return [item.stem, ...item.options.flatMap((o) => [o.text, o.rationale])];
		case 'flashcard':
			return [
				item.stem,
				item.back,
				...(item.reverse ? [item.reverse.front, item.reverse.back] : [])
			];
		case 'match':
			return [item.stem, ...item.pairs.flatMap((p) => [p.left, p.right])];
		case 'order':
			return [item.stem, ...item.steps];
		case 'cloze':
		case 'typed':
		case 'command':
			return [item.stem];
	}
}

const SHORT_BACK = 40;

/** Two determiners in a row, marks that hang in the air, or nothing at all. */
const malformed =
	/\b(?:an?|the) (?:an?|the|its|their|his|her|your|our|this|that|these|those) |\s[,.;?]|\s[-+–—]\s*[?.]|\?\?|\.\.\?|^\W*$/i;
/** "What is custom roles?" */
const manyThings = /^What is (?!an? |the |meant )(?:[a-z-]+ ){0,2}[a-z-]+(?<![sui])s\?$/;
/** A part of the notes, not of their subject: "In W5, …". */
const numberedPart =
	/^In (?:w|wk|week|day|l|lec|lecture|ch|chapter|unit|module|lesson|session|part|step) ?\d+\b/i;

const wholeQuote = /^“([^”]*)”(\.?)$/;
const unquoted = (text: string) => text.replace(wholeQuote, '$1$2');

/** What stands by itself, as an option or on the back of a card, needs no quotation marks. */
function withoutQuotes(item: Item): Item {
	if (item.form === 'flashcard') return { ...item, back: unquoted(item.back) };
	return item.form === 'single-choice' && item.options.every((o) => wholeQuote.test(o.text))
		? { ...item, options: item.options.map((o) => ({ ...o, text: unquoted(o.text) })) }
		: item;
}

/** All that a learner who knows it may call it. */
function withOtherNames(item: Item): Item {
	if (item.form !== 'typed' && item.form !== 'cloze') return item;
	const [shown = ''] = item.accept;
	const beside =
		item.form === 'cloze'
			? namesBehindBlank(item.stem, shown)
			: [...namesBeside(item.stem, shown), ...namesAmong(item.stem, shown)];
	const accept = [...new Set([...item.accept, ...beside])];
	return { ...item, accept };
}

/** The last look at every item; a reason where it must not be asked. */
export const finish = (item: Item) => checked(withOtherNames(withoutQuotes(item)));

function checked(item: Item): Item | { readonly reason: string } {
	if (!texts(item).every(balanced))
		return { reason: 'a bracket or quotation mark would be left open' };
	const prose = item.stem.replace(/`[^`]*`/g, '`');
	if (malformed.test(prose) || manyThings.test(prose) || numberedPart.test(prose))
		return { reason: 'the stem would not be well formed' };
	if (/“[^”]*\s[^”]*”/.test(item.stem) && /^(?:truth|entity|cloze)\//.test(item.pattern))
		return { reason: 'a phrase would stand in it between quotation marks' };
	if (wrongArticle(item.stem)) return { reason: 'the stem would not be well formed' };
	if (item.form === 'flashcard') {
		const back = plain(item.back).replace(/\.$/, '');
		if (termKey(back) === '') return { reason: 'the answer would be empty' };
		if (
			back.length <= SHORT_BACK &&
			!/^(?:yes|no|\d)$/i.test(back) &&
			!/\bor\b/.test(item.stem) &&
			visible(item.stem, [back])
		)
			return { reason: 'the answer stands in the question' };
		if (item.reverse && visible(item.reverse.front, [item.reverse.back.replace(/\.$/, '')]))
			return { ...item, reverse: null };
	}
	if (
		item.form === 'cloze' &&
		!/^cloze\/(?:flag|operation)$/.test(item.pattern) &&
		visible(item.stem, item.accept.slice(0, 1))
	)
		return { reason: 'the answer stands beside the blank' };
	if (
		item.form === 'typed' &&
		!/^\d$/.test(item.accept[0] ?? '') &&
		!/\bor\b|of the two/.test(item.stem) &&
		visible(item.stem, item.accept.slice(0, 1))
	)
		return { reason: 'the answer stands in the question' };
	if (item.form === 'single-choice' || item.form === 'multiple-response') {
		if (new Set(item.options.map((o) => termKey(o.text))).size < item.options.length)
			return { reason: 'two options would read the same' };
		return { ...item, options: ascending(item.options) };
	}
	return item;
}
