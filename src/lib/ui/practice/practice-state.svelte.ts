import type { CoursePayload } from '../../course/types';
import type { Item } from '../../items/types';
import type { ItemResponse } from '../item/response';
import {
	advance,
	check,
	isOver,
	respond,
	responseTo,
	startSession,
	type PracticeSession,
	type PracticeSettings
} from './session';
import type { SessionStore } from './session-storage';

/** The running session as the page sees it; each step is stored, so that a reload loses nothing. */
export class PracticeState {
	#session = $state.raw<PracticeSession | null>(null);
	readonly items: ReadonlyMap<string, Item>;

	constructor(
		readonly course: CoursePayload,
		readonly store: SessionStore
	) {
		// Never changed after this line, so it need not be reactive.
		// eslint-disable-next-line svelte/prefer-svelte-reactivity
		this.items = new Map(course.items.map((item) => [item.id, item]));
		const stored = store.load();
		// A bank that has changed since may have lost some of the session's items.
		const known = stored?.items.every((id) => this.items.has(id));
		if (stored && known && stored.course === course.id) this.#session = stored;
	}

	get session(): PracticeSession | null {
		return this.#session;
	}

	get over(): boolean {
		return this.#session !== null && isOver(this.#session);
	}

	/** The item asked now; null before the start and after the end. */
	get item(): Item | null {
		const id = this.#session?.items[this.#session.index];
		return id === undefined ? null : (this.items.get(id) ?? null);
	}

	get response(): ItemResponse | null {
		const item = this.item;
		return this.#session && item ? responseTo(this.#session, item) : null;
	}

	get verdict() {
		const item = this.item;
		return item ? (this.#session?.answers[item.id]?.verdict ?? null) : null;
	}

	#set(session: PracticeSession | null) {
		this.#session = session;
		this.store.save(session);
	}

	start(settings: PracticeSettings, seed: string) {
		this.#set(startSession(this.course, settings, seed));
	}

	respond(response: ItemResponse) {
		const item = this.item;
		if (this.#session && item) this.#set(respond(this.#session, item, response));
	}

	check() {
		const item = this.item;
		if (this.#session && item) this.#set(check(this.#session, item));
	}

	next() {
		if (this.#session) this.#set(advance(this.#session));
	}

	leave() {
		this.#set(null);
	}
}
