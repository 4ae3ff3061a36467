import type { StudySettings } from '../../memory/types';
import { changesCards } from '../../progress/settings-change';
import { allRows } from '../progress/load-progress';
import type { Study } from '../study/open-study';
import { effectText, standingOf, type Standing } from './effect';
import { patchSettings } from './patch-settings';
import { refusedFields } from './plain-problems';

export type SaveState = 'idle' | 'saving' | 'saved' | 'failed';

type Patch = Partial<StudySettings>;

/** What a change did to cards of the past. */
export interface Effect {
	readonly text: string;
	/** Puts the old values back; null for what put them back itself. */
	readonly undo: Patch | null;
}

const fieldsOf = (patch: Patch) => Object.keys(patch) as (keyof StudySettings)[];

const pick = (settings: StudySettings, patch: Patch): Patch =>
	Object.fromEntries(fieldsOf(patch).map((field) => [field, settings[field]]));

/**
 * Settings as the page shows them: each change is checked, stored at once, and taken back where it cannot be stored. Another tab may change others
 * meanwhile: what is shown follows the store.
 */
export class SettingsState {
	#settings = $state.raw<StudySettings>({} as StudySettings);
	#problems = $state.raw<Readonly<Partial<Record<keyof StudySettings, string>>>>({});
	#save = $state<SaveState>('idle');
	#failure = $state<string | null>(null);
	#effect = $state.raw<Effect | null>(null);
	/** Changes on their way; what the store says in between would take back the later ones on the page. */
	#pending = 0;
	#last: Promise<void> = Promise.resolve();

	constructor(readonly study: Study) {
		this.#settings = study.settings;
	}

	get settings() {
		return this.#settings;
	}

	get save() {
		return this.#save;
	}

	get failure() {
		return this.#failure;
	}

	get effect() {
		return this.#effect;
	}

	/** Whether a value stands on the page that was not taken. */
	get refused() {
		return Object.keys(this.#problems).length > 0;
	}

	/** What is wrong with the value last given for a field; null where it was taken. */
	problem(field: keyof StudySettings): string | null {
		return this.#problems[field] ?? null;
	}

	refuse(field: keyof StudySettings, message: string) {
		this.#problems = { ...this.#problems, [field]: message };
		this.#save = 'idle';
	}

	/** The field shows what is stored again. */
	allow(field: keyof StudySettings) {
		const rest = { ...this.#problems };
		delete rest[field];
		this.#problems = rest;
	}

	hideEffect() {
		this.#effect = null;
	}

	/** Shows what is stored, now and after each change of this tab or another. Returns how to stop. */
	follow(): () => void {
		const { store, deck } = this.study;
		const read = async () => {
			if (this.#pending > 0) return;
			const settings = await store.settings(deck.course.id);
			if (this.#pending === 0) this.#settings = settings;
		};
		const quietly = () => void read().catch(() => undefined);
		quietly();
		return store.subscribe(quietly);
	}

	change(patch: Patch): Promise<void> {
		return this.#change(patch, true);
	}

	async undo(): Promise<void> {
		const old = this.#effect?.undo;
		if (old) await this.#change(old, false);
	}

	async #change(patch: Patch, undoable: boolean): Promise<void> {
		for (const field of fieldsOf(patch)) this.allow(field);
		for (const [field, message] of refusedFields(this.#settings, patch))
			this.refuse(field, message);
		if (fieldsOf(patch).some((field) => this.problem(field) !== null)) return;
		const shown = this.#settings;
		this.#settings = { ...shown, ...patch };
		this.#save = 'saving';
		this.#failure = null;
		this.#effect = null;
		this.#pending++;
		const mine = this.#last.then(() => this.#keep(patch, pick(shown, patch), undoable));
		this.#last = mine;
		await mine;
	}

	async #keep(patch: Patch, shown: Patch, undoable: boolean): Promise<void> {
		const { store, deck } = this.study;
		const course = deck.course.id;
		let stored: StudySettings | null = null;
		try {
			stored = await store.settings(course);
			const next = { ...stored, ...patch };
			const standing = changesCards(stored, next) ? await this.#standing() : null;
			const { before, after } = await patchSettings(store, course, patch);
			stored = after;
			this.#save = this.#pending > 1 ? 'saving' : 'saved';
			if (standing) await this.#tell(standing, undoable ? pick(before, patch) : null);
		} catch (error) {
			this.#save = 'failed';
			this.#failure = error instanceof Error ? error.message : String(error);
			this.#settings = { ...this.#settings, ...(stored ? pick(stored, patch) : shown) };
		} finally {
			this.#pending--;
			if (this.#pending === 0 && stored) this.#settings = stored;
		}
	}

	async #tell(before: Standing, undo: Patch | null): Promise<void> {
		const after = await this.#standing();
		const text = after && effectText(before, after);
		// A later change tells for itself.
		if (!text || this.#pending > 1) return;
		this.#effect = undo ? { text, undo } : { text: `The old value is back. ${text}`, undo };
	}

	/** Null where the cards cannot be read: that is no reason not to keep the change. */
	async #standing(): Promise<Standing | null> {
		try {
			return standingOf(await allRows(this.study), this.study.today());
		} catch {
			return null;
		}
	}
}
