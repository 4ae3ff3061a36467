export type ExamAction =
	/** An option by its place on the screen. */
	| { readonly kind: 'choose' | 'strike'; readonly place: number }
	| {
			readonly kind:
				| 'next'
				| 'go'
				| 'previous'
				| 'flag'
				| 'strike-next'
				| 'highlight'
				| 'note'
				| 'confidence'
				| 'navigator'
				| 'review'
				| 'timer'
				| 'pause'
				| 'leave';
	  };

/** What is on the screen: a question, the list before handing in, or nothing while the clock stands. */
export type Scene = 'question' | 'review' | 'paused';

export interface KeyContext {
	readonly scene: Scene;
	readonly shift: boolean;
	/** Keys write text where the focus is. */
	readonly typing: boolean;
	/** Enter already means something where the focus is. */
	readonly ownEnter: boolean;
	/** Options on the screen. */
	readonly options: number;
	/** S was pressed: the next letter strikes. */
	readonly striking: boolean;
}

type Letter = Exclude<ExamAction, { place: number }>['kind'];

const letters = new Map<string, Letter>([
	['n', 'next'],
	['p', 'previous'],
	['f', 'flag'],
	['s', 'strike-next'],
	['h', 'highlight'],
	['m', 'note'],
	['k', 'confidence'],
	['g', 'navigator'],
	['r', 'review'],
	['t', 'timer'],
	['z', 'pause']
]);

/** Keys that mean something without a question on the screen. */
const everywhere: Readonly<Record<Scene, readonly Letter[]>> = {
	question: [...letters.values()],
	review: ['previous', 'navigator', 'review', 'timer', 'pause'],
	paused: ['pause', 'timer']
};

/** "a" or "1": the first option. Null for what names none. */
function placeOf(key: string, options: number): number | null {
	const place = /^[1-9]$/.test(key)
		? Number(key) - 1
		: /^[a-z]$/.test(key)
			? key.charCodeAt(0) - 97
			: -1;
	return place >= 0 && place < options ? place : null;
}

/**
 * What a key does in an exam; null where it does what it does everywhere. F flags, and so a sixth option is chosen by 6.
 */
export function examAction(pressed: string, on: KeyContext): ExamAction | null {
	const key = pressed.toLowerCase();
	if (on.typing) return key === 'escape' ? { kind: 'leave' } : null;
	const place = on.scene === 'question' ? placeOf(key, on.options) : null;
	const isLetter = /^[a-z]$/.test(key);
	if (place !== null && (on.striking || (on.shift && isLetter))) return { kind: 'strike', place };
	if (on.shift && isLetter) return null;
	if (key === 'escape') return on.striking ? { kind: 'leave' } : null;
	if (key === 'enter') return on.ownEnter || on.scene !== 'question' ? null : { kind: 'go' };
	const letter = letters.get(key);
	if (letter !== undefined) return everywhere[on.scene].includes(letter) ? { kind: letter } : null;
	return place === null ? null : { kind: 'choose', place };
}
