import { NoDate, wholeNumber } from './date-numbers';
import { halfOf, isDigits, isFiller, isNumber, monthOf, unitOf } from './date-words';
import { inHalf, type Reading } from './reading';

/** What a number is hangs on its digits and on what stands around it. */
export function readNumber(reading: Reading, word: string): void {
	if (!/^\p{Nd}/u.test(word)) throw new NoDate();
	const { numbers } = reading;
	const size = [...word].length;
	const next = reading.peek(1);
	const whole = wholePart(word);
	const unitAt = unitPlace(reading);
	if (isTimeBehindDate(reading, size)) {
		reading.hour = wholeNumber(word.slice(0, 2));
		if (size === 4) reading.minute = wholeNumber(word.slice(2));
	} else if (size === 6 || (size > 6 && word.indexOf('.') === 6)) readSix(reading, word);
	else if (size === 8 || size === 12 || size === 14) readCompact(reading, word);
	else if (unitAt !== null) readUnit(reading, word, unitAt);
	else if (next === ':' && reading.peek(2) !== undefined) readClock(reading, whole);
	else if (next === '-' || next === '/' || next === '.') readSeparated(reading, word, next);
	else if (next === undefined || isFiller(next)) readLoose(reading, word, whole);
	else if (halfOf(next) !== null && whole < 24) {
		reading.hour = inHalf(whole, halfOf(next)!);
		reading.at += 1;
	} else if (numbers.couldBeDay(Number(word))) numbers.add(whole);
	else throw new NoDate();
}

const wholePart = (word: string) => wholeNumber(word.split('.')[0]!);

/** `2024-01-31 10`, `2024-01-31 1030`. */
function isTimeBehindDate(reading: Reading, size: number): boolean {
	const next = reading.peek(1);
	return (
		reading.numbers.count === 3 &&
		(size === 2 || size === 4) &&
		reading.hour === null &&
		(next === undefined || (next !== ':' && unitOf(next) === null))
	);
}

/** `240131`, or a time of day where a date was before. */
function readSix(reading: Reading, word: string): void {
	if (reading.numbers.count === 0 && !word.includes('.')) {
		for (const from of [0, 2, 4]) reading.numbers.add(word.slice(from, from + 2));
		return;
	}
	reading.hour = wholeNumber(word.slice(0, 2));
	reading.minute = wholeNumber(word.slice(2, 4));
	reading.second = wholeSeconds(word.slice(4));
}

/** `20240131`, with a time of four or six digits behind it. */
function readCompact(reading: Reading, word: string): void {
	reading.numbers.add(word.slice(0, 4), 'year');
	reading.numbers.add(word.slice(4, 6));
	reading.numbers.add(word.slice(6, 8));
	if (word.length === 8) return;
	reading.hour = wholeNumber(word.slice(8, 10));
	reading.minute = wholeNumber(word.slice(10, 12));
	if (word.length > 12) reading.second = wholeNumber(word.slice(12));
}

/** How far away the unit of the number here stands: `10h`, `10 h`, and behind another, `10h30`. */
function unitPlace(reading: Reading): number | null {
	if (unitOf(reading.peek(1)) !== null) return 1;
	if (reading.peek(1) === ' ' && unitOf(reading.peek(2)) !== null) return 2;
	if (reading.at > 0 && unitOf(reading.peek(-1)) !== null) return -1;
	const isLast = reading.at > 1 && reading.at === reading.words.length - 1;
	return isLast && reading.peek(-1) === ' ' && unitOf(reading.peek(-2)) !== null ? -2 : null;
}

function readUnit(reading: Reading, word: string, place: number): void {
	const unit = unitOf(reading.peek(place))! + (place < 0 ? 1 : 0);
	if (place > 0) reading.at += place;
	const sixtieths = ofSixty(word);
	if (unit === 0) {
		reading.hour = wholePart(word);
		reading.minute = sixtieths ?? reading.minute;
	} else if (unit === 1) {
		reading.minute = wholePart(word);
		reading.second = sixtieths;
	} else if (unit === 2) reading.second = wholeSeconds(word);
}

/** `10:30`, `10:30:05.5`, `10:30.5`. */
function readClock(reading: Reading, hour: number): void {
	reading.hour = hour;
	const minutes = reading.demand(2);
	if (!/^\p{Nd}/u.test(minutes) || !isNumber(minutes)) throw new NoDate();
	reading.minute = wholePart(minutes);
	reading.second = ofSixty(minutes);
	if (reading.peek(3) === ':' && reading.peek(4) !== undefined) {
		reading.second = wholeSeconds(reading.demand(4));
		reading.at += 2;
	}
	reading.at += 2;
}

/** `2024-01-31`, `31/Jan/2024`. */
function readSeparated(reading: Reading, word: string, separator: string): void {
	reading.numbers.add(word);
	const second = reading.peek(2);
	if (second !== undefined && !isFiller(second)) {
		addPart(reading, second, isDigits(second));
		if (reading.peek(3) === separator) {
			const third = reading.demand(4);
			addPart(reading, third, monthOf(third) === null);
			reading.at += 2;
		}
		reading.at += 1;
	}
	reading.at += 1;
}

function addPart({ numbers }: Reading, word: string, isNumeric: boolean): void {
	if (isNumeric) return numbers.add(word);
	const month = monthOf(word);
	if (month === null) throw new NoDate();
	numbers.add(month, 'month');
}

/** A number by itself, or an hour with `AM` or `PM` a blank away. */
function readLoose(reading: Reading, word: string, whole: number): void {
	const half = halfOf(reading.peek(2));
	if (half === null) reading.numbers.add(Number(word) > 100 ? Number(word) : whole);
	else {
		reading.hour = inHalf(whole, half);
		reading.at += 1;
	}
	reading.at += 1;
}

function wholeSeconds(text: string): number {
	const [whole = '', fraction = '0', ...more] = text.split('.');
	if (more.length > 0) throw new NoDate();
	wholeNumber(fraction.slice(0, 6));
	return wholeNumber(whole);
}

/** Sixtieths of a fraction, null without one. In whole numbers: `.35` are 21. */
function ofSixty(text: string): number | null {
	const fraction = text.split('.')[1] ?? '';
	if (fraction === '' || wholeNumber(fraction) === 0) return null;
	return Number((60n * BigInt(fraction)) / 10n ** BigInt(fraction.length));
}
