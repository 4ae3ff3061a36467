import type { StudySettings } from './types';

/**
 * True where this lapse makes the card a leech: at the threshold, then after each further half threshold (rounded up), as in Anki.
 * A threshold of 0 turns the rule off.
 */
export function isLeechLapse(
	lapses: number,
	{ leechThreshold }: Pick<StudySettings, 'leechThreshold'>
): boolean {
	if (leechThreshold <= 0 || lapses < leechThreshold) return false;
	return (lapses - leechThreshold) % Math.ceil(leechThreshold / 2) === 0;
}
