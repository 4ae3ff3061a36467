import type { Rating } from '../../memory/types';

export type ReviewAction =
	| { readonly kind: 'grade'; readonly rating: Rating }
	/** A digit for the answer form. */
	| { readonly kind: 'digit'; readonly digit: number }
	| {
			readonly kind: 'go' | 'undo' | 'bury' | 'suspend' | 'flag' | 'source' | 'leave-field';
	  };

/** What is on the screen: a question, its answer, the wait for a step, or the summary. */
export type Scene = 'asked' | 'answered' | 'waiting' | 'over';

export interface KeyContext {
	readonly scene: Scene;
	/** Grades that can be given now. */
	readonly offered: readonly Rating[];
	/** Keys write text where the focus is. */
	readonly typing: boolean;
	/** Enter and Space already mean something where the focus is. */
	readonly ownEnter: boolean;
	/** Space does too: a radio button, a select, the row of a list. */
	readonly ownSpace: boolean;
	/** Whether the item is a flashcard, which Space turns. */
	readonly flashcard: boolean;
}

/** The digit that gives each grade. */
export const gradeKeys: Readonly<Record<Rating, string>> = {
	again: '1',
	hard: '2',
	good: '3',
	easy: '4'
};

type Letter = 'undo' | 'bury' | 'suspend' | 'flag' | 'source';

const letters = new Map<string, Letter>([
	['u', 'undo'],
	['b', 'bury'],
	['s', 'suspend'],
	['f', 'flag'],
	['e', 'source']
]);

/** Keys that change nothing while no card is on the screen. */
const needsCard: readonly Letter[] = ['bury', 'suspend', 'flag', 'source'];

/** What a key does in review; null where it does what it does everywhere. */
export function reviewAction(key: string, on: KeyContext): ReviewAction | null {
	if (on.typing) {
		if (key === 'Escape') return { kind: 'leave-field' };
		return key === 'Enter' ? { kind: 'go' } : null;
	}
	if (key === 'Enter' || key === ' ') {
		if (on.ownEnter || (key === ' ' && on.ownSpace)) return null;
		if (on.scene === 'over') return null;
		// In a form to be filled, Space belongs to the page and its fields.
		if (key === ' ' && on.scene === 'asked' && !on.flashcard) return null;
		return { kind: 'go' };
	}
	const letter = letters.get(key.toLowerCase());
	if (letter !== undefined) {
		const card = on.scene === 'asked' || on.scene === 'answered';
		return card || !needsCard.includes(letter) ? { kind: letter } : null;
	}
	if (on.scene === 'answered') {
		const rating = on.offered.find((one) => gradeKeys[one] === key);
		return rating ? { kind: 'grade', rating } : null;
	}
	if (on.scene === 'asked' && /^[1-9]$/.test(key)) return { kind: 'digit', digit: Number(key) };
	return null;
}
