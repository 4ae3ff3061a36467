import type { CardId } from '../../core/ids';
import type { Item } from '../../items/types';
import { preview, type Scheduled } from '../../memory/schedule';
import type { Moment, Rating } from '../../memory/types';
import type { CardRow } from '../../progress/port';
import type { Study } from '../study/open-study';
import { loadOfDays } from './loading';
import { itemGuessChance } from './planning';
import { pruned } from './prune';
import type { ReviewSession, Shown } from './session';

/** The cards of a session as the store has them, and how many are due on the days to come. */
export class CardsAtHand {
	readonly #study: Study;
	readonly #rows = new Map<CardId, CardRow>();
	#load = new Map<number, number>();

	constructor(study: Study) {
		this.#study = study;
	}

	keep(rows: readonly CardRow[]): void {
		for (const row of rows) this.#rows.set(row.id, row);
	}

	row(card: CardId): CardRow | undefined {
		return this.#rows.get(card);
	}

	async readLoad(): Promise<void> {
		this.#load = await loadOfDays(this.#study);
	}

	/** One more card is due on that day. */
	addLoad(day: number): void {
		this.#load.set(day, (this.#load.get(day) ?? 0) + 1);
	}

	/** What each grade would give. */
	outlook(row: CardRow, shown: Shown, item: Item, moment: Moment): Record<Rating, Scheduled> {
		const answer = {
			guessChance: itemGuessChance(item),
			moment,
			day: this.#study.today(),
			entryId: shown.entry
		};
		return preview(row, answer, this.#study.settings, (day) => this.#load.get(day) ?? 0);
	}

	/** The session without what was dealt with elsewhere, and without what the course has lost. */
	pruned(session: ReviewSession): ReviewSession {
		const { subjects } = this.#study.deck;
		return pruned(session, {
			row: (card) => this.#rows.get(card),
			has: (card, item) =>
				subjects.get(card)?.items.some((one) => item === null || one.id === item) ?? false,
			today: this.#study.today()
		});
	}
}
