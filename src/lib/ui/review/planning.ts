import type { EntryId } from '../../core/ids';
import type { Item } from '../../items/types';
import { pickItem, type LadderItem } from '../../memory/forms';
import { guessChance, suggestRating } from '../../memory/guess';
import { ratings, type Card, type Rating } from '../../memory/types';
import { emptyResponse, keyCount, rightTexts, type Verdict } from '../item/response';
import type { Subject } from '../study/deck';
import { isAnswered, type ReviewSession, type SessionPurpose, type Shown } from './session';

/** Chance of answering the item rightly without knowing anything. */
export function itemGuessChance(item: Item): number {
	if ('options' in item) return guessChance(item.form, item.options.length, keyCount(item));
	if (item.form === 'match')
		return guessChance(item.form, rightTexts(item).length, item.pairs.length);
	if (item.form === 'order') return guessChance(item.form, item.steps.length);
	return guessChance(item.form, 1);
}

type Rung = LadderItem & { readonly item: Item };

const ladder = (subject: Subject): Rung[] =>
	subject.items.map((item) => ({
		id: item.id,
		form: item.form,
		guessChance: itemGuessChance(item),
		item
	}));

/** The card as it is first shown: its wording, and nothing put in. */
export function firstShown(card: Card, subject: Subject, entry: EntryId): Shown {
	const picked = pickItem(card, ladder(subject), entry)?.item ?? subject.items[0];
	if (picked === undefined) throw new Error(`The card ${card.id} has no item`);
	return {
		card: card.id,
		item: picked.id,
		entry,
		head: card.head,
		response: emptyResponse(picked, entry),
		verdict: null,
		answerMs: null,
		spentMs: 0
	};
}

/**
 * The grades that can be given: all for a card one grades oneself or answered rightly, none above Good after a wrong answer. Cramming knows only "not
 * yet" and "known".
 */
export function offeredGrades(purpose: SessionPurpose, verdict: Verdict | null): readonly Rating[] {
	if (purpose === 'cram') return ['again', 'good'];
	return verdict?.correct === false ? ['again', 'hard', 'good'] : ratings;
}

/** Answers of a form that it takes before their usual time is known. */
const enoughAnswers = 5;

/** Median time in which items of this form were answered in the session; null while they are few. */
export function usualAnswerMs(
	session: ReviewSession,
	form: string,
	formOf: (item: string) => string | undefined
) {
	const times = session.steps
		.filter((step) => step.kind === 'review' && formOf(step.shown.item) === form)
		.flatMap((step) => step.shown.answerMs ?? [])
		.sort((a, b) => a - b);
	return times.length < enoughAnswers ? null : (times[Math.floor(times.length / 2)] ?? null);
}

/** The grade put forward: by the verdict where there is one, Good where the learner grades themselves. */
export function suggestedGrade(
	shown: Shown,
	item: Item,
	purpose: SessionPurpose,
	usualMs: number | null
): Rating {
	if (!isAnswered(shown) || shown.verdict === null) return 'good';
	const suggested = suggestRating(shown.verdict.correct, item.form, shown.answerMs ?? 0, usualMs);
	return offeredGrades(purpose, shown.verdict).includes(suggested) ? suggested : 'good';
}
