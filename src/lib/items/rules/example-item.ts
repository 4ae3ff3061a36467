import { factId, itemId } from '../../core/ids';
import type {
	ClozeItem,
	CommandItem,
	FlashcardItem,
	Item,
	MatchItem,
	MultipleResponseItem,
	Option,
	OrderItem,
	SingleChoiceItem,
	TrueFalseItem,
	TypedItem
} from '../types';

/** Short builders for the examples of the rules and for tests; what is not given is sound. */

type Over<T> = Partial<Omit<T, 'form'>>;

const base = (form: Item['form'], stem: string) => ({
	id: itemId(`${form}:${stem}`),
	origin: 'generated' as const,
	stem,
	facts: [factId(`fact of ${stem}`)],
	lesson: null,
	section: null,
	sources: [{ file: 'notes/example.md', startLine: 1, endLine: 1 }],
	domain: null,
	difficulty: 'recall' as const,
	references: [],
	rationale: 'The notes state it in this place.',
	pattern: 'example'
});

const option = (text: string, correct: boolean): Option => ({
	text,
	correct,
	rationale: correct ? 'The notes say so.' : 'The notes say this of something else.'
});

/** The key stands second, unless the options are given whole. */
export function choice(
	stem: string,
	key: string,
	distractors: readonly string[],
	over: Over<SingleChoiceItem> = {}
): SingleChoiceItem {
	const [first, ...rest] = distractors.map((text) => option(text, false));
	const options = [...(first ? [first] : []), option(key, true), ...rest];
	return { ...base('single-choice', stem), form: 'single-choice', options, ...over };
}

/** Options in the order given, the key at `at`. */
export function choiceAt(stem: string, texts: readonly string[], at: number): SingleChoiceItem {
	return choice(stem, '', [], { options: texts.map((text, i) => option(text, i === at)) });
}

export function multiple(
	stem: string,
	keys: readonly string[],
	distractors: readonly string[],
	over: Over<MultipleResponseItem> = {}
): MultipleResponseItem {
	const options = [
		...keys.map((text) => option(text, true)),
		...distractors.map((text) => option(text, false))
	];
	return { ...base('multiple-response', stem), form: 'multiple-response', options, ...over };
}

export function trueFalse(
	stem: string,
	answer: boolean,
	repair: TrueFalseItem['repair'] = null,
	over: Over<TrueFalseItem> = {}
): TrueFalseItem {
	const options = [option('True', answer), option('False', !answer)];
	return { ...base('true-false', stem), form: 'true-false', options, repair, ...over };
}

export function cloze(stem: string, accept: readonly string[], over: Over<ClozeItem> = {}): Item {
	return { ...base('cloze', stem), form: 'cloze', accept, ...over };
}

export function typed(stem: string, accept: readonly string[], over: Over<TypedItem> = {}): Item {
	return { ...base('typed', stem), form: 'typed', accept, ...over };
}

export function command(
	stem: string,
	accept: readonly string[],
	over: Over<CommandItem> = {}
): Item {
	return { ...base('command', stem), form: 'command', accept, ...over };
}

export function flashcard(stem: string, back: string, over: Over<FlashcardItem> = {}): Item {
	return { ...base('flashcard', stem), form: 'flashcard', back, reverse: null, ...over };
}

export function match(
	stem: string,
	pairs: readonly (readonly [string, string])[],
	over: Over<MatchItem> = {}
): Item {
	return {
		...base('match', stem),
		form: 'match',
		pairs: pairs.map(([left, right]) => ({ left, right, rationale: 'The notes pair them.' })),
		decoy: null,
		...over
	};
}

export function order(stem: string, steps: readonly string[], over: Over<OrderItem> = {}): Item {
	return { ...base('order', stem), form: 'order', steps, ...over };
}
