import type { Rating } from '../../memory/types';

export const gradeNames: Readonly<Record<Rating, string>> = {
	again: 'Again',
	hard: 'Hard',
	good: 'Good',
	easy: 'Easy'
};
