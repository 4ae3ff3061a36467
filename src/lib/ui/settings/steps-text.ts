const unitMinutes = { m: 1, h: 60, d: 1440 } as const;

const mostSteps = 10;
const mostMinutes = unitMinutes.d;

export const stepsHelp = 'Write steps such as 1m 10m or 1d.';
const tooLong = 'A step may be at most 1 day (24h).';
const tooMany = `At most ${mostSteps} steps can be kept.`;

export type ReadSteps =
	{ readonly steps: readonly number[]; readonly problem: null } | { readonly problem: string };

/** "1m 10m 1d" to minutes, or what to do instead. Empty text is no step at all, which is allowed. */
export function parseSteps(text: string): ReadSteps {
	const words = text.trim().split(/[\s,]+/);
	if (words.length === 1 && words[0] === '') return { steps: [], problem: null };
	const steps = words.map((word) => {
		const parts = /^(\d+(?:\.\d+)?)([mhd]?)$/i.exec(word);
		if (!parts) return NaN;
		const unit = (parts[2] || 'm').toLowerCase() as keyof typeof unitMinutes;
		return Number(parts[1]) * unitMinutes[unit];
	});
	if (!steps.every((minutes) => minutes > 0)) return { problem: stepsHelp };
	if (steps.some((minutes) => minutes > mostMinutes)) return { problem: tooLong };
	return steps.length > mostSteps ? { problem: tooMany } : { steps, problem: null };
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
