export interface ReadingTime {
	/** "9 min", to be seen. */
	readonly short: string;
	/** "9 minutes", to be heard. */
	readonly long: string;
}

export const readingTime = (minutes: number): ReadingTime => ({
	short: `${minutes} min`,
	long: `${minutes} minute${minutes === 1 ? '' : 's'}`
});
