import { expect, it } from 'vitest';
import { entryId } from '../core/ids';
import { localWitness } from './local-witness';

/** Storage with room for so many characters. */
function storageOf(room: number): Storage {
	const items = new Map<string, string>();
	return {
		get length() {
			return items.size;
		},
		clear: () => items.clear(),
		key: (at) => [...items.keys()][at] ?? null,
		getItem: (key) => items.get(key) ?? null,
		removeItem: (key) => void items.delete(key),
		setItem(key, value) {
			if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
			items.set(key, value);
		}
	};
}

const mark = { count: 2, lastId: entryId('e2'), hash: 'abc' };

it('keeps a mark for each database', () => {
	const storage = storageOf(1_000);
	const witness = localWitness(storage, 'progress');
	expect(witness.read()).toBeNull();
	witness.write(mark);
	expect(localWitness(storage, 'progress').read()).toEqual(mark);
	expect(localWitness(storage, 'other').read()).toBeNull();
});

it('says nothing where it is damaged or there is no room', () => {
	const storage = storageOf(10);
	const witness = localWitness(storage, 'progress');
	witness.write(mark);
	expect(witness.read()).toBeNull();
	for (const damaged of ['{', '{"a":1}', '7']) {
		storage.setItem('progress:witness', damaged);
		expect(witness.read()).toBeNull();
	}
});
