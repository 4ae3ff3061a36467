const key = 'examark-exam-timer-hidden';

/** Whether the learner has chosen not to see the time, on this device. */
export function timerHidden(): boolean {
	try {
		return localStorage.getItem(key) === '1';
	} catch {
		return false;
	}
}

export function keepTimerHidden(hidden: boolean): void {
	try {
		localStorage.setItem(key, hidden ? '1' : '0');
	} catch {
		// Storage may be closed; the choice then holds for this page.
	}
}
