import { parseDate } from './timestamp-text';
import { Float, isInteger, type Value } from './value';

/** An instant as a request carries it. */
export interface Timestamp {
	/** Seconds since 1970, UTC, without their fraction. */
	readonly epochSeconds: number;
}

/** Seconds of the years 1 to 9999, which is all that Python knows. */
const first = -62135596800;
const last = 253402300799;

/**
 * An instant out of what the AWS CLI takes for one: epoch seconds as a number or as text, ISO 8601, and the usual ways to write a date in English.
 * Without a zone it is UTC; what a text leaves out is as of `nowMs`, which whether it is a date at all does not hang on. Null where it is none.
 */
export function parseTimestamp(value: Value, nowMs = 0): Timestamp | null {
	const seconds = secondsOf(value, nowMs);
	return seconds === null || !(seconds >= first && seconds <= last)
		? null
		: { epochSeconds: seconds };
}

function secondsOf(value: Value, nowMs: number): number | null {
	if (isInteger(value) || typeof value === 'boolean') return Number(value);
	if (value instanceof Float) return wholeSeconds(value.value);
	if (typeof value !== 'string') return null;
	const seconds = wholeSeconds(numberOf(value.trim()));
	return seconds >= first && seconds <= last ? seconds : parseDate(value, nowMs);
}

/** Instants are kept to the microsecond, and then their second counts. */
const wholeSeconds = (seconds: number) => Math.floor(Math.round(seconds * 1e6) / 1e6);

const digits = String.raw`\d+(?:_\d+)*`;
const float = new RegExp(
	String.raw`^[+-]?(?:${digits}\.?(?:${digits})?|\.${digits})(?:e[+-]?${digits})?$`,
	'i'
);

/** What Python's `float()` takes, but for infinity and the like. */
const numberOf = (text: string) => (float.test(text) ? Number(text.replaceAll('_', '')) : NaN);
