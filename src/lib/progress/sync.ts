import type { CardId, DeviceId } from '../core/ids';
import type { MoveEntry } from '../memory/types';
import { markOf, rowsBehind } from './append';
import { archivedCards, archivedKey } from './archived';
import { cardRow } from './card-row';
import { nextClock } from './clock';
import { familyEntries } from './family';
import { byOwner } from './fold-moves';
import type {
	CardRow,
	CourseCards,
	Derivation,
	MatchCards,
	SyncMoment,
	SyncReport,
	WitnessMark
} from './port';
import { settingsAhead, settle } from './settle';
import { planSync, type SyncPlan } from './sync-plan';
import { TallyChange } from './tally-change';
import type { LogRow, Tables } from './tables';

export interface SyncContext {
	readonly tables: Tables;
	readonly derivation: Derivation;
	readonly device: DeviceId;
	readonly at: SyncMoment;
}

/** Rows of the new course and of what it lost, before any history moves. */
async function standingRows(
	{ tables, derivation }: SyncContext,
	next: CourseCards,
	rows: readonly CardRow[],
	plan: SyncPlan
): Promise<CardRow[]> {
	const settings = (await settingsAhead(tables, derivation, [next.course]))(next.course);
	const rowOf = new Map(rows.map((row) => [row.id, row]));
	const placed = next.cards.flatMap(({ id }, position) => {
		const row = rowOf.get(id);
		if (row && row.queue !== 'archived' && row.position === position) return [];
		const card = row ?? derivation.derive(id, next.course, [], settings).card;
		return [cardRow(card, { position, archived: false })];
	});
	const archived = plan.archived.flatMap((id) => {
		const row = rowOf.get(id);
		return row ? [cardRow(row, { position: row.position, archived: true })] : [];
	});
	return [...placed, ...archived];
}

function moveEntries(
	{ device, at }: SyncContext,
	course: CourseCards,
	steps: SyncPlan['steps'],
	last: LogRow | null
): MoveEntry[] {
	let clock = last?.greatestClock ?? Number.MIN_SAFE_INTEGER;
	return steps.map(({ from, to }) => {
		clock = nextClock(at.atMs, clock);
		return {
			kind: 'move',
			id: at.newEntryId(),
			version: 1,
			device,
			course: course.course,
			card: from,
			to,
			atMs: at.atMs,
			offsetMinutes: at.offsetMinutes,
			day: at.day,
			clock
		};
	});
}

/** Cards whose history was moved on and that have got none since: without the course nothing speaks for them. */
async function leftBehind(tables: Tables): Promise<Set<CardId>> {
	const names = new Set((await tables.log.allMoves()).map(({ entry }) => entry.card));
	const owned = byOwner(await familyEntries(tables, names));
	return new Set([...names].filter((card) => !owned.has(card)));
}

/** `sync`'s transaction. */
export async function syncCourse(
	context: SyncContext,
	next: CourseCards,
	match: MatchCards
): Promise<{ readonly report: SyncReport; readonly mark: WitnessMark | null }> {
	const { tables, derivation } = context;
	const previous = await tables.courses.get(next.course);
	if (previous?.hash === next.hash)
		return { report: { added: 0, moved: [], archived: [], restored: [] }, mark: null };
	const [rows, lost, last] = await Promise.all([
		tables.cards.ofCourse(next.course),
		archivedCards(tables, next.course),
		tables.log.last()
	]);
	const plan = planSync(previous, lost, rows, next, match, await leftBehind(tables));
	await tables.courses.put([next]);
	await tables.values.put([{ key: archivedKey(next.course), value: plan.lost }]);
	await tables.cards.put(await standingRows(context, next, rows, plan));
	if (plan.removed.length > 0) await tables.cards.remove(plan.removed);

	const moves = moveEntries(context, next, plan.steps, last);
	const appended = rowsBehind(last, moves);
	if (moves.length > 0) {
		const names: CardId[] = moves.flatMap(({ card, to }) => [card, to]);
		const change = new TallyChange(derivation);
		await settle(tables, derivation, await familyEntries(tables, names), moves, change);
		await change.write(tables);
		await tables.log.append(appended);
	}
	const { moved, archived, restored, added } = plan;
	return {
		report: { added: added.length, moved, archived, restored },
		mark: moves.length > 0 ? markOf(appended.at(-1) ?? null) : null
	};
}
