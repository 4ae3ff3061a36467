const key = 'examark-learner';
/** Set when progress was first opened in this browser. */
const deviceKey = 'examark-device';

const has = (name: string) => {
	try {
		return localStorage.getItem(name) !== null;
	} catch {
		return false;
	}
};

export const isLearner = () => has(key);

/** Whether there may be progress here that the mark does not know of, as after a restore. */
export const wasHere = () => has(deviceKey);

/** Remembers that somebody studies on this device, so that the home page knows before its first paint whom it greets. */
export function markLearner(): void {
	try {
		localStorage.setItem(key, '1');
	} catch {
		// Storage may be closed; the next visit then begins as a newcomer's.
	}
	document.documentElement.dataset.learner = '';
}

export function forgetLearner(): void {
	try {
		localStorage.removeItem(key);
	} catch {
		// Then there is nothing to forget.
	}
	delete document.documentElement.dataset.learner;
}
