import type { CourseId, ItemId } from '../core/ids';
import { seededRng } from '../core/rng';
import type { Item } from '../items/types';
import {
	candidates,
	examDomain,
	type ExamFilter,
	type ExamItem,
	type Exposures
} from './candidates';
import { optionOrder } from './option-order';
import type { Clashes } from './paper';
import { preferred, type Candidate } from './preference';
import { quotasOf, type Quota } from './quotas';
import { selectItems } from './select-items';
import { shortfallsOf, type Shortfall } from './shortfalls';
import type { ExamForm, ExamFormat, ExamQuestion } from './types';

export interface AssembleOptions {
	readonly course: CourseId;
	/** Another seed is another paper. */
	readonly seed: string;
	readonly filter?: ExamFilter;
	readonly exposure?: Exposures;
	/** Items of recent papers: asked again only where there are not enough others. */
	readonly avoid?: ReadonlySet<ItemId>;
	/** Whether one of two items gives the other away; asked some thousands of times a paper. */
	readonly clashes: Clashes;
	/** Whether the item's options stand in an order that means something, quantities that ascend: then they are not shuffled. */
	readonly keepsOrder: (item: ExamItem) => boolean;
	/** Most generated items, as a share of the paper, 0 to 1. 1 for a course without authored questions. */
	readonly generatedShare?: number;
}

export interface Assembled {
	/** Null where no question fits. */
	readonly form: ExamForm | null;
	/** Empty where the paper is all the format asks for. */
	readonly shortfalls: readonly Shortfall[];
}

const GENERATED_SHARE = 0.2;

/** Whole items within a share; 0.2 × 65 is 13 and not 12.999…. */
const mostOf = (share: number, items: number) => Math.floor(share * items + 1e-9);

/** A paper cut short must keep to the share as well: the cap is lowered until the rest keeps it. Ends, since the cap sinks each time. */
function select(
	format: ExamFormat,
	quotas: readonly Quota[],
	bank: readonly Item[],
	options: AssembleOptions
): readonly Candidate[] {
	const { seed, filter = {}, exposure = new Map(), avoid = new Set<ItemId>() } = options;
	const { generatedShare = GENERATED_SHARE, clashes } = options;
	const preferences = candidates(bank, filter, exposure).flatMap((item) => {
		const domain = examDomain(format, item);
		return domain === null ? [] : [preferred(item, domain, { seed, exposure, avoid })];
	});
	let most = mostOf(generatedShare, format.questions);
	for (;;) {
		const chosen = selectItems(preferences, quotas, most, clashes);
		const generated = chosen.filter((one) => one.generated).length;
		const allowed = mostOf(generatedShare, chosen.length);
		if (generated <= allowed) return chosen;
		most = Math.min(allowed, most - 1);
	}
}

/** Which of the chosen items do not count: as many of each domain as its quota says, drawn by the seed. A paper cut short keeps its scored ones. */
function unscoredOf(
	chosen: readonly Candidate[],
	quotas: readonly Quota[],
	seed: string
): ReadonlySet<ItemId> {
	const rng = seededRng(`${seed}:unscored`);
	return new Set(
		quotas.flatMap(({ domain, scored }) => {
			const ids = chosen.filter((one) => one.domain === domain).map(({ item }) => item.id);
			return rng.shuffle(ids.sort()).slice(scored);
		})
	);
}

/** The format of a paper that came out shorter: minutes in proportion, whole, at least 1. */
function cutTo(format: ExamFormat, questions: readonly ExamQuestion[]): ExamFormat {
	if (questions.length === format.questions) return format;
	const { minutes } = format;
	return {
		...format,
		questions: questions.length,
		unscored: questions.filter(({ scored }) => !scored).length,
		minutes:
			minutes === null
				? null
				: Math.max(1, Math.round((minutes * questions.length) / format.questions))
	};
}

/**
 * A paper of the format from a bank of any items; only single-choice and multiple-response ones are asked. The same bank (in any order), format, history and
 * seed give the same paper. Its domains have the numbers of `quotasOf`, exactly, unless a shortfall says otherwise; no fact is tested twice, no two
 * items clash, and generated items keep to their share whatever happens.
 */
export function assembleForm(
	bank: readonly Item[],
	format: ExamFormat,
	options: AssembleOptions
): Assembled {
	const { course, seed, keepsOrder } = options;
	const quotas = quotasOf(format);
	const chosen = select(format, quotas, bank, options);
	const shortfalls = shortfallsOf(format, quotas, chosen);
	if (chosen.length === 0) return { form: null, shortfalls };
	const unscored = unscoredOf(chosen, quotas, seed);
	const inOrder = [...chosen].sort((a, b) => (a.item.id < b.item.id ? -1 : 1));
	const questions = seededRng(`${seed}:order`)
		.shuffle(inOrder)
		.map(({ item, domain }): ExamQuestion => ({
			item: item.id,
			domain,
			scored: !unscored.has(item.id),
			order: optionOrder(item, seed, keepsOrder(item))
		}));
	return { form: { course, format: cutTo(format, questions), seed, questions }, shortfalls };
}
