import { expect, it } from 'vitest';
import { deviceId } from '../core/ids';
import { derivation } from '../memory/derivation';
import { mostEvents } from './attempt-codec';
import { answer, begin, kept, submit } from './contract/sample-attempt';
import { memoryStore } from './memory-store';

it('takes no more events than a backup may hold, and always leaves room for the submit', async () => {
	const store = memoryStore({ device: deviceId('device'), derivation, witness: null });
	await store.open();
	const many = Array.from({ length: mostEvents - 2 }, (_, at) => answer(at));
	await store.mergeAttempts([kept(begin('one'), many)]);
	const from = mostEvents - 2;
	expect(await store.appendAttempt('one', from, [answer(0)])).toBe(mostEvents - 1);
	await expect(store.appendAttempt('one', from + 1, [answer(1)])).rejects.toThrow(
		`Attempt "one": unexpected ${mostEvents} events, expected at most ${mostEvents - 1} and a submit`
	);
	expect(await store.appendAttempt('one', from + 1, [submit(1)])).toBe(mostEvents);
	const snapshot = await store.snapshot();
	await store.replace(snapshot);
	expect(await store.snapshot()).toEqual(snapshot);
});
