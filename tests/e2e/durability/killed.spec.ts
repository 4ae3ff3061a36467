import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { seededRng } from '../../../src/lib/core/rng';
import { newProfile, removeProfile, startChromium } from '../../../src/bin/chromium/profile';
import { inspect, reviewForEver } from './reviewing';
import { serveSources } from '../../../src/bin/chromium/source-server';

/** 50 in the full run (`EXAMARK_KILLS=50`); fewer in the usual one, since each takes two starts of the browser. */
const kills = Number(process.env.EXAMARK_KILLS ?? 6);

test(`no acknowledged review is lost and nothing is torn, killed ${kills} times`, async () => {
	test.setTimeout(60_000 + kills * 20_000);
	const server = await serveSources();
	const profile = await newProfile();
	const rng = seededRng('kills');
	const acknowledged: string[] = [];
	try {
		for (let round = 0; round < kills; round++) {
			const running = await startChromium(profile, server.address);
			let first: () => void = () => undefined;
			const begun = new Promise<void>((resolve) => (first = resolve));
			const reviewing = reviewForEver(running.page, `round-${round}`, (id) => {
				acknowledged.push(id);
				first();
			}).catch(() => undefined);
			await begun;
			await sleep(rng.below(700));
			await running.kill();
			await reviewing;

			const after = await startChromium(profile, server.address);
			const found = await inspect(after.page);
			await after.kill();
			expect(found.problem, `round ${round}`).toBeNull();
			const there = new Set(found.entries);
			expect(
				acknowledged.filter((id) => !there.has(id)),
				`round ${round}`
			).toEqual([]);
			expect(found.entries.length - acknowledged.length).toBeLessThanOrEqual(round + 1);
			expect(found.kept, `round ${round}`).toBe(found.rebuilt);
		}
		expect(acknowledged.length).toBeGreaterThan(kills * 3);
	} finally {
		await server.close();
		await removeProfile(profile);
	}
});
