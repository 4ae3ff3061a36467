import { describe, expect, it } from 'vitest';
import { lessonFrontMatter } from './lesson-front-matter';

const none = { outcomes: [], domains: [], minutes: null };

describe('what front matter says of a lesson', () => {
	it.each([
		[{}, none, []],
		[{ outcomes: null, domains: null, minutes: null }, none, []],
		[{ outcomes: [' Choose\n a mode '] }, { ...none, outcomes: ['Choose a mode'] }, []],
		[{ domains: ['a', 'b', 'a'] }, { ...none, domains: ['a', 'b'] }, []],
		[{ minutes: 9 }, { ...none, minutes: 9 }, []],
		[{ outcomes: 'one' }, none, ['outcomes']],
		[
			{ outcomes: [{ a: 1 }], domains: [2], minutes: '9' },
			none,
			['outcomes', 'domains', 'minutes']
		],
		[{ minutes: -1 }, none, ['minutes']],
		[{ minutes: Infinity }, none, ['minutes']]
	])('of %j', (values, said, keys) => {
		const { faults, ...rest } = lessonFrontMatter(values);
		expect(rest).toEqual(said);
		expect(faults.map((fault) => fault.key)).toEqual(keys);
	});
});
