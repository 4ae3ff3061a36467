import { Float, isInteger, type Value } from '../../model/value';
import { pythonStr } from '../../model/python-repr';
import { general } from '../errors/failure';
import { pythonType } from '../../model/python-type';
import { roundHalfEven } from '../python/round-half-even';
import { readDateTime } from './date-time';

/**
 * A timestamp of an answer as the AWS CLI prints it: `2023-11-14T22:13:20+00:00`, with six decimals only where there is a fraction of a second.
 * It may come as epoch seconds, as text that holds them, as ISO 8601 or as an HTTP date. Throws a general `CliError` where it is none of these.
 */
export function timestampText(value: Value): string {
	if (value instanceof Float) return ofFloat(value.value, value);
	if (isInteger(value)) return ofSeconds(value, 0, value);
	if (typeof value === 'boolean') return ofSeconds(Number(value), 0, value);
	if (typeof value !== 'string') {
		throw invalid(value, `Parser must be a string or character stream, not ${pythonType(value)}`);
	}
	if (/^\s*[-+]?(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/.test(value)) {
		return ofFloat(Number(value.replaceAll('_', '')), value);
	}
	const text = readDateTime(value);
	if (text === null) throw invalid(value, `Unknown string format: ${value}`);
	return text;
}

/** Rounded to microseconds, a half to the even one, as Python's `datetime.fromtimestamp`. */
function ofFloat(seconds: number, value: Value): string {
	const whole = Math.trunc(seconds);
	const micros = roundHalfEven((seconds - whole) * 1e6);
	const carry = Math.floor(micros / 1e6);
	return ofSeconds(whole + carry, micros - carry * 1e6, value);
}

/** 0001-01-01 and 10000-01-01 in epoch seconds: the years that Python knows. */
const firstSecond = -62135596800;
const endSecond = 253402300800;
/** Beyond these years the C library does not tell the year. */
const farthestYear = 2 ** 31;
const secondsPerYear = 31556952;

function ofSeconds(epochSeconds: number | bigint, micros: number, value: Value): string {
	const seconds = Number(epochSeconds);
	if (!(seconds >= firstSecond && seconds < endSecond)) throw outOfRange(seconds, value);
	const time = new Date(seconds * 1000).toISOString().slice(0, 19);
	return `${time}${fraction(micros)}+00:00`;
}

const fraction = (micros: number): string =>
	micros === 0 ? '' : `.${String(micros).padStart(6, '0')}`;

function outOfRange(seconds: number, value: Value) {
	const days = Math.floor(seconds / 86400);
	const year = yearOfDay(days);
	return Math.abs(seconds / secondsPerYear) < farthestYear
		? general(`year ${year} is out of range`)
		: general(`Unable to calculate correct timezone offset for "${pythonStr(value)}"`);
}

/** Of the proleptic Gregorian calendar; `days` since 1970-01-01. Howard Hinnant's `civil_from_days`, http://howardhinnant.github.io/date_algorithms.html. */
function yearOfDay(days: number): number {
	const shifted = days + 719468;
	const era = Math.floor(shifted / 146097);
	const ofEra = shifted - era * 146097;
	const yearOfEra = Math.floor(
		(ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) /
			365
	);
	const ofYear =
		ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	// The algorithm's years begin in March: its last 60 days or so are of the next year.
	return yearOfEra + era * 400 + (ofYear >= 306 ? 1 : 0);
}

const invalid = (value: Value, reason: string) =>
	general(`Invalid timestamp "${pythonStr(value)}": ${reason}`);
