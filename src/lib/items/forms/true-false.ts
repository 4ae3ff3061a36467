import { hash32 } from '../../core/hash';
import type { Fact } from '../../notes/types';
import type { Option, TrueFalseItem } from '../types';
import { common } from './context';
import { reasonsAgainst, reasonsFor, type Reasons } from './true-false-reasons';

/** A statement that can be put as true, and perhaps as false by one exchange. */
export interface TruthDraft {
	readonly fact: Fact;
	readonly variant?: number;
	readonly pattern: string;
	readonly right: { readonly stem: string; readonly rationale: string } | null;
	readonly wrong: {
		readonly stem: string;
		/** What is true. */
		readonly rationale: string;
		readonly repair: { readonly wrong: string; readonly right: string };
		/** Whose statement it is, or what holds of the thing put in. */
		readonly whyNot: string;
		/** What holds of the thing the false statement speaks of, where `rationale` says more than that. */
		readonly instead?: string;
		/** Said of the true statement: what it could be confused with. */
		readonly contrast?: string;
	} | null;
}

const options = (key: 'True' | 'False', { onTrue, onFalse }: Reasons): Option[] => [
	{ text: 'True', correct: key === 'True', rationale: onTrue },
	{ text: 'False', correct: key === 'False', rationale: onFalse }
];

const base = (d: TruthDraft, text: { readonly stem: string; readonly rationale: string }) =>
	common(d.fact, 'true-false', d.variant ?? 1, text.stem, d.pattern, [d.fact], text.rationale);

const trueItem = (
	d: TruthDraft,
	right: NonNullable<TruthDraft['right']>,
	wrong: NonNullable<TruthDraft['wrong']>
): TrueFalseItem => ({
	...base(d, right),
	options: options('True', reasonsFor(right, wrong)),
	repair: null
});

const falseItem = (d: TruthDraft, wrong: NonNullable<TruthDraft['wrong']>): TrueFalseItem => ({
	...base(d, wrong),
	options: options('False', reasonsAgainst(wrong)),
	repair: wrong.repair
});

/** Of the statements of one lesson; below one half, since a doubtful reader says "true". */
const TRUE_SHARE = 0.45;

/** "The notes list … for …" asserts nothing of the thing itself, and "Have many ports" nothing of anything. */
const asserts = (stem: string) =>
	!/\bthe notes\b|^(?:have|has|is|are|can|used?|does?|allows?|supports?|provides?|must|should)\b/i.test(
		stem
	);
/** Another figure may come near enough to "usually 24". */
const vague =
	/\b(?:usually|typically|about|around|approximately|roughly|often|recommended|e\.g|example)\b|[~≈]|\d\+/i;
const isFalse = (d: TruthDraft) =>
	d.wrong !== null && !(d.wrong.whyNot.startsWith('The notes give ') && vague.test(d.wrong.stem));

function byLesson(drafts: readonly TruthDraft[]): ReadonlyMap<string, TruthDraft[]> {
	const lessons = new Map<string, TruthDraft[]>();
	for (const d of drafts) {
		const list = lessons.get(d.fact.lesson);
		if (list) list.push(d);
		else lessons.set(d.fact.lesson, [d]);
	}
	return lessons;
}

/** Two blocks of code may say the same; asked once, it counts once. */
function withoutRepeats(drafts: readonly TruthDraft[]): TruthDraft[] {
	const seen = new Set<string>();
	return drafts.filter((d) => {
		const stem = `${d.fact.lesson}|${(d.right ?? d.wrong)?.stem.toLowerCase()}`;
		return !seen.has(stem) && seen.add(stem);
	});
}

const idOfDraft = (d: TruthDraft) => `${d.fact.id}|${d.variant ?? 1}`;

function inHashOrder(drafts: readonly TruthDraft[]): TruthDraft[] {
	return drafts
		.map((d) => ({ d, key: idOfDraft(d), h: hash32(idOfDraft(d)) }))
		.sort((a, b) => a.h - b.h || (a.key < b.key ? -1 : 1))
		.map((e) => e.d);
}

/**
 * Lesson by lesson, so that a set drawn from one note is no more than half true. A statement without a false counterpart is not asked: who has
 * nothing to confuse it with has nothing to decide.
 */
export function chooseTruth(
	drafts: readonly TruthDraft[],
	left: (fact: Fact) => void
): TrueFalseItem[] {
	const sound = withoutRepeats(
		drafts.filter((d) => asserts(d.wrong?.stem ?? '') && asserts(d.right?.stem ?? ''))
	);
	const chosen = new Map<TruthDraft, 'true' | 'false'>();
	for (const list of byLesson(sound.filter(isFalse)).values()) {
		const room = Math.round(TRUE_SHARE * list.length);
		for (const d of list) chosen.set(d, 'false');
		for (const d of inHashOrder(list.filter((one) => one.right)).slice(0, room))
			chosen.set(d, 'true');
	}
	const out: TrueFalseItem[] = [];
	for (const d of drafts) {
		const as = chosen.get(d);
		if (as === 'true' && d.right && d.wrong) out.push(trueItem(d, d.right, d.wrong));
		else if (as === 'false' && d.wrong) out.push(falseItem(d, d.wrong));
		else left(d.fact);
	}
	return out;
}
