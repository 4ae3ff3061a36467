import { derive, extend } from './derive';
import { defaultSettings } from './settings';
import { addTally, emptyTally, subtractTally } from './tally';

/** How the log becomes cards and counts: what a progress store is given. It has the shape of `Derivation` in `progress/port.ts`. */
export const derivation = {
	derive,
	extend,
	emptyTally,
	addTally,
	subtractTally,
	defaultSettings
} as const;
