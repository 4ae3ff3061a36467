import { expect, it } from 'vitest';
import { Stopwatch } from './stopwatch';

it('counts while it runs, goes on from what was spent, and never back', () => {
	let now = 1_000;
	const watch = new Stopwatch(() => now);
	watch.restart(500);
	now += 200;
	expect(watch.read()).toBe(700);
	watch.stop();
	now += 10_000;
	expect(watch.read()).toBe(700);
	watch.start();
	watch.start();
	now += 50;
	expect(watch.read()).toBe(750);
	now -= 5_000;
	expect(watch.read()).toBe(700);
	watch.restart(0);
	expect(watch.read()).toBe(0);
});
