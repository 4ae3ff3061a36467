import type { FactId, ItemId, LessonId, SectionId } from '../core/ids';
import type { ItemForm } from '../core/item-forms';

export { itemForms, type ItemForm } from '../core/item-forms';

export interface Option {
	/** Inline Markdown limited to backticked code. */
	readonly text: string;
	readonly correct: boolean;
	/** Why it is right, or what it is true of instead. A full sentence. */
	readonly rationale: string;
}

/** The lines of a lesson an item comes from. */
export interface ItemSource {
	readonly file: string;
	readonly startLine: number;
	readonly endLine: number;
}

interface ItemBase {
	readonly id: ItemId;
	readonly origin: 'generated' | 'authored';
	/** Inline Markdown limited to backticked code; paragraphs parted by a blank line. */
	readonly stem: string;
	/** Facts tested. At least one for generated items; an authored one may name none. */
	readonly facts: readonly FactId[];
	readonly lesson: LessonId | null;
	readonly section: SectionId | null;
	readonly sources: readonly ItemSource[];
	readonly domain: string | null;
	readonly difficulty: 'recall' | 'apply' | 'analyse';
	/** Addresses of pages, authored items only. */
	readonly references: readonly string[];
	/** What the learner reads after answering, whatever the answer: the fact as the notes state it. */
	readonly rationale: string;
	/** Name of the sentence pattern that wrote the stem; "" for authored. Lets the bank spread patterns. */
	readonly pattern: string;
}

/** 4 options (3 where only two good distractors exist), one correct. */
export interface SingleChoiceItem extends ItemBase {
	readonly form: 'single-choice';
	readonly options: readonly Option[];
}
/** 2 of 5 or 3 of 6; the stem ends "(Choose TWO.)" or "(Choose THREE.)". */
export interface MultipleResponseItem extends ItemBase {
	readonly form: 'multiple-response';
	readonly options: readonly Option[];
}
/** Options are exactly "True" and "False", in this order. */
export interface TrueFalseItem extends ItemBase {
	readonly form: 'true-false';
	readonly options: readonly Option[];
	/** For a false statement: what to put in place of what. */
	readonly repair: { readonly wrong: string; readonly right: string } | null;
}
/** The stem holds one blank, written `______`. */
export interface ClozeItem extends ItemBase {
	readonly form: 'cloze';
	/** First is the one shown; all count. Compared by `gradeText`. */
	readonly accept: readonly string[];
}
export interface TypedItem extends ItemBase {
	readonly form: 'typed';
	readonly accept: readonly string[];
}
/** 4 to 6 pairs; 3 with a decoy. */
export interface MatchItem extends ItemBase {
	readonly form: 'match';
	readonly pairs: readonly {
		readonly left: string;
		readonly right: string;
		readonly rationale: string;
	}[];
	/** A right-hand text that belongs to no left one, or null. */
	readonly decoy: { readonly right: string; readonly rationale: string } | null;
}
export interface OrderItem extends ItemBase {
	readonly form: 'order';
	/** In the right order. */
	readonly steps: readonly string[];
}
export interface CommandItem extends ItemBase {
	readonly form: 'command';
	/** Whole commands; graded by `gradeCommand`. */
	readonly accept: readonly string[];
}
export interface FlashcardItem extends ItemBase {
	readonly form: 'flashcard';
	/** The front is `stem`. */
	readonly back: string;
	/** The card may also be asked from the back, because no other card has this back. Text of the reversed front and its answer. */
	readonly reverse: { readonly front: string; readonly back: string } | null;
}

export type Item =
	| SingleChoiceItem
	| MultipleResponseItem
	| TrueFalseItem
	| ClozeItem
	| TypedItem
	| MatchItem
	| OrderItem
	| CommandItem
	| FlashcardItem;

export type ChoiceItem = SingleChoiceItem | MultipleResponseItem | TrueFalseItem;

/** What an item-writing rule found. */
export interface Flaw {
	readonly rule: string;
	readonly severity: 'ERROR' | 'WARN';
	readonly item: ItemId;
	readonly message: string;
}

/** A fact of which no good question, or not one of some form, could be asked. */
export interface Skipped {
	readonly fact: FactId;
	readonly form: ItemForm | null;
	readonly reason: string;
}

export interface Bank {
	/** Items without an ERROR, lesson by lesson, spread so that neighbours neither share a fact nor give each other away. */
	readonly items: readonly Item[];
	/** Items kept out, with what blocked them. */
	readonly blocked: readonly { readonly item: Item; readonly flaws: readonly Flaw[] }[];
	/** WARNs of the items in the bank. */
	readonly flaws: readonly Flaw[];
	readonly skipped: readonly Skipped[];
}
