import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examInstant, type ClockReading } from './exam-clock';

const minute = 60_000;
const hour = 60 * minute;
/** Noon, in ms; the page was opened then, unless a story says otherwise. */
const noon = Date.UTC(2026, 10, 23, 12);

/** Minutes after noon. */
interface Story {
	readonly opened?: number;
	readonly lastEvent?: number;
	readonly newest?: number;
	readonly wall: number;
	readonly passed: number;
}
const read = ({ opened = 0, lastEvent = 0, newest, wall, passed }: Story): ClockReading => ({
	anchorWallMs: noon + opened * minute,
	lastEventMs: noon + lastEvent * minute,
	...(newest === undefined ? {} : { newestEventMs: noon + newest * minute }),
	wallNowMs: noon + wall * minute,
	monotonicElapsedMs: passed * minute
});

describe('examInstant', () => {
	it.each<[string, Story, number, number]>([
		['just opened', { wall: 0, passed: 0 }, 0, 0],
		['ten minutes of work', { wall: 10, passed: 10 }, 10, 10],
		['reloaded after ten minutes', { opened: 10, lastEvent: 9, wall: 10, passed: 0 }, 10, 10],
		['… and five on', { opened: 10, lastEvent: 9, newest: 14, wall: 15, passed: 5 }, 15, 15],
		['crashed, and opened 25 later', { opened: 35, lastEvent: 10, wall: 35, passed: 0 }, 35, 35],
		['slept for 30 of 40', { wall: 40, passed: 10 }, 40, 40],
		['the monotonic clock counts sleep', { wall: 40, passed: 40 }, 40, 40],
		['another time zone, the same instants', { wall: 20, passed: 20 }, 20, 20],
		['set back an hour after ten minutes', { wall: -50, passed: 10 }, 10, 10],
		['… and 15 on', { wall: -35, passed: 25 }, 25, 25],
		['set back, reloaded', { opened: -50, lastEvent: 10, wall: -50, passed: 0 }, 10, 10],
		['… and 15 on', { opened: -50, lastEvent: 10, newest: 12, wall: -35, passed: 15 }, 25, 25],
		[
			'set back, reloaded, set right',
			{ opened: -50, lastEvent: 10, newest: 10, wall: 25, passed: 15 },
			85,
			85
		],
		['set forward an hour', { wall: 70, passed: 10 }, 70, 70],
		['forward and back, nothing recorded', { newest: 5, wall: 12, passed: 12 }, 12, 12],
		['forward, an event, and back', { newest: 70, wall: 12, passed: 12 }, 70, 12],
		['… until time has caught up', { newest: 70, wall: 75, passed: 75 }, 75, 75],
		['set forward between two pages', { opened: 70, lastEvent: 10, wall: 70, passed: 0 }, 70, 70],
		['a monotonic clock that starts below 0', { wall: 0, passed: -1 }, 0, 0]
	])('%s', (_, story, event, shown) => {
		const instant = examInstant(read(story));
		expect((instant.eventMs - noon) / minute).toBe(event);
		expect((instant.shownMs - noon) / minute).toBe(shown);
	});

	it('never runs backwards, nor slower than the monotonic clock, however the wall clock is set', () => {
		const step = fc.record({
			passedMs: fc.nat(10 * minute),
			sleptMs: fc.nat(hour),
			setMs: fc.integer({ min: -3 * hour, max: 3 * hour }),
			records: fc.boolean()
		});
		fc.assert(
			fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
				let [wallNowMs, monotonicElapsedMs, newestEventMs] = [noon, 0, noon];
				for (const { passedMs, sleptMs, setMs, records } of steps) {
					wallNowMs += passedMs + sleptMs + setMs;
					monotonicElapsedMs += passedMs;
					const { eventMs, shownMs } = examInstant({
						anchorWallMs: noon,
						lastEventMs: noon,
						newestEventMs,
						wallNowMs,
						monotonicElapsedMs
					});
					expect(eventMs).toBeGreaterThanOrEqual(newestEventMs);
					expect(eventMs).toBeGreaterThanOrEqual(noon + monotonicElapsedMs);
					expect(shownMs).toBeLessThanOrEqual(eventMs);
					if (records) newestEventMs = eventMs;
				}
			})
		);
	});
});
