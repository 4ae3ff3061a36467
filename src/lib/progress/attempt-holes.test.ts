import { expect, it } from 'vitest';
import { deviceId } from '../core/ids';
import { derivation } from '../memory/derivation';
import { answer, begin, kept, submit } from './contract/sample-attempt';
import { MemoryRows } from './memory-database';
import { memoryStore } from './memory-store';

const one = kept(begin('one'), [answer(0), answer(1), answer(2), submit(3)]);
const two = kept(begin('two'), [answer(0)], 9);

it.each<[string, (rows: MemoryRows) => void, string, readonly unknown[]]>([
	[
		'an event in the middle',
		(rows) => rows.attemptEvents.set('one', (rows.attemptEvents.get('one') ?? []).toSpliced(1, 1)),
		'Attempt "one" has holes: 3 events of 4 there, the last at place 4',
		[kept(one, [answer(0), answer(2), submit(3)]), two]
	],
	[
		'the last event',
		(rows) => rows.attemptEvents.set('one', (rows.attemptEvents.get('one') ?? []).slice(0, 3)),
		'Attempt "one" has holes: 3 events of 4 there, the last at place 3',
		[kept(one, [answer(0), answer(1), answer(2)]), two]
	],
	[
		'all events',
		(rows) => rows.attemptEvents.delete('one'),
		'Attempt "one" has holes: 0 events of 4 there.',
		[kept(one, []), two]
	],
	[
		'the mark of a discard',
		(rows) => rows.attemptEvents.set('two', (rows.attemptEvents.get('two') ?? []).slice(0, 1)),
		'Attempt "two" has holes: 1 event of 2 there, the last at place 1',
		[one, kept(two, [answer(0)], null)]
	],
	[
		'a head',
		(rows) => rows.attempts.delete('two'),
		'Of an attempt nothing is left but 2 events',
		[one]
	]
])(
	'%s that is missing is noticed, and what is left can be kept',
	async (_, damage, message, left) => {
		const rows = new MemoryRows();
		const make = () => memoryStore({ device: deviceId('device'), derivation, witness: null }, rows);
		const store = make();
		await store.open();
		await store.mergeAttempts([one, two]);
		damage(rows);
		const { problem } = await store.verify();
		expect(problem?.code).toBe('missing');
		expect(problem?.message).toContain(message);
		await expect(store.beginAttempt(begin('three'))).rejects.toThrow(message);

		const next = make();
		expect((await next.open()).problem?.message).toContain(message);
		const snapshot = await next.snapshot();
		expect(snapshot.attempts).toEqual(left);
		await next.replace(snapshot);
		expect((await next.verify()).problem).toBeNull();
		expect(await next.snapshot()).toEqual(snapshot);
	}
);
