import type { Item } from '../../items/types';
import type { Scheduled } from '../../memory/schedule';
import type { Rating } from '../../memory/types';
import type { CardRow } from '../../progress/port';
import type { Services } from '../shared/services';
import type { Subject } from '../study/deck';
import type { Study } from '../study/open-study';
import { CardsAtHand } from './cards-at-hand';
import { Committer } from './committer.svelte';
import { answersLeft } from './estimate';
import type { Scene } from './keys';
import type { Outbox } from './outbox';
import { offeredGrades, suggestedGrade, usualAnswerMs } from './planning';
import { cardsLeft, isAnswered, upcoming, type ReviewSession, type Shown } from './session';
import type { SessionStore } from './session-storage';

/** A card that has now been missed too often. */
export interface LeechNotice {
	readonly subject: Subject;
	readonly lapses: number;
	readonly suspended: boolean;
}

export interface ReviewParts {
	readonly study: Study;
	readonly services: Services;
	readonly sessions: SessionStore;
	readonly outbox: Outbox;
}

/** What the page reads of a running session. */
export class ReviewView {
	#session = $state.raw<ReviewSession | null>(null);
	#row = $state.raw<CardRow | null>(null);
	#nowMs = $state(0);
	leech = $state.raw<LeechNotice | null>(null);
	readonly committer: Committer;
	readonly study: Study;
	protected readonly services: Services;
	protected readonly cards: CardsAtHand;
	readonly #sessions: SessionStore;

	constructor({ study, services, sessions, outbox }: ReviewParts) {
		this.study = study;
		this.services = services;
		this.#sessions = sessions;
		this.cards = new CardsAtHand(study);
		this.committer = new Committer(study.store, outbox);
		this.#nowMs = services.now().atMs;
	}

	get session(): ReviewSession | null {
		return this.#session;
	}

	get shown(): Shown | null {
		return this.#session?.current ?? null;
	}

	/** The card on the screen as it was before this answer. */
	get row(): CardRow | null {
		return this.#row;
	}

	get nowMs(): number {
		return this.#nowMs;
	}

	get item(): Item | null {
		return this.shown ? (this.study.deck.items.get(this.shown.item) ?? null) : null;
	}

	get subject(): Subject | null {
		return this.shown ? (this.study.deck.subjects.get(this.shown.card) ?? null) : null;
	}

	readonly scene: Scene = $derived.by(() => {
		if (this.#session?.over) return 'over';
		if (this.shown === null) return 'waiting';
		return isAnswered(this.shown) ? 'answered' : 'asked';
	});

	/** What each grade would give; null until the card is answered, and in cramming. */
	readonly outlook: Record<Rating, Scheduled> | null = $derived.by(() => {
		const { shown, item } = this;
		if (!shown || !item || !this.#row || !isAnswered(shown)) return null;
		return this.#session?.purpose === 'cram'
			? null
			: this.cards.outlook(this.#row, shown, item, this.services.now());
	});

	readonly offered: readonly Rating[] = $derived.by(() =>
		this.#session && this.shown ? offeredGrades(this.#session.purpose, this.shown.verdict) : []
	);

	readonly suggested: Rating = $derived.by(() => {
		const session = this.#session;
		const { shown, item } = this;
		if (!session || !shown || !item) return 'good';
		const usual = usualAnswerMs(session, item.form, (id) => this.study.deck.items.get(id)?.form);
		return suggestedGrade(shown, item, session.purpose, usual);
	});

	/** When the step ends that is waited for; null while a card is on the screen or the session is over. */
	readonly waitUntilMs: number | null = $derived.by(() => {
		const session = this.#session;
		if (session === null || session.over || session.current !== null) return null;
		const next = upcoming(session, this.#nowMs);
		return next.kind === 'wait' ? next.untilMs : null;
	});

	/** Answers that the session still takes. */
	readonly answersLeft: number = $derived.by(() => {
		const session = this.#session;
		if (session === null) return 0;
		const phases = cardsLeft(session).flatMap((card) => this.cards.row(card)?.phase ?? []);
		return answersLeft(phases, this.study.settings, session.purpose === 'cram');
	});

	protected stored(): ReviewSession | null {
		return this.#sessions.load();
	}

	/** Every change of the session is kept in the tab. */
	protected set(session: ReviewSession | null): void {
		this.#session = session;
		this.#sessions.save(session);
	}

	protected setRow(row: CardRow | null): void {
		this.#row = row;
	}

	protected readClock(): void {
		this.#nowMs = this.services.now().atMs;
	}
}
