import { expect, it } from 'vitest';
import { isLeechLapse } from './leech';

it.each([
	[8, [8, 12, 16, 20]],
	[5, [5, 8, 11, 14, 17, 20]],
	[1, [1, 2, 3]],
	[0, []]
])('threshold %d: leech at lapses %j', (leechThreshold, expected) => {
	const most = expected.at(-1) ?? 20;
	const found = Array.from({ length: most }, (_, i) => i + 1).filter((lapses) =>
		isLeechLapse(lapses, { leechThreshold })
	);
	expect(found).toEqual(expected);
});
