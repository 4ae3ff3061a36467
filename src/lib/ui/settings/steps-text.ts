const unitMinutes = { m: 1, h: 60, d: 1440 } as const;

/** "1m 10m 1d" to minutes; null where a word is no step. Empty text is no step at all, which is allowed. */
export function parseSteps(text: string): readonly number[] | null {
	const words = text.trim().split(/[\s,]+/);
	if (words.length === 1 && words[0] === '') return [];
	const steps = words.map((word) => {
		const parts = /^(\d+(?:\.\d+)?)([mhd]?)$/i.exec(word);
		if (!parts) return NaN;
		const unit = (parts[2] || 'm').toLowerCase() as keyof typeof unitMinutes;
		return Number(parts[1]) * unitMinutes[unit];
	});
	return steps.every((minutes) => minutes > 0) ? steps : null;
}

/** Minutes to "10m", "2h", "1d": the largest unit that divides them. */
export function stepsText(minutes: readonly number[]): string {
	return minutes
		.map((m) => {
			if (m % unitMinutes.d === 0) return `${m / unitMinutes.d}d`;
			if (m % unitMinutes.h === 0) return `${m / unitMinutes.h}h`;
			return `${m}m`;
		})
		.join(' ');
}
