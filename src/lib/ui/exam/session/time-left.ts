const secondMs = 1000;
const minuteMs = 60 * secondMs;

/** "1:29:30", "9:05". Rounded up, so that 0:00 is shown only when nothing is left. */
export function clockText(ms: number): string {
	const seconds = Math.ceil(Math.max(0, ms) / secondMs);
	const two = (n: number) => String(n).padStart(2, '0');
	const hours = Math.floor(seconds / 3600);
	const minutes = Math.floor(seconds / 60) % 60;
	return hours > 0
		? `${hours}:${two(minutes)}:${two(seconds % 60)}`
		: `${minutes}:${two(seconds % 60)}`;
}

const counted = (n: number, unit: string) => `${n} ${unit}${n === 1 ? '' : 's'}`;

/** "2 hours 10 minutes", to be read and heard. */
export function durationWords(ms: number): string {
	const minutes = Math.ceil(Math.max(0, ms) / minuteMs);
	const hours = Math.floor(minutes / 60);
	if (hours === 0) return counted(minutes, 'minute');
	const rest = minutes % 60;
	return rest === 0
		? counted(hours, 'hour')
		: `${counted(hours, 'hour')} ${counted(rest, 'minute')}`;
}

/** Minutes before the end at which the learner is told. */
export const warningMinutes = [30, 10, 1] as const;
export type WarningMinutes = (typeof warningMinutes)[number];

/** The warning that falls due as the time left sinks from one value to another; the last one where several do. */
export function warningBetween(beforeMs: number, afterMs: number): WarningMinutes | null {
	return warningMinutes.findLast((m) => beforeMs > m * minuteMs && afterMs <= m * minuteMs) ?? null;
}

export const warningText = (minutes: WarningMinutes) => `${counted(minutes, 'minute')} left.`;
