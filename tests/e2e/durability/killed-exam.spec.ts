import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { newProfile, removeProfile, startChromium } from '../../../src/bin/chromium/profile';
import { serveSources } from '../../../src/bin/chromium/source-server';
import { seededRng } from '../../../src/lib/core/rng';
import { answerForEver, inspectSitting } from './sitting';

/** 20 in the full run (`EXAMARK_EXAM_KILLS=20`); fewer in the usual one, since each takes two starts of the browser. */
const kills = Number(process.env.EXAMARK_EXAM_KILLS ?? 3);
/** Events written in one command at most: what was under way when the browser died may be there or not, whole. */
const mostAtOnce = 3;

test(`no acknowledged event of an attempt is lost and nothing is torn, killed ${kills} times`, async () => {
	test.setTimeout(60_000 + kills * 20_000);
	const server = await serveSources();
	const profile = await newProfile();
	const rng = seededRng('exam kills');
	let acknowledged = 0;
	try {
		for (let round = 0; round < kills; round++) {
			const running = await startChromium(profile, server.address);
			let first: () => void = () => undefined;
			const begun = new Promise<void>((resolve) => (first = resolve));
			const answering = answerForEver(running.page, (events) => {
				acknowledged = events;
				first();
			}).catch(() => undefined);
			await begun;
			await sleep(rng.below(700));
			await running.kill();
			await answering;

			const after = await startChromium(profile, server.address);
			const { problem, events } = await inspectSitting(after.page);
			await after.kill();
			expect(problem, `round ${round}`).toBeNull();
			expect(events, `round ${round}`).toEqual(events.map((_, at) => at));
			expect(events.length, `round ${round}`).toBeGreaterThanOrEqual(acknowledged);
			expect(events.length, `round ${round}`).toBeLessThanOrEqual(acknowledged + mostAtOnce);
		}
		expect(acknowledged).toBeGreaterThan(kills * 3);
	} finally {
		await server.close();
		await removeProfile(profile);
	}
});
