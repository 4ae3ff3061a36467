/** How far the exam is, in days from today. */
export function examText(daysLeft: number): string {
	if (daysLeft < 0) return 'The exam day is past';
	if (daysLeft === 0) return 'The exam is today';
	return daysLeft === 1 ? 'The exam is tomorrow' : `${daysLeft} days to the exam`;
}
