import { isBuried } from '../../progress/card-row';
import type { CardRow } from '../../progress/port';
import { count } from '../progress/words';

/** What a change of settings can do to cards that were answered already. */
export interface Standing {
	readonly suspended: number;
	readonly leeches: number;
	readonly due: number;
	/** Day of the next review by card, of those that have one. */
	readonly dueDays: ReadonlyMap<string, number>;
}

/** Cards the course has lost are left out: nothing asks for them. */
export function standingOf(rows: readonly CardRow[], today: number): Standing {
	const inCourse = rows.filter((row) => row.queue !== 'archived');
	const reviews = inCourse.filter((row) => row.queue === 'review');
	return {
		suspended: inCourse.filter((row) => row.suspended).length,
		leeches: inCourse.filter((row) => row.leech).length,
		due: reviews.filter((row) => row.due <= today && !isBuried(row, today)).length,
		dueDays: new Map(reviews.map((row) => [row.id, row.due]))
	};
}

/** "67 cards are suspended now, none before." */
function change(before: number, after: number, one: string, many = one): string[] {
	if (before === after) return [];
	const state = after === 1 ? `is ${one}` : `are ${many}`;
	const then = before === 0 ? 'none' : before.toLocaleString('en');
	return [`${count(after, 'card')} ${state} now, ${then} before.`];
}

/** In numbers what became of the cards; null where they are as they were. */
export function effectText(before: Standing, after: Standing): string | null {
	let moved = 0;
	for (const [card, day] of after.dueDays) {
		const old = before.dueDays.get(card);
		if (old !== undefined && old !== day) moved++;
	}
	const parts = [
		...change(before.suspended, after.suspended, 'suspended'),
		...(before.suspended === after.suspended
			? change(before.leeches, after.leeches, 'marked as a leech', 'marked as leeches')
			: []),
		...change(before.due, after.due, 'due'),
		...(moved > 0 ? [`The next review of ${count(moved, 'card')} is on another day.`] : [])
	];
	return parts.length > 0 ? parts.join(' ') : null;
}
