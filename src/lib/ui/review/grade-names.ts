import type { Rating } from '../../memory/types';

export const gradeNames: Readonly<Record<Rating, string>> = {
	again: 'Again',
	hard: 'Hard',
	good: 'Good',
	easy: 'Easy'
};

/** By `Card.flag`. */
export const flagNames = ['No flag', 'Red flag', 'Amber flag', 'Green flag', 'Blue flag'] as const;
