import { expect, it } from 'vitest';
import { memoryStorage } from '../../review/sample-session';
import { seenMarkOn, SittingClock } from './sitting-clock';

const minute = 60_000;
const noon = Date.UTC(2026, 10, 23, 12);

/** A computer whose clock can be set, and the pages opened on it. */
function computer() {
	const storage = memoryStorage();
	let [trueMs, aheadMs] = [0, 0];
	return {
		pass: (minutes: number) => (trueMs += minutes * minute),
		set: (minutes: number) => (aheadMs = minutes * minute),
		open(lastEventMs: number) {
			const clock = new SittingClock({
				wallMs: () => noon + trueMs + aheadMs,
				steadyMs: () => 77 + trueMs,
				seen: seenMarkOn(() => storage, 'a')
			});
			clock.anchor(lastEventMs);
			return (newest = lastEventMs) => (clock.read(newest).shownMs - noon) / minute;
		}
	};
}

it('goes on over a reload, and while the page is closed', () => {
	const { open, pass } = computer();
	const first = open(noon);
	pass(10);
	expect(first()).toBe(10);
	pass(25);
	expect(open(noon + 9 * minute)()).toBe(35);
});

it('a clock set back before a reload gives back none of the time since the last event', () => {
	const { open, pass, set } = computer();
	const first = open(noon);
	pass(10);
	first();
	set(-60);
	const second = open(noon + 2 * minute);
	expect(second()).toBe(10);
	pass(5);
	expect(second()).toBe(15);
});

it('a clock that was ahead for a while has cost nothing once it is right again', () => {
	const { open, pass, set } = computer();
	const first = open(noon);
	set(60);
	pass(10);
	expect(first()).toBe(70);
	set(0);
	expect(first()).toBe(10);
	expect(open(noon)()).toBe(10);
});

it('a damaged mark is passed over', () => {
	const storage = memoryStorage();
	const seen = seenMarkOn(() => storage, 'a');
	seen.write(NaN);
	expect(seen.read()).toBeNull();
	expect(
		seenMarkOn(() => {
			throw new DOMException('closed', 'SecurityError');
		}, 'a').read()
	).toBeNull();
	seen.write(noon * 9);
	const clock = new SittingClock({ wallMs: () => noon, steadyMs: () => 0, seen });
	clock.anchor(noon);
	expect(clock.read(noon).shownMs).toBe(noon);
});
