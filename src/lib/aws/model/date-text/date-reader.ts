import { NoDate, type Day } from './date-numbers';
import { dateWords, halfOf, isFiller, isNumber, isUtc, monthOf, weekdayOf } from './date-words';
import { couldBeZone, readHalf, readMonth, readOffset, readZone } from './read-name';
import { readNumber } from './read-number';
import { Reading } from './reading';

/** What a text says of an instant; null where it says nothing. */
export interface DateText extends Day {
	/** Its year has more than two digits. */
	readonly hasCentury: boolean;
	/** 0 is Monday. */
	readonly weekday: number | null;
	readonly hour: number | null;
	readonly minute: number | null;
	readonly second: number | null;
	/** Seconds east of Greenwich. */
	readonly offset: number | null;
}

/**
 * Reads a date as `dateutil.parser` does, which takes nearly every way to write one (https://dateutil.readthedocs.io/en/stable/parser.html). Null where the text is
 * none. `fullYear` makes a year of one that is written with two digits.
 */
export function readDateText(text: string, fullYear: (year: number) => number): DateText | null {
	try {
		return read(new Reading(dateWords(text)), fullYear);
	} catch (error) {
		if (error instanceof NoDate) return null;
		throw error;
	}
}

function read(reading: Reading, fullYear: (year: number) => number): DateText | null {
	for (; reading.at < reading.words.length; reading.at++) {
		readWord(reading, reading.words[reading.at]!, fullYear);
	}
	const day = reading.numbers.day();
	const { weekday, hour, minute, second, zone, offset } = reading;
	const all = [day.year, day.month, day.day, weekday, hour, minute, second, zone, offset];
	if (all.every((one) => one === null)) return null;
	const isInUtc = zone !== null && isUtc(zone);
	const { hasCentury } = reading.numbers;
	return { ...day, hasCentury, weekday, hour, minute, second, offset: isInUtc ? 0 : offset };
}

function readWord(reading: Reading, word: string, fullYear: (year: number) => number): void {
	const [weekday, month, half] = [weekdayOf(word), monthOf(word), halfOf(word)];
	if (isNumber(word)) readNumber(reading, word);
	else if (weekday !== null) reading.weekday = weekday;
	else if (month !== null) readMonth(reading, month, fullYear);
	else if (half !== null) readHalf(reading, half);
	else if (couldBeZone(reading, word)) readZone(reading, word);
	else if (reading.hour !== null && (word === '+' || word === '-')) readOffset(reading, word);
	else if (!isFiller(word)) throw new NoDate();
}
