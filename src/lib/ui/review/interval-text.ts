/** Mean Gregorian month and year. */
const daysPerMonth = 30.436875;
const daysPerYear = 365.2425;

const short = (value: number) => {
	const rounded = Math.round(value * 10) / 10;
	return Number.isInteger(rounded) ? String(rounded) : rounded.toFixed(1);
};

export interface Interval {
	readonly intervalDays: number;
	/** Length of a step; null where `intervalDays` counts. */
	readonly stepMinutes: number | null;
}

/** "<1 min", "10 min", "3 h", "3 d", "2.1 mo", "1.4 y". */
export function intervalText({ intervalDays, stepMinutes }: Interval): string {
	if (stepMinutes !== null) {
		if (stepMinutes <= 1) return '<1 min';
		if (stepMinutes < 60) return `${Math.round(stepMinutes)} min`;
		if (stepMinutes < 24 * 60) return `${short(stepMinutes / 60)} h`;
		return `${short(stepMinutes / (24 * 60))} d`;
	}
	if (intervalDays < 1) return 'today';
	if (intervalDays < 31) return `${Math.round(intervalDays)} d`;
	if (intervalDays < daysPerYear) return `${short(intervalDays / daysPerMonth)} mo`;
	return `${short(intervalDays / daysPerYear)} y`;
}

const spoken = (value: string, unit: string) => `${value} ${unit}${value === '1' ? '' : 's'}`;

/** The same in whole words, for reading aloud. */
export function intervalWords(interval: Interval): string {
	const text = intervalText(interval);
	if (text === '<1 min') return 'in less than a minute';
	if (text === 'today') return 'today';
	const [value = '', unit = ''] = text.split(' ');
	const name = { min: 'minute', h: 'hour', d: 'day', mo: 'month', y: 'year' }[unit] ?? unit;
	return `in ${spoken(value, name)}`;
}

/** "0:42", "12:05". */
export function countdownText(leftMs: number): string {
	const seconds = Math.max(0, Math.ceil(leftMs / 1000));
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** "under a minute", "about 1 minute", "about 12 minutes", "about 1 h 20 min". */
export function durationText(ms: number): string {
	const minutes = Math.round(ms / 60_000);
	if (ms < 45_000) return 'under a minute';
	if (minutes < 60) return `about ${spoken(String(Math.max(1, minutes)), 'minute')}`;
	const rest = Math.round((minutes % 60) / 5) * 5;
	const hours = Math.floor(minutes / 60) + (rest === 60 ? 1 : 0);
	return `about ${hours} h${rest > 0 && rest < 60 ? ` ${rest} min` : ''}`;
}

/** Time that was measured, not guessed: "48 s", "7 min 20 s", "1 h 4 min". */
export function spentText(ms: number): string {
	const seconds = Math.round(ms / 1000);
	if (seconds < 60) return `${seconds} s`;
	const minutes = Math.floor(seconds / 60);
	if (minutes < 60)
		return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
	return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
