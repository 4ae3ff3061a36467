import type { ExamMode } from '../../../exam/types';

/** How much time the learner takes. `extra`: minutes on top of the format's. */
export type TimeChoice =
	| { readonly kind: 'standard' }
	| { readonly kind: 'language' }
	| { readonly kind: 'extra'; readonly minutes: number }
	| { readonly kind: 'untimed' };

/** How a paper is to be sat, whichever it is. */
export interface Sitting {
	readonly mode: ExamMode;
	readonly time: TimeChoice;
}

/** What AWS grants to non-native speakers of English ("ESL +30 minutes"). */
export const languageMinutes = 30;
export const mostExtraMinutes = 600;

export const extraMinutes = (time: TimeChoice): number => {
	switch (time.kind) {
		case 'standard':
		case 'untimed':
			return 0;
		case 'language':
			return languageMinutes;
		case 'extra':
			return Math.min(mostExtraMinutes, Math.max(0, Math.round(time.minutes) || 0));
	}
};

/** Minutes a paper of `minutes` takes; null: no end. */
export const minutesWith = (minutes: number | null, time: TimeChoice): number | null =>
	minutes === null || time.kind === 'untimed' ? null : minutes + extraMinutes(time);
