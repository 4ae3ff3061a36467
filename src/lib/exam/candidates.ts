import type { ItemId, LessonId } from '../core/ids';
import type { Item, MultipleResponseItem, SingleChoiceItem } from '../items/types';
import type { ExamFormat, ItemExposure } from './types';

/** What an exam asks: an option or several are to be chosen. */
export type ExamItem = SingleChoiceItem | MultipleResponseItem;

/** Single-choice and multiple-response; no other form is met in an exam. */
export function isExamItem(item: Item): item is ExamItem {
	return item.form === 'single-choice' || item.form === 'multiple-response';
}

export type Exposures = ReadonlyMap<ItemId, ItemExposure>;

export const pasts = ['unseen', 'missed', 'flagged'] as const;
/** `unseen`: never met; `missed`: wrong when last graded. */
export type Past = (typeof pasts)[number];

/** Which items may be asked. An empty list asks nothing of an item. */
export interface ExamFilter {
	/** The items' own domains. */
	readonly domains?: readonly string[];
	readonly lessons?: readonly LessonId[];
	readonly difficulties?: readonly Item['difficulty'][];
	/** An item may be asked that has any of these pasts: "unseen or missed". */
	readonly pasts?: readonly Past[];
}

const hasPast: Readonly<Record<Past, (exposure: ItemExposure | undefined) => boolean>> = {
	unseen: (exposure) => exposure === undefined || exposure.times === 0,
	missed: (exposure) => exposure?.lastCorrect === false,
	flagged: (exposure) => exposure?.flagged === true
};

function allows<T>(list: readonly T[] | undefined, value: T | null): boolean {
	return list === undefined || list.length === 0 || (value !== null && list.includes(value));
}

/** The exam items that the filter lets through. */
export function candidates(
	bank: readonly Item[],
	filter: ExamFilter,
	exposures: Exposures
): readonly ExamItem[] {
	const { pasts: wanted = [] } = filter;
	return bank
		.filter(isExamItem)
		.filter(
			(item) =>
				allows(filter.domains, item.domain) &&
				allows(filter.lessons, item.lesson) &&
				allows(filter.difficulties, item.difficulty) &&
				(wanted.length === 0 || wanted.some((past) => hasPast[past](exposures.get(item.id))))
		);
}

/** The domain of a format that an item belongs to: the first that takes its lesson or, where a domain lists no lessons, that the item names. */
export function examDomain(format: Pick<ExamFormat, 'domains'>, item: Item): string | null {
	const domain = format.domains.find(({ id, lessons }) =>
		lessons === null ? item.domain === id : item.lesson !== null && lessons.includes(item.lesson)
	);
	return domain?.id ?? null;
}
