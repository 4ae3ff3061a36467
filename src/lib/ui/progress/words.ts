const dayMs = 86_400_000;

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
];

/** The parts of a study day's date; browsers word the same date differently. */
function dateOf(day: number) {
	const date = new Date(day * dayMs);
	return {
		weekday: weekdays[date.getUTCDay()] ?? '',
		date: date.getUTCDate(),
		month: months[date.getUTCMonth()] ?? '',
		year: date.getUTCFullYear()
	};
}

/** "23 Nov" */
export function shortDay(day: number): string {
	const { date, month } = dateOf(day);
	return `${date} ${month.slice(0, 3)}`;
}

/** "Mon 23 Nov" */
export const dayText = (day: number) => `${dateOf(day).weekday.slice(0, 3)} ${shortDay(day)}`;

/** "Monday 23 November 2026" */
export function longDay(day: number): string {
	const { weekday, date, month, year } = dateOf(day);
	return `${weekday} ${date} ${month} ${year}`;
}

/** "November 2026" */
export const monthText = (day: number) => `${dateOf(day).month} ${dateOf(day).year}`;

/** "Nov" */
export const shortMonth = (day: number) => dateOf(day).month.slice(0, 3);

/** "1 card", "2 cards", "1,200 cards" */
export const count = (n: number, one: string, many = `${one}s`) =>
	`${n.toLocaleString('en')} ${n === 1 ? one : many}`;

/** "84 %", on one line. */
export const percent = (share: number) => `${Math.round(share * 100)}\u00a0%`;

/** "78 to 90 %" */
export const percentRange = (low: number, high: number) =>
	`${Math.round(low * 100)} to ${Math.round(high * 100)}\u00a0%`;

/** "under a minute", "7 min", "1 h 20 min" */
export function timeText(ms: number): string {
	const minutes = Math.round(ms / 60_000);
	if (minutes === 0) return ms > 0 ? 'under a minute' : '0 min';
	if (minutes < 60) return `${minutes} min`;
	const rest = minutes % 60;
	return `${Math.floor(minutes / 60)} h${rest > 0 ? ` ${rest} min` : ''}`;
}

/** Stability or interval: "12 hours", "3.4 days", "5 months", "2.1 years". */
export function spanText(days: number): string {
	if (days < 1) return count(Math.max(1, Math.round(days * 24)), 'hour');
	if (days < 10) return count(Math.round(days * 10) / 10, 'day');
	if (days < 60) return `${Math.round(days)} days`;
	if (days < 730) return `${Math.round(days / 30.436875)} months`;
	return `${(days / 365.2425).toFixed(1)} years`;
}
