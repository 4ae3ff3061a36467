import { createContext } from 'svelte';

/** What only the root layout may read from the outside world. */
export interface Services {
	/** A new seed from the device's own randomness. */
	newSeed(): string;
}

export const [getServices, setServices] = createContext<Services>();
