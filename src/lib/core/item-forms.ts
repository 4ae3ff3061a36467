/** The forms of an item. Here because items are written in them, and memory chooses between them. */
export const itemForms = [
	'single-choice',
	'multiple-response',
	'true-false',
	'cloze',
	'typed',
	'match',
	'order',
	'command',
	'flashcard'
] as const;
export type ItemForm = (typeof itemForms)[number];
