/** Seconds since 1970 of a written date, with or without a time and a zone; null where it is none. Follows `dateutil.parser`, without its guesses from today. */
export function parseDate(text: string): number | null {
	const time = timeIn(text);
	if (time === null) return null;
	const date = dateIn(time.rest);
	if (date === null) return null;
	const [year, month, day] = date;
	const instant = new Date(0);
	instant.setUTCFullYear(year, month - 1, day);
	const isReal = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day;
	return isReal && year > 0 ? instant.getTime() / 1000 + time.seconds : null;
}

interface Time {
	/** Since midnight in UTC: a zone moves it below zero or past a day. */
	readonly seconds: number;
	/** The text without the time. */
	readonly rest: string;
}

const clock =
	/(?:[T\s]|^)(\d{1,2})(?::(\d{1,2})(?::(\d{1,2})(?:[.,]\d+)?)?)\s*([ap]\.?m\b\.?)?(.*)$/is;
const compactClock =
	/(?<=\d)T(\d{2})(?:(\d{2})(?:(\d{2})(?:[.,]\d+)?)?)?()([^\d]*|\s*[+-][\d:]+)$/s;
const hourClock = /\s(\d{1,2})()()\s*([ap]m)\b(.*)$/is;

function timeIn(text: string): Time | null {
	const run = /^\s*(\d{8})(\d{6})\s*$/.exec(text);
	if (run) return timeIn(`${run[1]}T${run[2]}`);
	const found = clock.exec(text) ?? compactClock.exec(text) ?? hourClock.exec(text);
	if (!found) return { seconds: 0, rest: text };
	const [, hours = '', minutes = '', seconds = '', half = '', after = ''] = found;
	const zone = zoneIn(after);
	if (zone === null) return null;
	const hour = hourOf(Number(hours), half);
	if (hour === null || Number(minutes) > 59 || Number(seconds) > 59) return null;
	return {
		seconds: hour * 3600 + Number(minutes) * 60 + Number(seconds) - zone.seconds,
		rest: `${text.slice(0, found.index)} ${zone.rest}`
	};
}

function hourOf(hour: number, half: string): number | null {
	if (half === '') return hour < 24 ? hour : null;
	if (hour < 1 || hour > 12) return null;
	return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

/** What stands behind the time: an offset, or a name. A name says nothing but UTC, as the AWS CLI knows no other. */
function zoneIn(text: string): { seconds: number; rest: string } | null {
	const offset = /^\s*(?:UTC|GMT|Z)?\s*([+-])(\d{2}):?(\d{2})?(?!\d)/.exec(text);
	if (offset) {
		const [all, sign, hours, minutes = '0'] = offset;
		const size = Number(hours) * 3600 + Number(minutes) * 60;
		if (size >= 24 * 3600) return null;
		return { seconds: sign === '-' ? -size : size, rest: text.slice(all.length) };
	}
	const name = /^\s*(?:Z|z|[A-Z]{3,5})(?![A-Za-z])/.exec(text)?.[0] ?? '';
	return { seconds: 0, rest: text.slice(name.length) };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const fullMonths =
	/^(?:january|february|march|april|june|july|august|sept|september|october|november|december)$/;
const weekday =
	/^(?:mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
const filler = /^(?:t|at|on|and|ad|of|st|nd|rd|th)$/;

type YearMonthDay = readonly [number, number, number];

function dateIn(text: string): YearMonthDay | null {
	const compact = /^\s*(\d{4})(\d{2})(\d{2})\s*$/.exec(text);
	if (compact) return [Number(compact[1]), Number(compact[2]), Number(compact[3])];
	let month: number | null = null;
	const numbers: string[] = [];
	for (const word of text.match(/\d+|[a-z]+|[^\s]/gi) ?? []) {
		const lower = word.toLowerCase();
		if (/^\d/.test(word)) numbers.push(word);
		else if (months.includes(lower) || fullMonths.test(lower)) {
			if (month !== null) return null;
			month = months.indexOf(lower.slice(0, 3)) + 1;
		} else if (!(weekday.test(lower) || filler.test(lower) || /^[-/.,;']$/.test(word))) return null;
	}
	return month === null ? numericDate(numbers) : namedDate(numbers, month);
}

/** With the month's name: the year is the number that cannot be a day, else the last. */
function namedDate(numbers: readonly string[], month: number): YearMonthDay | null {
	const [one, other, ...more] = numbers;
	if (one === undefined || more.length > 0) return null;
	if (other === undefined) return one.length > 2 ? [Number(one), month, 1] : null;
	const isYearFirst = one.length > 2 || Number(one) > 31;
	return isYearFirst ? [yearOf(one), month, Number(other)] : [yearOf(other), month, Number(one)];
}

function numericDate(numbers: readonly string[]): YearMonthDay | null {
	const [one = '', two = '', three = '', ...more] = numbers;
	if (more.length > 0 || two === '') return null;
	if (three === '') {
		if (Number(one) > 31) return [yearOf(one), Number(two), 1];
		return Number(two) > 31 ? [yearOf(two), Number(one), 1] : null;
	}
	if (one.length > 2 || Number(one) > 31) return [yearOf(one), Number(two), Number(three)];
	if (Number(one) > 12) return [yearOf(three), Number(two), Number(one)];
	return [yearOf(three), Number(one), Number(two)];
}

/** Two digits are a year of this century up to 75, of the last one from there. */
function yearOf(text: string): number {
	const year = Number(text);
	if (text.length > 2) return year;
	return year < 76 ? 2000 + year : 1900 + year;
}
