import type { Verdict } from '../../../exam/scaled-score';

export const verdictNames: Readonly<Record<Verdict, string>> = {
	pass: 'Passed',
	fail: 'Not passed',
	'too-close': 'Too close to call'
};

interface Estimate {
	readonly score: number;
	readonly interval: { readonly low: number; readonly high: number };
	readonly verdict: Verdict;
}

/** What the estimate says against the pass mark, in a sentence. */
export function verdictText({ score, interval, verdict }: Estimate, passMark: number): string {
	const range = `${interval.low} to ${interval.high}`;
	switch (verdict) {
		case 'pass':
			return `Even the low end of the likely range, ${range}, reaches the pass mark of ${passMark}.`;
		case 'fail':
			return `Even the high end of the likely range, ${range}, stays below the pass mark of ${passMark}.`;
		case 'too-close':
			return `The estimate is ${score >= passMark ? 'at or above' : 'below'} the pass mark of ${passMark}, but the likely range, ${range}, holds it: other questions could have turned the result.`;
	}
}
