import { NoDate, wholeNumber } from './date-numbers';
import { isDigits, isFiller, isUtc } from './date-words';
import { inHalf, type Reading } from './reading';

/** `Jan`, `Jan-31`, `Jan/31/2024`, `January of 2024`. */
export function readMonth(
	reading: Reading,
	month: number,
	fullYear: (year: number) => number
): void {
	const { numbers } = reading;
	numbers.add(month, 'month');
	const next = reading.peek(1);
	if (next === '-' || next === '/') {
		numbers.add(reading.demand(2));
		if (reading.peek(3) === next) {
			numbers.add(reading.demand(4));
			reading.at += 2;
		}
		reading.at += 2;
		return;
	}
	const year = reading.peek(4);
	const isOfYear =
		next === ' ' && reading.peek(2)?.toLowerCase() === 'of' && reading.peek(3) === ' ';
	if (!isOfYear || year === undefined) return;
	if (isDigits(year)) numbers.add(String(fullYear(wholeNumber(year))), 'year');
	reading.at += 4;
}

export function readHalf(reading: Reading, half: number): void {
	if (reading.hour === null || reading.hour > 12) throw new NoDate();
	reading.hour = inHalf(reading.hour, half);
}

const isZoneName = (word: string) => /^[A-Z]{1,5}$/.test(word);

export const couldBeZone = ({ hour, zone, offset }: Reading, word: string): boolean =>
	hour !== null && zone === null && offset === null && (isZoneName(word) || word === 'z');

/** Behind a name, `+3` says how far Greenwich is from there, not the other way round. */
export function readZone(reading: Reading, word: string): void {
	reading.zone = word;
	reading.offset = word === 'z' ? 0 : null;
	const sign = reading.peek(1);
	if (sign !== '+' && sign !== '-') return;
	reading.words[reading.at + 1] = sign === '+' ? '-' : '+';
	reading.offset = null;
	if (isUtc(word)) reading.zone = null;
}

/** `+0100`, `+01:00`, `+1`. */
export function readOffset(reading: Reading, sign: string): void {
	const digits = reading.demand(1);
	const isApart = digits.length !== 4 && reading.peek(2) === ':';
	if (digits.length !== 4 && !isApart && digits.length > 2) throw new NoDate();
	const hours = wholeNumber(digits.length === 4 ? digits.slice(0, 2) : digits);
	const minutes = isApart
		? wholeNumber(reading.demand(3))
		: digits.length === 4
			? wholeNumber(digits.slice(2))
			: 0;
	if (isApart) reading.at += 2;
	reading.offset = (sign === '-' ? -1 : 1) * (hours * 3600 + minutes * 60);
	readZoneInBrackets(reading);
	reading.at += 1;
}

/** `+0100 (CET)`. */
function readZoneInBrackets(reading: Reading): void {
	const [blank, open, name, close] = [2, 3, 4, 5].map((ahead) => reading.peek(ahead));
	if (close !== ')' || open !== '(' || !isFiller(blank ?? '')) return;
	if (name === undefined || name.length < 3 || reading.zone !== null || !isZoneName(name)) return;
	reading.zone = name;
	reading.at += 4;
}
