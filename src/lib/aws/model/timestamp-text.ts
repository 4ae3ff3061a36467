import { daysIn, NoDate } from './date-text/date-numbers';
import { readDateText, type DateText } from './date-text/date-reader';

/**
 * Seconds since 1970 of a written date; null where it is none. What the text does not say is taken from today: `10:00` is at ten today, `2024-05` a day of that May,
 * `Monday` the next one. A text without a zone is in UTC.
 */
export function parseDate(text: string, nowMs: number): number | null {
	const today = new Date(nowMs);
	const thisYear = today.getUTCFullYear();
	const found = readDateText(text, (year) => (year < 100 ? nearYear(year, thisYear) : year));
	if (found === null) return null;
	const year =
		found.year === null
			? thisYear
			: found.hasCentury || found.year >= 100
				? found.year
				: nearYear(found.year, thisYear);
	try {
		return secondsOf(found, year, found.month ?? today.getUTCMonth() + 1, today.getUTCDate());
	} catch (error) {
		if (error instanceof NoDate) return null;
		throw error;
	}
}

/** Two digits are a year of the last fifty or the next. */
function nearYear(year: number, thisYear: number): number {
	const full = Math.floor(thisYear / 100) * 100 + year;
	if (full >= thisYear + 50) return full - 100;
	return full < thisYear - 50 ? full + 100 : full;
}

function secondsOf(found: DateText, year: number, month: number, today: number): number {
	const last = daysIn(year, month);
	const day = found.day ?? Math.min(today, last);
	const { hour, minute, second, offset } = found;
	const isReal =
		[
			year >= 1 && year <= 9999,
			day >= 1 && day <= last,
			(hour ?? 0) < 24,
			(minute ?? 0) < 60
		].every(Boolean) &&
		(second ?? 0) < 60 &&
		Math.abs(offset ?? 0) < 24 * 3600;
	if (!isReal) throw new NoDate();
	const midnight = new Date(0);
	midnight.setUTCFullYear(year, month - 1, day);
	const days = midnight.getTime() / 86_400_000;
	// 1970 began with a Thursday, 3 from Monday on.
	const ahead =
		found.weekday === null || found.day !== null ? 0 : (found.weekday - ((days + 3) % 7) + 14) % 7;
	return (
		(days + ahead) * 86_400 +
		(hour ?? 0) * 3600 +
		(minute ?? 0) * 60 +
		(second ?? 0) -
		(offset ?? 0)
	);
}
