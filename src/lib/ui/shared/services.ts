import { createContext } from 'svelte';
import type { Moment } from '../../memory/types';
import type { SecondStore } from '../../progress/backup/restore';
import type { ProgressStore, StoreHealth } from '../../progress/port';

/** What only the root layout may read from the outside world. */
export interface Services {
	/** A new seed, also good as an id, from the device's own randomness. */
	newSeed(): string;
	now(): Moment;
	/** The learner's progress, opened once a visit and checked. Its health may hold a problem. */
	store(): Promise<OpenedStore>;
	/** An empty database beside the one in use, for a restore. */
	secondStore(): Promise<SecondStore>;
}

export interface OpenedStore {
	readonly store: ProgressStore;
	/** As it was found when it was opened. */
	readonly health: StoreHealth;
}

export const [getServices, setServices] = createContext<Services>();
