import { expect, it } from 'vitest';
import { minutesWith, type TimeChoice } from './sitting';

it.each<[number | null, TimeChoice, number | null]>([
	[130, { kind: 'standard' }, 130],
	[130, { kind: 'language' }, 160],
	[130, { kind: 'extra', minutes: 65 }, 195],
	[130, { kind: 'extra', minutes: -5 }, 130],
	[130, { kind: 'extra', minutes: NaN }, 130],
	[130, { kind: 'extra', minutes: 9999 }, 730],
	[130, { kind: 'untimed' }, null],
	[null, { kind: 'language' }, null]
])('%s minutes with %o', (minutes, time, all) => {
	expect(minutesWith(minutes, time)).toBe(all);
});
