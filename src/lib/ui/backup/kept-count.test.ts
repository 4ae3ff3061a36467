import { expect, it } from 'vitest';
import { keptCount } from './kept-count';

it.each([
	[0, [], 0],
	[7, [], 7],
	[7, [0, 12], 21]
])('counts %i entries and exams with %j events', async (entries, events, count) => {
	const store = {
		entryCount: () => Promise.resolve(entries),
		attempts: () => Promise.resolve(events.map((eventCount) => ({ eventCount }) as never))
	};
	expect(await keptCount(store)).toBe(count);
});
