import { parseTimestamp } from '../../../../model/timestamp';
import { CliError, general } from '../../../errors/failure';
import { toFloat } from '../../../values/python-number';

const secondsOf: Readonly<Record<string, number>> = {
	s: 1,
	m: 60,
	h: 3600,
	d: 86_400,
	w: 604_800
};

/** 0001-01-01T00:00:00Z: Python knows no earlier time. */
const firstMs = -62_135_596_800_000;

/** Milliseconds since 1970 of `5m` before now, of a time in ISO 8601 or of epoch seconds. Throws a general `CliError` for what is none of these. */
export function sinceMs(text: string, nowMs: number): number {
	const relative = /^(\d+)([smhdw])\n?$/.exec(text);
	if (!relative) return absoluteMs(text, nowMs);
	const [, amount = '', unit = ''] = relative;
	const ms = nowMs - Number(amount) * secondsOf[unit]! * 1000;
	if (ms < firstMs) throw general('date value out of range');
	return Math.trunc(ms);
}

function absoluteMs(text: string, nowMs: number): number {
	const seconds = epochSeconds(text, nowMs);
	// As Python has it: whole microseconds, divided and multiplied as floats.
	return Math.trunc((Math.round(seconds * 1e6) / 1e6) * 1000);
}

function epochSeconds(text: string, nowMs: number): number {
	const number = floatOf(text);
	if (number !== null) return number;
	const time = parseTimestamp(text, nowMs);
	if (time === null) {
		throw general(`Invalid timestamp "${text}": Unknown string format: ${text}`);
	}
	const micros = (/:\d{2}[.,](\d{1,6})/.exec(text)?.[1] ?? '').padEnd(6, '0');
	return (time.epochSeconds * 1e6 + Number(micros)) / 1e6;
}

function floatOf(text: string): number | null {
	try {
		return toFloat(text).value;
	} catch (error) {
		if (error instanceof CliError) return null;
		throw error;
	}
}
