/** Which result, and which of its questions, was on the screen: for the way back from a lesson. */
export interface LastShown {
	readonly attempt: string;
	readonly question: number | null;
}

const key = 'examark-exam-result';

export function lastShown(): LastShown | null {
	try {
		const value: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
		if (typeof value !== 'object' || value === null || !('attempt' in value)) return null;
		const question = 'question' in value ? value.question : null;
		if (typeof value.attempt !== 'string') return null;
		return { attempt: value.attempt, question: typeof question === 'number' ? question : null };
	} catch {
		return null;
	}
}

export function rememberShown(shown: LastShown): void {
	try {
		sessionStorage.setItem(key, JSON.stringify(shown));
	} catch {
		// Storage may be closed to this page; the way back then leads to the list of papers.
	}
}
