import { deviceId } from '../core/ids';
import { derivation } from '../memory/derivation';
import { storeContract } from './contract';
import { SampleWitness } from './contract/sample';
import { MemoryRows } from './memory-database';
import { memoryStore } from './memory-store';

storeContract('memory store', {
	derivation,
	numRuns: 200,
	makePlace: async (given) => {
		const rows = new MemoryRows();
		const witness = new SampleWitness();
		return {
			witness,
			tab: (device = 'laptop') =>
				memoryStore({ device: deviceId(device), derivation: given, witness }, rows),
			dispose: async () => {}
		};
	}
});
