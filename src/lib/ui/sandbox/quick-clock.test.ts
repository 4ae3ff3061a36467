import { expect, it } from 'vitest';
import { quickClock } from './quick-clock';

it('passes waits in a moment, and never goes back', async () => {
	let deviceMs = 1_000;
	const waited: number[] = [];
	const clock = quickClock(
		() => deviceMs,
		async (ms) => {
			waited.push(ms);
			deviceMs += ms;
		}
	);
	await clock.sleep(0.1);
	expect(clock.nowMs()).toBe(1_100);
	await clock.sleep(60);
	expect(clock.nowMs()).toBe(61_100);
	expect(waited).toEqual([100, 300]);
	await Promise.all([clock.sleep(5), clock.sleep(10)]);
	expect(clock.nowMs()).toBe(71_400);
	deviceMs += 50;
	expect(clock.nowMs()).toBe(71_450);
});
