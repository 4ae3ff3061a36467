import type { ItemId } from '../core/ids';
import type { ItemForm } from '../core/item-forms';
import { seededRng } from '../core/rng';
import type { Card } from './types';

/** 0 recognise, 1 complete, 2 produce. */
export type Rung = 0 | 1 | 2;

export interface LadderItem {
	readonly id: ItemId;
	readonly form: ItemForm;
	readonly guessChance: number;
	/** True-false whose false statement the learner puts right: more than recognition. */
	readonly repair?: boolean;
}

const rungs: Record<ItemForm, Rung> = {
	'single-choice': 0,
	'multiple-response': 0,
	'true-false': 0,
	cloze: 1,
	typed: 2,
	match: 2,
	order: 2,
	command: 2,
	flashcard: 2
};

export const rungOf = (item: Pick<LadderItem, 'form' | 'repair'>): Rung =>
	item.repair && item.form === 'true-false' ? 1 : rungs[item.form];

/** Stability from which a rung is reached, in days: a week's memory is completed, a month's is produced. */
const completeFromDays = 7;
const produceFromDays = 30;

function rungOfStability(stabilityDays: number): Rung {
	if (stabilityDays < completeFromDays) return 0;
	return stabilityDays < produceFromDays ? 1 : 2;
}

/** The rung a card has earned by its stability; just after a lapse at most one below the form it failed in. */
export function wantedRung(card: Pick<Card, 'phase' | 'memory' | 'lastForm'>): Rung {
	if (card.phase === 'new' || card.phase === 'learning' || card.memory === null) return 0;
	const earned = rungOfStability(card.memory.stabilityDays);
	if (card.phase !== 'relearning' || card.lastForm === null) return earned;
	return Math.max(0, Math.min(earned, rungs[card.lastForm] - 1)) as Rung;
}

/**
 * The item in which to ask a card: nearest to the wanted rung, the lower one of two as near; never the one shown last where there is another, another form
 * than last time where the rung has one. Within the rest, chance, the less guessable the likelier. Null where there is no item.
 */
export function pickItem<I extends LadderItem>(
	card: Pick<Card, 'phase' | 'memory' | 'lastForm' | 'lastItem'>,
	items: readonly I[],
	seed: string | number
): I | null {
	const wanted = wantedRung(card);
	const others = items.filter((item) => item.id !== card.lastItem);
	const open = others.length > 0 ? others : items;
	const distance = (item: I) => Math.abs(rungOf(item) - wanted) + (rungOf(item) > wanted ? 0.5 : 0);
	const nearest = Math.min(...open.map(distance));
	const onRung = open.filter((item) => distance(item) === nearest);
	const fresh = onRung.filter((item) => item.form !== card.lastForm);
	return weighted(fresh.length > 0 ? fresh : onRung, seed);
}

function weighted<I extends LadderItem>(items: readonly I[], seed: string | number): I | null {
	const weight = (item: I) => Math.max(0.05, 1 - item.guessChance);
	let rest = seededRng(seed).next() * items.reduce((sum, item) => sum + weight(item), 0);
	for (const item of items) {
		rest -= weight(item);
		if (rest < 0) return item;
	}
	return items.at(-1) ?? null;
}
