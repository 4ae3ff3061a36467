import type { Confidence } from '../../../exam/types';

export const confidenceNames: Readonly<Record<Confidence, string>> = {
	guess: 'Guess',
	unsure: 'Unsure',
	sure: 'Sure'
};
