import type { Item } from './types';

const plain = (text: string) =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s`]+/g, ' ')
		.replace(/[.?!:\s]+$/, '')
		.trim();

/**
 * What a learner sees before answering, levelled. Forms that show the same words ask different things: a match or
 * an order is told by its parts, a card's front asks what a typed question asks.
 */
export function stemKey(item: Item): string {
	const stem = plain(item.stem);
	switch (item.form) {
		case 'match':
			return `match ${stem} ${item.pairs
				.map((pair) => plain(pair.left))
				.sort()
				.join('|')}`;
		case 'order':
			return `order ${stem} ${[...item.steps].map(plain).sort().join('|')}`;
		case 'single-choice':
		case 'multiple-response':
		case 'true-false':
		case 'cloze':
		case 'typed':
		case 'command':
		case 'flashcard':
			return `${item.form} ${stem}`;
	}
}

/** What counts as right, levelled. */
export function answerKey(item: Item): string {
	switch (item.form) {
		case 'single-choice':
		case 'multiple-response':
		case 'true-false':
			return item.options
				.filter((option) => option.correct)
				.map((option) => plain(option.text))
				.sort()
				.join('|');
		case 'cloze':
		case 'typed':
		case 'command':
			return plain(item.accept[0] ?? '');
		case 'match':
			return item.pairs
				.map((pair) => `${plain(pair.left)}=${plain(pair.right)}`)
				.sort()
				.join('|');
		case 'order':
			return item.steps.map(plain).join('|');
		case 'flashcard':
			return plain(item.back);
	}
}
