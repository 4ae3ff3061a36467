import { SvelteSet } from 'svelte/reactivity';
import { entryId, type CardId } from '../../core/ids';
import type { LogEntry, Rating } from '../../memory/types';
import type { NewEntry } from '../../progress/port';
import { stampOf } from '../study/entries';
import type { Services } from '../shared/services';
import type { Study } from '../study/open-study';
import { bulkEntries, nothingChanged, type BulkAction } from './actions';
import type { Place } from './address';
import { parseQuery } from './query';
import type { BrowseRow } from './row';
import { joiner, loadRows } from './rows';
import { sortRows, type SortOrder } from './sort';

/** A thing done to one card or many, that can be taken back as a whole. */
interface Step {
	readonly said: string;
	readonly entries: readonly NewEntry[];
}

const saysNothing: ReadonlySet<string> = new Set(Object.values(nothingChanged));
const cardsText = (n: number) => `${n} card${n === 1 ? '' : 's'}`;

/** The list of all cards: what is searched for, in which order, and what is ticked. */
export class BrowseState {
	#rows = $state.raw<readonly BrowseRow[]>([]);
	query = $state('');
	order = $state.raw<SortOrder>({ key: 'course', descending: false });
	open = $state<CardId | null>(null);
	readonly ticked = new SvelteSet<CardId>();
	/** What the last action did, to be read out. */
	said = $state('');
	failure = $state<string | null>(null);
	/** Steps of this visit that can be taken back, the last one last. */
	#steps = $state.raw<readonly Step[]>([]);
	#changing = false;

	constructor(
		readonly study: Study,
		readonly services: Services,
		rows: readonly BrowseRow[]
	) {
		this.#rows = rows;
	}

	static async load(study: Study, services: Services): Promise<BrowseState> {
		return new BrowseState(study, services, await loadRows(study));
	}

	readonly parsed = $derived(parseQuery(this.query));
	readonly problem = $derived(this.parsed.ok ? null : this.parsed.problem.message);

	/** While a search cannot be read, the list stays whole. */
	readonly found = $derived.by(() => {
		const { parsed } = this;
		if (!parsed.ok) return this.#rows;
		const at = { today: this.study.today(), nowMs: this.services.now().atMs };
		return this.#rows.filter((row) => parsed.test(row, at));
	});

	readonly sorted = $derived(sortRows(this.found, this.order));
	/** Ticked and in view: what an action bears on. */
	readonly chosen = $derived(this.found.filter((row) => this.ticked.has(row.card.id)));
	/** Ticked cards that the search hides: no action bears on them. */
	readonly hiddenTicks = $derived(
		this.#rows.filter((row) => this.ticked.has(row.card.id)).length - this.chosen.length
	);

	get total() {
		return this.#rows.length;
	}

	/** What `undo` would take back; null where there is nothing, and after an action that changed nothing, which is not what it would take back. */
	get lastDone(): string | null {
		return saysNothing.has(this.said) ? null : (this.#steps.at(-1)?.said ?? null);
	}

	get place(): Place {
		return { query: this.query, order: this.order, card: this.open };
	}

	/** Goes where an address says; a card that is not there stays closed. */
	go({ query, order, card }: Place) {
		this.query = query;
		this.order = order;
		this.open = this.#rows.find((row) => row.card.id === card)?.card.id ?? null;
	}

	row(id: CardId): BrowseRow | null {
		return this.#rows.find((row) => row.card.id === id) ?? null;
	}

	tickFound(on: boolean) {
		for (const { card } of this.found) {
			if (on) this.ticked.add(card.id);
			else this.ticked.delete(card.id);
		}
	}

	#stamp() {
		const { store, deck } = this.study;
		return stampOf(store.device, deck.course.id, this.study.today(), this.services.now());
	}

	#newId = () => entryId(this.services.newSeed());

	/** `done` says what was done, of the number of cards that it changed. */
	async act(action: BulkAction, done: (cards: string) => string) {
		const cards = this.chosen.map((row) => row.card);
		const entries = bulkEntries(cards, action, this.#stamp(), this.#newId);
		if (entries.length === 0) {
			this.said = nothingChanged[action.kind];
			return;
		}
		if (await this.#step({ said: done(cardsText(entries.length)), entries })) this.ticked.clear();
	}

	/** Corrects the rating of an answer. */
	async rerate(review: LogEntry, rating: Rating) {
		const id = this.#newId();
		const { card, id: target } = review;
		const said = 'The rating was corrected, and the card scheduled anew.';
		await this.#step({
			said,
			entries: [{ ...this.#stamp(), kind: 'rerate', id, card, target, rating }]
		});
	}

	async #step(step: Step): Promise<boolean> {
		if (!(await this.#record(step.entries))) return false;
		this.#steps = [...this.#steps, step];
		this.said = step.said;
		return true;
	}

	/** Takes the last step back, for all its cards. */
	async undo() {
		const step = this.#steps.at(-1);
		if (!step) return;
		const stamp = this.#stamp();
		const entries = step.entries.map((entry): NewEntry => ({
			...stamp,
			kind: 'undo',
			id: this.#newId(),
			card: entry.card,
			target: entry.id
		}));
		if (!(await this.#record(entries))) return;
		this.#steps = this.#steps.filter((other) => other !== step);
		this.said = `Taken back for ${cardsText(entries.length)}.`;
	}

	/** False where it failed, or where the change before it is still being written. */
	async #record(entries: readonly NewEntry[]): Promise<boolean> {
		if (this.#changing) return false;
		this.#changing = true;
		this.failure = null;
		try {
			const { cards } = await this.study.store.record(entries);
			const join = joiner(this.study);
			const changed = Object.fromEntries(cards.map((card) => [card.id, card]));
			this.#rows = this.#rows.map((row) => {
				const card = changed[row.card.id];
				if (!card) return row;
				const joined = join(card);
				return { ...row, card, retrievability: joined.retrievability };
			});
			return true;
		} catch (error) {
			this.failure = error instanceof Error ? error.message : String(error);
			return false;
		} finally {
			this.#changing = false;
		}
	}

	async reload() {
		this.#rows = await loadRows(this.study);
	}
}
