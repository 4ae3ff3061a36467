import { checkSettings } from '../../memory/settings';
import type { StudySettings } from '../../memory/types';
import type { Study } from '../study/open-study';

export type SaveState = 'idle' | 'saving' | 'saved' | 'failed';

/** Settings as the page shows them: each change is checked, stored at once, and taken back where it cannot be stored. */
export class SettingsState {
	#settings = $state.raw<StudySettings>({} as StudySettings);
	#problems = $state.raw<Readonly<Partial<Record<keyof StudySettings, string>>>>({});
	#save = $state<SaveState>('idle');
	#failure = $state<string | null>(null);

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

	/** What is wrong with the value last given for a field; null where it was taken. */
	problem(field: keyof StudySettings): string | null {
		return this.#problems[field] ?? null;
	}

	refuse(field: keyof StudySettings, message: string) {
		this.#problems = { ...this.#problems, [field]: message };
	}

	async change(patch: Partial<StudySettings>): Promise<void> {
		const fields = Object.keys(patch) as (keyof StudySettings)[];
		const next = { ...this.#settings, ...patch };
		const refused = checkSettings(next);
		const problems = { ...this.#problems };
		for (const field of fields) {
			const message = refused.find((text) => text.startsWith(`${field}: `));
			if (message) problems[field] = message.slice(field.length + 2);
			else delete problems[field];
		}
		this.#problems = problems;
		if (fields.some((field) => problems[field] !== undefined)) return;
		const before = this.#settings;
		this.#settings = next;
		this.#save = 'saving';
		this.#failure = null;
		try {
			await this.study.store.saveSettings(this.study.deck.course.id, next);
			this.#save = 'saved';
		} catch (error) {
			this.#settings = before;
			this.#save = 'failed';
			this.#failure = error instanceof Error ? error.message : String(error);
		}
	}
}
