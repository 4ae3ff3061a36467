import { seededRng } from '../../core/rng';
import { gradeCommand, gradeText } from '../../items/grade';
import type {
	ChoiceItem,
	ClozeItem,
	CommandItem,
	FlashcardItem,
	Item,
	MatchItem,
	OrderItem,
	TypedItem
} from '../../items/types';

/** What a learner has put in, complete or not. Numbers are indices into the item's own lists. */
export type ItemResponse =
	| { readonly kind: 'choice'; readonly chosen: readonly number[] }
	| { readonly kind: 'text'; readonly text: string }
	/** For each left text the index into `rightTexts`, or null. */
	| { readonly kind: 'match'; readonly chosen: readonly (number | null)[] }
	/** Indices of `steps` in the learner's order. */
	| { readonly kind: 'order'; readonly order: readonly number[]; readonly touched: boolean }
	| { readonly kind: 'self'; readonly revealed: boolean; readonly knew: boolean | null };

export interface Verdict {
	readonly correct: boolean;
	/** "Counted although ..." for a text that is right but not word for word; else null. */
	readonly note: string | null;
}

type TextItem = ClozeItem | TypedItem | CommandItem;

/** Right-hand texts of a match item: those of the pairs, then the decoy. */
export const rightTexts = (item: MatchItem): string[] => [
	...item.pairs.map((p) => p.right),
	...(item.decoy ? [item.decoy.right] : [])
];

/** The order in which a match item's right-hand texts are shown: indices into `rightTexts`. */
export function shownRights(item: MatchItem, seed: string): number[] {
	const indices = rightTexts(item).map((_, i) => i);
	return seededRng(`${seed}/${item.id}`).shuffle(indices);
}

const inOrder = (order: readonly number[]) => order.every((step, i) => step === i);

/** A shuffle that is not the answer already, where there are two steps or more. */
function shuffledSteps(item: OrderItem, seed: string): number[] {
	const rng = seededRng(`${seed}/${item.id}`);
	const order = rng.shuffle(item.steps.map((_, i) => i));
	return inOrder(order) && order.length > 1 ? [...order.slice(1), order[0] as number] : order;
}

export const keyCount = (item: ChoiceItem) => item.options.filter((o) => o.correct).length;

const isChoice = (item: Item): item is ChoiceItem => 'options' in item;
const isText = (item: Item): item is TextItem => 'accept' in item;

export function emptyResponse(item: Item, seed: string): ItemResponse {
	if (isChoice(item)) return { kind: 'choice', chosen: [] };
	if (isText(item)) return { kind: 'text', text: '' };
	if (item.form === 'match') return { kind: 'match', chosen: item.pairs.map(() => null) };
	if (item.form === 'order') {
		return { kind: 'order', order: shuffledSteps(item, seed), touched: false };
	}
	return { kind: 'self', revealed: false, knew: null };
}

/** Whether the response can be checked: as many options as asked for, a text, a full match, a graded card. */
export function isComplete(item: Item, response: ItemResponse): boolean {
	switch (response.kind) {
		case 'choice':
			return isChoice(item) && response.chosen.length === keyCount(item);
		case 'text':
			return response.text.trim() !== '';
		case 'match':
			return response.chosen.every((c) => c !== null);
		case 'order':
			return true;
		case 'self':
			return response.knew !== null;
	}
}

/** Choosing one more than asked for is not possible: a single choice moves, a multiple one stays as it is. */
export function toggleChoice(
	item: ChoiceItem,
	chosen: readonly number[],
	option: number
): readonly number[] {
	if (option < 0 || option >= item.options.length) return chosen;
	if (item.form !== 'multiple-response') return [option];
	if (chosen.includes(option)) return chosen.filter((c) => c !== option);
	return chosen.length < keyCount(item) ? [...chosen, option] : chosen;
}

/** A right-hand text that two lefts share is as good as the other's. */
export const matchesPair = (item: MatchItem, left: number, right: number | null) =>
	right !== null && rightTexts(item)[right] === item.pairs[left]?.right;

const verdict = (correct: boolean, note: string | null = null): Verdict => ({ correct, note });

const wrongKind = (item: Item, response: ItemResponse): never => {
	throw new Error(`A ${item.form} item cannot be answered by a ${response.kind} response`);
};

type Grade<I> = (item: I, response: ItemResponse) => Verdict;

const gradeChoice: Grade<ChoiceItem> = (item, response) => {
	if (response.kind !== 'choice') return wrongKind(item, response);
	return verdict(item.options.every((o, i) => o.correct === response.chosen.includes(i)));
};

const gradeTyped: Grade<ClozeItem | TypedItem> = (item, response) =>
	response.kind === 'text' ? gradeText(item.accept, response.text) : wrongKind(item, response);

const grades: { readonly [F in Item['form']]: Grade<Extract<Item, { form: F }>> } = {
	'single-choice': gradeChoice,
	'multiple-response': gradeChoice,
	'true-false': gradeChoice,
	cloze: gradeTyped,
	typed: gradeTyped,
	command: (item, response) =>
		response.kind === 'text' ? gradeCommand(item.accept, response.text) : wrongKind(item, response),
	match: (item, response) => {
		if (response.kind !== 'match') return wrongKind(item, response);
		return verdict(response.chosen.every((right, left) => matchesPair(item, left, right)));
	},
	order: (item: OrderItem, response) => {
		if (response.kind !== 'order') return wrongKind(item, response);
		return verdict(response.order.every((step, i) => item.steps[step] === item.steps[i]));
	},
	flashcard: (item: FlashcardItem, response) => {
		if (response.kind !== 'self') return wrongKind(item, response);
		return verdict(response.knew === true);
	}
};

/** Throws on a response of another form: that is a bug, not a wrong answer. */
export function gradeResponse(item: Item, response: ItemResponse): Verdict {
	return (grades[item.form] as Grade<Item>)(item, response);
}

/** The right answer in words, for the verdict that is read aloud. */
export function answerText(item: Item): string {
	if (isChoice(item)) {
		return item.options
			.filter((o) => o.correct)
			.map((o) => o.text)
			.join('; ');
	}
	if (isText(item)) return item.accept[0] ?? '';
	if (item.form === 'match') return item.pairs.map((p) => `${p.left}: ${p.right}`).join('; ');
	if (item.form === 'order') return item.steps.join('; ');
	return item.back;
}
