import type { Item } from '../../items/types';
import type { Scheduled } from '../../memory/schedule';
import type { Card, Purpose, Rating } from '../../memory/types';
import type { NewEntry } from '../../progress/port';
import type { EntryStamp } from '../study/entries';
import { itemGuessChance } from './planning';
import type { Shown } from './session';

/** Longer than this nobody thinks about a card: the learner was away. */
const longestAnswerMs = 120_000;

export interface Graded {
	readonly shown: Shown;
	readonly item: Item;
	readonly card: Card;
	readonly purpose: Purpose;
	readonly rating: Rating;
	readonly scheduled: Scheduled;
	readonly session: string;
}

export function reviewEntry(stamp: EntryStamp, graded: Graded): NewEntry & { kind: 'review' } {
	const { shown, item, card, purpose, rating, scheduled, session } = graded;
	const cram = purpose === 'cram';
	return {
		...stamp,
		kind: 'review',
		id: shown.entry,
		card: card.id,
		purpose,
		item: item.id,
		form: item.form,
		rating,
		correct: shown.verdict?.correct ?? null,
		answer: shown.response.kind === 'self' ? null : JSON.stringify(shown.response),
		responseMs: Math.min(longestAnswerMs, Math.max(0, Math.round(shown.spentMs))),
		guessChance: itemGuessChance(item),
		previous: card.head,
		intervalDays: cram ? 0 : scheduled.intervalDays,
		stepMinutes: cram ? null : scheduled.stepMinutes,
		session
	};
}
