import type { CourseId } from '../core/ids';
import type { DayTally } from '../memory/types';
import type { Derivation } from './port';
import type { Tables } from './tables';

type Arithmetic = Pick<Derivation, 'emptyTally' | 'addTally' | 'subtractTally'>;

/** An empty day has no row, so that adding and taking away again leaves what was there before. */
const isEmpty = (tally: DayTally) =>
	tally.fresh + tally.learning + tally.reviews + tally.crammed === 0;

interface Change {
	readonly course: CourseId;
	readonly day: number;
	added: DayTally | null;
	taken: DayTally | null;
}

/** What becomes of the days' counts, summed up before it is written. */
export class TallyChange {
	readonly #changes = new Map<string, Change>();

	constructor(readonly arithmetic: Arithmetic) {}

	#at(course: CourseId, day: number): Change {
		const key = `${day}:${course}`;
		const known = this.#changes.get(key);
		if (known) return known;
		const change: Change = { course, day, added: null, taken: null };
		this.#changes.set(key, change);
		return change;
	}

	add(course: CourseId, tallies: ReadonlyMap<number, DayTally>): void {
		for (const [day, tally] of tallies) {
			const change = this.#at(course, day);
			change.added = change.added ? this.arithmetic.addTally(change.added, tally) : tally;
		}
	}

	take(course: CourseId, tallies: ReadonlyMap<number, DayTally>): void {
		for (const [day, tally] of tallies) {
			const change = this.#at(course, day);
			change.taken = change.taken ? this.arithmetic.addTally(change.taken, tally) : tally;
		}
	}

	async write({ tallies }: Tables): Promise<void> {
		const changes = [...this.#changes.values()];
		if (changes.length === 0) return;
		const keys = changes.map(({ course, day }) => [course, day] as const);
		const before = await tallies.get(keys);
		const rows = changes.map(({ course, day, added, taken }, at) => {
			let tally = before[at]?.tally ?? this.arithmetic.emptyTally;
			if (added) tally = this.arithmetic.addTally(tally, added);
			if (taken) tally = this.arithmetic.subtractTally(tally, taken);
			return { course, day, tally };
		});
		const gone = rows.filter((row) => isEmpty(row.tally));
		await Promise.all([
			tallies.put(rows.filter((row) => !isEmpty(row.tally))),
			gone.length > 0 ? tallies.remove(gone.map(({ course, day }) => [course, day])) : null
		]);
	}
}
