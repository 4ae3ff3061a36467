import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileNotes } from '../compile';
import { matchFacts } from './match';
import type { Fact } from '../types';

const facts = (...texts: string[]): readonly Fact[] =>
	compileNotes(texts.map((text, i) => ({ path: `notes/${i}-${'abc'[i]}.md`, text }))).facts;
const find = (list: readonly Fact[], words: string) => {
	const fact = list.find(
		(f) => f.statement.includes(words) && f.kind !== 'abbreviation' && f.kind !== 'membership'
	);
	if (!fact) throw new Error(`no fact with "${words}"`);
	return fact;
};

const before = `## Queues

- A dead-letter queue collects messages that could not be processed.
- The visibility timeout hides a message for 30 seconds after it is received.
- Long polling reduces the number of empty responses.

## Topics

- A topic delivers each message to all of its subscribers.
`;

const cases: { name: string; after: string[]; from: string; to: string | null }[] = [
	{
		name: 'renamed heading',
		after: [before.replace('## Queues', '## Message queues')],
		from: 'dead-letter',
		to: 'dead-letter'
	},
	{
		name: 'typo mended in the subject',
		after: [before.replace('dead-letter queue', 'dead-leter queue')],
		from: 'dead-letter',
		to: 'dead-leter'
	},
	{
		name: 'reworded',
		after: [
			before.replace(
				'hides a message for 30 seconds after it is received',
				'keeps a received message hidden for 30 seconds'
			)
		],
		from: 'visibility timeout',
		to: 'visibility timeout'
	},
	{
		name: 'moved to another file',
		after: ['## Other\n\n- Sharding spreads load.', before],
		from: 'Long polling',
		to: 'Long polling'
	},
	{
		name: 'split in two',
		after: [
			before.replace(
				'collects messages that could not be processed.',
				'collects messages.\n- Messages that could not be processed go to a dead-letter queue.'
			)
		],
		from: 'dead-letter',
		to: 'dead-letter queue'
	},
	{
		name: 'deleted',
		after: [before.replace('- Long polling reduces the number of empty responses.\n', '')],
		from: 'Long polling',
		to: null
	}
];

describe('matchFacts', () => {
	it.each(cases)('$name', ({ after, from, to }) => {
		const old = facts(before);
		const now = facts(...after);
		const result = matchFacts(old, now);
		const match = result.matches.find((m) => m.from === find(old, from).id);
		if (to === null) {
			expect(match).toBeUndefined();
			expect(result.archived).toContain(find(old, from).id);
		} else {
			expect(now.find((f) => f.id === match?.to)?.statement).toContain(to);
		}
	});

	it('keeps the better half of a merge and archives the other', () => {
		const old = facts(
			'## Disks\n\n- Amazon EBS stores blocks for one instance.\n- Amazon EBS volumes live in one Availability Zone.'
		);
		const now = facts(
			'## Disks\n\n- Amazon EBS stores blocks for one instance and its volumes live in one Availability Zone.'
		);
		const result = matchFacts(old, now);
		expect(result.matches).toHaveLength(1);
		expect(result.archived).toHaveLength(1);
	});

	it('never maps unrelated facts', () => {
		const result = matchFacts(
			facts(before),
			facts('## Ports\n\n- HTTPS listens on port 443.\n- DNS listens on port 53.')
		);
		expect(result.matches).toEqual([]);
	});

	it('is one to one and independent of order', () => {
		const pool = facts(
			before,
			'## Disks\n\n- Amazon EBS stores blocks.\n- Amazon S3 stores objects.\n- Amazon EFS stores files.'
		);
		fc.assert(
			fc.property(fc.shuffledSubarray([...pool]), fc.shuffledSubarray([...pool]), (a, b) => {
				const one = matchFacts(a, b);
				const two = matchFacts([...a].reverse(), [...b].reverse());
				expect(two).toEqual(one);
				expect(new Set(one.matches.map((m) => m.to)).size).toBe(one.matches.length);
				expect(one.matches.length + one.archived.length).toBe(a.length);
				expect(one.matches.length + one.added.length).toBe(b.length);
			})
		);
	});
});
