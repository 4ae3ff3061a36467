import type { CardId } from '../core/ids';
import type { ArchivedCard } from './codec';
import type { CardRow, CourseCard, CourseCards, MatchCards } from './port';

export interface Pair {
	readonly from: CardId;
	readonly to: CardId;
}

export interface SyncPlan {
	/** Cards without a row that are not the successor of another. */
	readonly added: readonly CardId[];
	/** As the learner is told. */
	readonly moved: readonly Pair[];
	/** As the log is told, in this order; where cards exchange names, one of them goes by way of a name of its own. */
	readonly steps: readonly Pair[];
	readonly archived: readonly CardId[];
	readonly restored: readonly CardId[];
	/** Rows of old names that the course no longer has. */
	readonly removed: readonly CardId[];
	/** Everything the course has ever lost and that was not found again. */
	readonly lost: readonly ArchivedCard[];
}

/** One to one, from what there was to what there is; a name that is taken and stays taken is no successor. */
function validPairs(
	pairs: readonly Pair[],
	before: ReadonlySet<CardId>,
	after: ReadonlySet<CardId>
): Pair[] {
	const from = new Set<CardId>();
	const to = new Set<CardId>();
	let valid = pairs.filter((pair) => {
		const fits =
			pair.from !== pair.to &&
			before.has(pair.from) &&
			after.has(pair.to) &&
			!from.has(pair.from) &&
			!to.has(pair.to);
		if (fits) {
			from.add(pair.from);
			to.add(pair.to);
		}
		return fits;
	});
	for (;;) {
		const vacated = new Set(valid.map((pair) => pair.from));
		const kept = valid.filter((pair) => !before.has(pair.to) || vacated.has(pair.to));
		if (kept.length === valid.length) return valid;
		valid = kept;
	}
}

/** Names are vacated before they are taken. A ring of names is opened by a detour: a to a~, ..., a~ to b. */
export function orderMoves(pairs: readonly Pair[]): Pair[] {
	const successorOf = new Map(pairs.map((pair) => [pair.from, pair.to]));
	const steps: Pair[] = [];
	const done = new Set<CardId>();
	for (const { from: start } of pairs) {
		if (done.has(start)) continue;
		const path: Pair[] = [];
		let at = start;
		for (let to = successorOf.get(at); to !== undefined && !done.has(at);) {
			done.add(at);
			path.push({ from: at, to });
			at = to;
			to = successorOf.get(at);
		}
		const [first] = path;
		if (first && at === start && path.length > 1) {
			const detour = `${start}~` as CardId;
			steps.push({ from: start, to: detour });
			steps.push(...path.slice(1).reverse(), { from: detour, to: first.to });
		} else steps.push(...path.reverse());
	}
	return steps;
}

/** What a new version of a course means for the cards. `rows` are all the cards of the course; nothing is kept of those in `leftBehind`. */
export function planSync(
	previous: CourseCards | null,
	lost: readonly ArchivedCard[],
	rows: readonly CardRow[],
	next: CourseCards,
	match: MatchCards,
	leftBehind: ReadonlySet<CardId> = new Set()
): SyncPlan {
	const rowOf = new Map(rows.map((row) => [row.id, row]));
	const nextIds = new Set(next.cards.map(({ id }) => id));
	const known = new Map<CardId, CourseCard>();
	for (const { id, kind, subject, statement } of [...lost, ...(previous?.cards ?? [])])
		if (rowOf.has(id)) known.set(id, { id, kind, subject, statement });

	const before = [...known.values()];
	const pairs = before.length > 0 ? match(before, next.cards) : [];
	const moved = validPairs(pairs, new Set(known.keys()), nextIds);
	const movedFrom = new Set(moved.map(({ from }) => from));
	const movedTo = new Set(moved.map(({ to }) => to));

	const gone = rows.filter(
		({ id }) => !nextIds.has(id) && !movedFrom.has(id) && !leftBehind.has(id)
	);
	return {
		added: [...nextIds].filter((id) => !rowOf.has(id) && !movedTo.has(id)),
		moved,
		steps: orderMoves(moved),
		archived: gone.filter(({ queue }) => queue !== 'archived').map(({ id }) => id),
		restored: rows
			.filter(({ id, queue }) => queue === 'archived' && nextIds.has(id))
			.map(({ id }) => id),
		removed: [...new Set([...movedFrom, ...leftBehind])].filter((id) => !nextIds.has(id)),
		lost: gone.flatMap(({ id, position }) => {
			const card = known.get(id);
			return card ? [{ ...card, position }] : [];
		})
	};
}
