import { SvelteSet } from 'svelte/reactivity';
import { entryId, type CardId } from '../../core/ids';
import type { NewEntry } from '../../progress/port';
import { stampOf } from '../study/entries';
import type { Services } from '../shared/services';
import type { Study } from '../study/open-study';
import { bulkEntries, type BulkAction } from './actions';
import { parseQuery } from './query';
import type { BrowseRow } from './row';
import { joiner, loadRows } from './rows';
import { sortRows, type SortOrder } from './sort';

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
	#undo = $state.raw<readonly NewEntry[]>([]);

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
	readonly chosen = $derived(this.#rows.filter((row) => this.ticked.has(row.card.id)));

	get total() {
		return this.#rows.length;
	}

	get canUndo() {
		return this.#undo.length > 0;
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

	async act(rows: readonly BrowseRow[], action: BulkAction, done: (n: number) => string) {
		const cards = rows.map((row) => row.card);
		const entries = bulkEntries(cards, action, this.#stamp(), this.#newId);
		if (entries.length === 0) {
			this.said = 'Nothing to change.';
			return;
		}
		if (await this.record(entries)) {
			this.#undo = entries;
			this.said = done(entries.length);
		}
	}

	/** Takes the last action back, for all its cards. */
	async undo() {
		const stamp = this.#stamp();
		const entries = this.#undo.map((entry): NewEntry => ({
			...stamp,
			kind: 'undo',
			id: this.#newId(),
			card: entry.card,
			target: entry.id
		}));
		if (await this.record(entries)) {
			this.#undo = [];
			this.said = `Taken back for ${entries.length} card${entries.length === 1 ? '' : 's'}.`;
		}
	}

	async record(entries: readonly NewEntry[]): Promise<boolean> {
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
		}
	}

	async reload() {
		this.#rows = await loadRows(this.study);
	}
}
