import { hash32 } from '../../core/hash';
import type { Fact } from '../../notes/types';
import { quoted, sentence } from '../language/capitals';
import { termKey } from '../language/tokens';
import type { TrueFalseItem } from '../types';
import { common } from './context';

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
		/** What holds of the thing put in. */
		readonly whyNot: string;
	} | null;
}

const pick = <T>(ways: readonly T[], id: string): T => ways[hash32(`${id}#why`) % ways.length] as T;
const shown = (text: string) => (text.includes('`') || isPlace(text) ? text : quoted(text));
const isPlace = (text: string) => /^(?:inside|at the) /.test(text);

const asItStands = [
	'This is what the notes say.',
	'The notes state it in these words.',
	'The statement holds as it stands.',
	'The notes put it this way.'
] as const;
const nothingToMend = [
	'No word of the statement has to change.',
	'There is nothing in the statement to mend.',
	'The notes contain nothing against this statement.',
	'The statement needs no repair.'
] as const;
const mended: readonly ((right: string, wrong: string) => string)[] = [
	(right, wrong) => `${right} belongs where ${wrong} stands.`,
	(right, wrong) => `With ${right} in place of ${wrong} it would be true.`,
	(right, wrong) => `It takes ${right} instead of ${wrong} to make this true.`,
	(right, wrong) => `Replace ${wrong} by ${right} to make it true.`
];

/** The wrong half of a true statement tells what would have made it false, not the same sentence again. */
function whyNotFalse(d: TruthDraft): string {
	if (!d.wrong || !d.right) return pick(nothingToMend, d.fact.id);
	const { repair, whyNot } = d.wrong;
	const lead = `It would be false with ${shown(repair.wrong)} in place of ${shown(repair.right)}`;
	return whyNot.startsWith('The notes give ') ||
		termKey(whyNot) === termKey(d.right.rationale) ||
		termKey(whyNot) === termKey(d.right.stem)
		? `${lead}.`
		: `${lead}. ${whyNot}`;
}

function trueItem(d: TruthDraft): TrueFalseItem | null {
	if (!d.right) return null;
	return {
		...common(
			d.fact,
			'true-false',
			d.variant ?? 1,
			d.right.stem,
			d.pattern,
			[d.fact],
			d.right.rationale
		),
		options: [
			{
				text: 'True',
				correct: true,
				rationale:
					termKey(d.right.rationale) === termKey(d.right.stem)
						? pick(asItStands, d.fact.id)
						: d.right.rationale
			},
			{ text: 'False', correct: false, rationale: whyNotFalse(d) }
		],
		repair: null
	};
}

function falseItem(d: TruthDraft): TrueFalseItem | null {
	if (!d.wrong) return null;
	const { repair } = d.wrong;
	return {
		...common(
			d.fact,
			'true-false',
			d.variant ?? 1,
			d.wrong.stem,
			d.pattern,
			[d.fact],
			d.wrong.rationale
		),
		options: [
			{ text: 'True', correct: false, rationale: d.wrong.whyNot },
			{
				text: 'False',
				correct: true,
				rationale: sentence(
					pick(isPlace(repair.right) ? mended.slice(1) : mended, d.fact.id)(
						shown(repair.right),
						shown(repair.wrong)
					)
				)
			}
		],
		repair
	};
}

/** Share of true statements that a bank may have at most; a little below the 60 % of the bank-wide rule. */
const MAX_TRUE = 0.55;

/**
 * Chooses true or false by the fact's id where both are possible, then leaves out true statements that have no false counterpart until
 * at most 55 % are true: a learner who always answers "true" must gain nothing.
 */
export function chooseTruth(
	drafts: readonly TruthDraft[],
	left: (fact: Fact) => void,
	isOnlyItem: (fact: Fact) => boolean = () => false
): TrueFalseItem[] {
	const id = (d: TruthDraft) => `${d.fact.id}|${d.variant ?? 1}`;
	const both = drafts.filter((d) => d.right && d.wrong);
	const onlyTrue = drafts.filter((d) => d.right && !d.wrong);
	const onlyFalse = drafts.filter((d) => !d.right && d.wrong);
	// With many statements that can only be true, those that can be either lean to false.
	const need = Math.max(
		0,
		Math.min(1, (MAX_TRUE * drafts.length - onlyTrue.length) / Math.max(1, both.length))
	);
	const share = Math.max(0.25, Math.min(0.5, need));
	const byHash = [...both].sort(
		(a, b) => hash32(id(a)) - hash32(id(b)) || (id(a) < id(b) ? -1 : 1)
	);
	const trueCount = Math.round(share * both.length);
	const asTrue = new Set(byHash.slice(0, trueCount).map(id));
	const falseCount = both.length - trueCount + onlyFalse.length;
	const room = Math.max(0, Math.floor((MAX_TRUE / (1 - MAX_TRUE)) * falseCount) - trueCount);
	const kept = new Set(
		[...onlyTrue]
			.sort(
				(a, b) =>
					Number(isOnlyItem(b.fact)) - Number(isOnlyItem(a.fact)) ||
					hash32(id(a)) - hash32(id(b)) ||
					(id(a) < id(b) ? -1 : 1)
			)
			.slice(0, room)
			.map(id)
	);
	const out: TrueFalseItem[] = [];
	for (const d of drafts) {
		const item = !d.wrong
			? kept.has(id(d))
				? trueItem(d)
				: null
			: !d.right || !asTrue.has(id(d))
				? falseItem(d)
				: trueItem(d);
		if (item) out.push(item);
		else left(d.fact);
	}
	return out;
}
