import type { ReadingLength } from '../notes/reading-length';

const proseWordsPerMinute = 200;
/** Code and tables are worked through, not skimmed. */
const denseWordsPerMinute = 100;
const pictureMinutes = 0.25;

/**
 * Whole minutes that a note takes to read: prose at 200 words a minute, code and tables at 100, a quarter of a minute for each picture;
 * rounded up, at least 1.
 */
export function readingMinutes({ proseWords, denseWords, pictures }: ReadingLength): number {
	const minutes =
		proseWords / proseWordsPerMinute + denseWords / denseWordsPerMinute + pictures * pictureMinutes;
	return Math.max(1, Math.ceil(minutes));
}
