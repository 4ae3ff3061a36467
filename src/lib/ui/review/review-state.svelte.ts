import { entryId, type CardId, type EntryId } from '../../core/ids';
import { isLeechLapse } from '../../memory/leech';
import type { Rating } from '../../memory/types';
import type { CardRow, NewEntry, Recorded } from '../../progress/port';
import { gradeResponse, isComplete, type ItemResponse } from '../item/response';
import {
	buryEntry,
	flagEntry,
	stampOf,
	suspendEntry,
	undoEntry,
	type EntryStamp
} from '../study/entries';
import { reviewEntry } from './review-entry';
import { firstShown } from './planning';
import { gradeStep, withWritten } from './prune';
import { ReviewView, type ReviewParts } from './review-view.svelte';
import {
	ended,
	graded,
	isAnswered,
	noted,
	present,
	respond,
	setAside,
	startSession,
	undone,
	upcoming,
	without,
	type Beginning,
	type ReviewSession,
	type Shown,
	type Step
} from './session';
import { Stopwatch } from './stopwatch';

/** What the learner does in a session: kept in the tab at every change, and in the store before the next card comes. */
export class ReviewState extends ReviewView {
	readonly #watch: Stopwatch;

	constructor(parts: ReviewParts) {
		super(parts);
		this.#watch = new Stopwatch(() => parts.services.now().atMs);
	}

	#newEntry = (): EntryId => entryId(this.services.newSeed());

	#stamp(): EntryStamp {
		const { store, deck } = this.study;
		return stampOf(store.device, deck.course.id, this.study.today(), this.services.now());
	}

	/** Begins a session over cards that have just been read. */
	async start(beginning: Beginning, rows: readonly CardRow[]): Promise<void> {
		this.cards.keep(rows);
		this.leech = null;
		await this.cards.readLoad();
		this.#advance(startSession(beginning));
	}

	/** Takes up a session that was left, at the same card with what was put in. False where there is none of today. */
	async resume(): Promise<boolean> {
		const session = this.stored();
		const { deck, store } = this.study;
		if (session === null || session.course !== deck.course.id) return false;
		if (session.day !== this.study.today()) return false;
		const cards = [
			...session.plan,
			...session.waiting.map((w) => w.card),
			...session.steps.map((s) => s.shown.card),
			...(session.current ? [session.current.card] : [])
		];
		const [rows] = await Promise.all([store.cards(cards), this.cards.readLoad()]);
		this.cards.keep(rows);
		this.readClock();
		const { current } = session;
		const history = current ? await store.history(current.card) : [];
		const row = current ? this.cards.row(current.card) : undefined;
		const next = this.cards.pruned(withWritten(session, row, history));
		if (next.current === null && !next.over) this.#advance(next);
		else this.#stay(next);
		return true;
	}

	/** Shows what the session holds; the clock of the card runs again. */
	#stay(session: ReviewSession) {
		this.setRow(session.current ? (this.cards.row(session.current.card) ?? null) : null);
		this.set(session);
		this.#watch.restart(session.current?.spentMs ?? 0);
	}

	#show(session: ReviewSession, card: CardId) {
		const row = this.cards.row(card);
		const subject = this.study.deck.subjects.get(card);
		if (row === undefined || subject === undefined) {
			this.#advance(without(session, card));
			return;
		}
		const begun = session.aside.find((one) => one.card === card && one.head === row.head);
		this.#stay(present(session, begun ?? firstShown(row, subject, this.#newEntry())));
	}

	/** To the next card, a wait, or the end. */
	#advance(session: ReviewSession) {
		this.readClock();
		const next = upcoming(session, this.nowMs);
		if (next.kind === 'card') this.#show(session, next.card);
		else this.#stay(next.kind === 'end' ? ended(session) : session);
	}

	/** Once a second while a step is waited for. */
	tick() {
		this.readClock();
		const { session } = this;
		if (session === null || session.over || session.current !== null) return;
		if (upcoming(session, this.nowMs).kind !== 'wait') this.#advance(session);
	}

	/** The card whose step is waited for, before it ends. */
	showNow() {
		const { session } = this;
		if (session === null || session.current !== null) return;
		const next = upcoming(session, this.nowMs);
		if (next.kind === 'wait') this.#show(session, next.card);
	}

	/** The clock of the card stands still while the page is not seen. */
	pause(hidden: boolean) {
		const { session } = this;
		if (session?.current) this.set({ ...session, current: this.#timed(session.current) });
		if (hidden) this.#watch.stop();
		else this.#watch.start();
	}

	#timed = (shown: Shown): Shown => ({ ...shown, spentMs: this.#watch.read() });

	respond(response: ItemResponse) {
		const { session } = this;
		if (session === null || session.current === null) return;
		const next = respond(session, response);
		if (next.current === null || next === session) return;
		const timed = this.#timed(next.current);
		const turned = response.kind === 'self' && response.revealed && timed.answerMs === null;
		this.set({ ...next, current: turned ? { ...timed, answerMs: timed.spentMs } : timed });
	}

	/** Grades what was put in, where it is complete. */
	check() {
		const { session, shown, item } = this;
		if (!session || !shown || !item || shown.verdict || item.form === 'flashcard') return;
		if (!isComplete(item, shown.response)) return;
		const timed = this.#timed(shown);
		const verdict = gradeResponse(item, shown.response);
		this.set({ ...session, current: { ...timed, verdict, answerMs: timed.spentMs } });
	}

	async grade(rating: Rating): Promise<void> {
		const { session, shown, item, row } = this;
		if (!session || !shown || !item || !row || this.committer.saving) return;
		if (!isAnswered(shown) || !this.offered.includes(rating)) return;
		const timed = this.#timed(shown);
		const scheduled = this.cards.outlook(row, timed, item, this.services.now())[rating];
		const entry = reviewEntry(this.#stamp(), {
			shown: timed,
			item,
			card: row,
			purpose: session.purpose,
			rating,
			scheduled,
			session: session.id
		});
		const { written, after } = await this.#commitGrade(entry, row);
		if (after) this.#watchLeech(row, after);
		if (scheduled.dueDay !== null && session.purpose !== 'cram')
			this.cards.addLoad(scheduled.dueDay);
		const dueAtMs = after?.suspended ? null : (after?.dueAtMs ?? null);
		this.#advance(graded(session, gradeStep(timed, written.id, rating), dueAtMs));
	}

	/**
	 * A tab that took up this session has the same card under the same entry. Where it answered and took that back, the entry is known and undone: what was
	 * answered here is written under an id of its own.
	 */
	async #commitGrade(entry: NewEntry & { kind: 'review' }, before: CardRow) {
		const write = async (written: typeof entry) => {
			const { cards } = await this.#commit([written]);
			return { written, after: cards.find((one) => one.id === before.id) };
		};
		const first = await write(entry);
		const idle = entry.purpose !== 'cram' && first.after?.head === before.head;
		return idle ? write({ ...entry, id: this.#newEntry() }) : first;
	}

	#watchLeech(before: CardRow, after: CardRow) {
		const lapsed = after.lapses > before.lapses;
		const subject = this.study.deck.subjects.get(after.id);
		this.leech =
			lapsed && subject && isLeechLapse(after.lapses, this.study.settings)
				? { subject, lapses: after.lapses, suspended: after.suspended }
				: null;
	}

	async #commit(entries: readonly NewEntry[]): Promise<Recorded> {
		const recorded = await this.committer.commit(entries);
		this.cards.keep(recorded.cards);
		return recorded;
	}

	/** Out of today's sight, or out of sight until it is taken back. */
	async putAway(kind: 'bury' | 'suspend'): Promise<void> {
		const { session, row } = this;
		if (!session?.current || !row || this.committer.saving) return;
		const make = { bury: buryEntry, suspend: suspendEntry }[kind];
		const entry = make(this.#stamp(), row, this.#newEntry());
		const shown = this.#timed(session.current);
		await this.#commit([entry]);
		const step: Step = { kind, entry: entry.id, shown, rating: null, fresh: false };
		this.#advance(setAside(session, step));
	}

	/** 0 none, 1 to 4 the learner's marks. */
	async flag(flag: number): Promise<void> {
		const { row } = this;
		if (!this.session?.current || !row || row.flag === flag || this.committer.saving) return;
		const entry = flagEntry(this.#stamp(), row, this.#newEntry(), flag);
		const recorded = await this.#commit([entry]);
		const { session } = this;
		if (!session?.current) return;
		this.setRow(recorded.cards.find((one) => one.id === row.id) ?? row);
		const shown = this.#timed(session.current);
		this.set(noted(session, { kind: 'flag', entry: entry.id, shown, rating: null, fresh: false }));
	}

	/** Takes back the last thing done. Says what it was; null where there is nothing. */
	async undo(): Promise<Step['kind'] | null> {
		const step = this.session?.steps.at(-1);
		if (!step || this.committer.saving) return null;
		const { card } = step.shown;
		await this.#commit([undoEntry(this.#stamp(), card, this.#newEntry(), step.entry)]);
		const { session } = this;
		const row = this.cards.row(card);
		if (!session || !row) return null;
		this.leech = null;
		const back = undone(session, this.#newEntry());
		const { current } = back;
		this.#stay(
			current?.card === card ? { ...back, current: { ...current, head: row.head } } : back
		);
		return step.kind;
	}

	/** To the summary, or away where nothing was done. */
	end() {
		const { session } = this;
		if (session === null || this.committer.saving) return;
		if (session.steps.length === 0) this.leave();
		else this.#stay(ended(session));
	}

	leave() {
		this.leech = null;
		this.set(null);
	}

	/** Something was written, here or in another tab. True where the card on the screen was taken by another tab. */
	async refresh(): Promise<boolean> {
		const { session } = this;
		if (session === null || session.over || this.committer.saving) return false;
		const cards = [
			...(session.current ? [session.current.card] : []),
			...session.plan.slice(0, 20),
			...session.waiting.map((w) => w.card)
		];
		const rows = await this.study.store.cards(cards);
		if (this.session?.steps !== session.steps || this.committer.saving) return false;
		this.cards.keep(rows);
		const before = this.session;
		const next = this.cards.pruned(before);
		if (before.current !== null && next.current === null) {
			this.#advance(next);
			return true;
		}
		if (next.current) this.setRow(this.cards.row(next.current.card) ?? this.row);
		if (next.plan.length !== before.plan.length || next.waiting.length !== before.waiting.length)
			this.set(next);
		return false;
	}
}
