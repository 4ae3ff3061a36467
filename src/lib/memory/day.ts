import type { Moment } from './types';

const dayMs = 86_400_000;
const hourMs = 3_600_000;
const minuteMs = 60_000;

/** Number of the study day: local days since 1970-01-01, each beginning at `rolloverHour`. */
export function studyDay(moment: Moment, rolloverHour: number): number {
	const localMs = moment.atMs + moment.offsetMinutes * minuteMs;
	return Math.floor((localMs - rolloverHour * hourMs) / dayMs);
}

/** Instant at which a study day begins for a device that stands at `offsetMinutes`. */
export function dayStartMs(day: number, offsetMinutes: number, rolloverHour: number): number {
	return day * dayMs + rolloverHour * hourMs - offsetMinutes * minuteMs;
}

/** 0 Sunday to 6 Saturday. Day 0, 1970-01-01, was a Thursday. */
export function weekday(day: number): number {
	return (((day + 4) % 7) + 7) % 7;
}

/** Local hour of the clock, 0 to 23. */
export function localHour(moment: Moment): number {
	const localMs = moment.atMs + moment.offsetMinutes * minuteMs;
	return ((Math.floor(localMs / hourMs) % 24) + 24) % 24;
}

/** "2026-11-23" */
export function isoDate(day: number): string {
	return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** The study day of "2026-11-23"; null for what is no date. */
export function dayOfIsoDate(text: string): number | null {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
	const ms = Date.parse(`${text}T00:00:00Z`);
	if (Number.isNaN(ms)) return null;
	const day = Math.floor(ms / dayMs);
	return isoDate(day) === text ? day : null;
}

/** Days between two study days as FSRS counts them; a clock set back or a flight east gives 0, never less. */
export function elapsedDays(fromDay: number, toDay: number): number {
	return Math.max(0, toDay - fromDay);
}
