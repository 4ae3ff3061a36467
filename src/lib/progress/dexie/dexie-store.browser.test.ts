import { deviceId } from '../../core/ids';
import { derivation } from '../../memory/derivation';
import { storeContract } from '../contract';
import { SampleWitness } from '../contract/sample';
import { deleteDatabase, dexieStore } from './dexie-store';

let places = 0;

storeContract('Dexie store', {
	derivation,
	numRuns: 25,
	makePlace: async (given) => {
		const name = `contract-${++places}`;
		await deleteDatabase(name);
		const witness = new SampleWitness();
		return {
			witness,
			tab: (device = 'laptop') =>
				dexieStore({ name, device: deviceId(device), derivation: given, witness }),
			dispose: () => deleteDatabase(name)
		};
	}
});
