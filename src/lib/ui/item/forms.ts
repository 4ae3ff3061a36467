import type { ItemForm } from '../../items/types';

export const formLabels: Readonly<Record<ItemForm, string>> = {
	'single-choice': 'Single choice',
	'multiple-response': 'Multiple response',
	'true-false': 'True or false',
	cloze: 'Fill the blank',
	typed: 'Short answer',
	match: 'Match',
	order: 'Put in order',
	command: 'Command',
	flashcard: 'Flashcard'
};
