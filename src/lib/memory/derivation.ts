import { derive, extend } from './derive';
import { defaultSettings } from './settings';
import { addTally, emptyTally, subtractTally } from './tally';

/**
 * To be raised with every change that gives other cards or counts for the same log: the app then derives them all anew at its next start.
 */
export const derivationVersion = 1;

/** How the log becomes cards and counts: what a progress store is given. It has the shape of `Derivation` in `progress/port.ts`. */
export const derivation = {
	derive,
	extend,
	emptyTally,
	addTally,
	subtractTally,
	defaultSettings
} as const;
