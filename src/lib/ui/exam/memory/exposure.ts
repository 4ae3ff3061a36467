import type { ItemId } from '../../../core/ids';
import type { AttemptRecord, ItemExposure } from '../../../exam/types';
import type { Item } from '../../../items/types';
import type { LogEntry } from '../../../memory/types';
import { gradeResponse } from '../../item/response';

/** One time that an item was seen. `correct` is null where it was not graded. */
export interface Meeting {
	readonly item: ItemId;
	readonly atMs: number;
	readonly correct: boolean | null;
}

/** Questions of an attempt that were looked at. Graded at the end, or where the answer was revealed; an attempt that was given up grades nothing else. */
export function meetingsInAttempt(
	{ form, events }: Pick<AttemptRecord, 'form' | 'events'>,
	items: ReadonlyMap<string, Item>
): Meeting[] {
	const seen = new Map<number, number>();
	const chosen = new Map<number, readonly number[]>();
	const revealed = new Set<number>();
	let submitted = false;
	for (const event of events) {
		if (event.kind === 'submit') submitted = true;
		if (!('question' in event)) continue;
		seen.set(event.question, event.atMs);
		if (event.kind === 'answer') chosen.set(event.question, event.options);
		if (event.kind === 'reveal') revealed.add(event.question);
	}
	return [...seen].flatMap(([place, atMs]): Meeting[] => {
		const item = items.get(form.questions[place]?.item ?? '');
		if (!item || !('options' in item)) return [];
		const graded = submitted || revealed.has(place);
		const verdict = gradeResponse(item, { kind: 'choice', chosen: chosen.get(place) ?? [] });
		return [{ item: item.id, atMs, correct: graded ? verdict.correct : null }];
	});
}

/** Items marked for review when their attempt stood still. */
export function flagsInAttempt({
	form,
	events
}: Pick<AttemptRecord, 'form' | 'events'>): Map<ItemId, boolean> {
	const flags = new Map<ItemId, boolean>();
	for (const event of events) {
		if (event.kind !== 'flag') continue;
		const item = form.questions[event.question]?.item;
		if (item !== undefined) flags.set(item, event.flagged);
	}
	return flags;
}

/** Answers in reviews. Those of papers are left out: their attempts tell of them. */
export const meetingsInLog = (entries: readonly LogEntry[]): Meeting[] =>
	entries.flatMap((entry) =>
		entry.kind === 'review' && entry.purpose !== 'exam' && entry.item !== null
			? [{ item: entry.item, atMs: entry.atMs, correct: entry.correct ?? entry.rating !== 'again' }]
			: []
	);

/** What has been met of each item, whatever the order of the meetings. Items that were never met and are not flagged are left out. */
export function exposuresOf(
	meetings: readonly Meeting[],
	flagged: ReadonlySet<ItemId>
): ReadonlyMap<ItemId, ItemExposure> {
	const gradedAt = new Map<ItemId, number>();
	const exposures = new Map<ItemId, ItemExposure>();
	const of = (item: ItemId): ItemExposure =>
		exposures.get(item) ?? {
			times: 0,
			lastAtMs: null,
			lastCorrect: null,
			flagged: flagged.has(item)
		};
	for (const { item, atMs, correct } of meetings) {
		const known = of(item);
		const newer = correct !== null && atMs >= (gradedAt.get(item) ?? -Infinity);
		if (newer) gradedAt.set(item, atMs);
		exposures.set(item, {
			...known,
			times: known.times + 1,
			lastAtMs: Math.max(atMs, known.lastAtMs ?? -Infinity),
			lastCorrect: newer ? correct : known.lastCorrect
		});
	}
	for (const item of flagged) exposures.set(item, of(item));
	return exposures;
}
