import { afterEach, beforeEach, describe } from 'vitest';
import { attemptLaws } from './contract/attempt-laws';
import { attempts } from './contract/attempts';
import { laws } from './contract/laws';
import { reading } from './contract/reading';
import { recording } from './contract/recording';
import { safety } from './contract/safety';
import { shells } from './contract/shells';
import type { MakePlace, Place } from './contract/sample';
import { syncing } from './contract/syncing';
import type { Derivation, ProgressStore } from './port';

export interface ContractOptions {
	readonly derivation: Derivation;
	readonly makePlace: MakePlace;
	/** Random histories tried. */
	readonly numRuns: number;
}

/** What every ProgressStore must do, wherever it keeps its rows. */
export function storeContract(name: string, options: ContractOptions): void {
	const { derivation, makePlace, numRuns } = options;
	describe(name, () => {
		let place: Place | null = null;
		const tabs: ProgressStore[] = [];

		const current = (): Place => {
			if (!place) throw new Error('no place');
			const { witness, dispose, tab } = place;
			return {
				witness,
				dispose,
				tab(device) {
					const store = tab(device);
					tabs.push(store);
					return store;
				}
			};
		};
		const open = async () => {
			const store = current().tab();
			await store.open();
			return store;
		};

		beforeEach(async () => {
			place = await makePlace(derivation);
		});
		afterEach(async () => {
			for (const tab of tabs.splice(0)) await tab.close();
			await place?.dispose();
		});

		describe('recording', () => recording(open, derivation));
		describe('reading', () => reading(open, derivation));
		describe('syncing', () => syncing(open, derivation));
		describe('attempts', () => attempts(current, derivation));
		describe('shells', () => shells(current));
		describe('safety', () => safety(current, derivation));
		describe('laws', () => laws(open, derivation, numRuns));
		describe('laws of attempts', () => attemptLaws(current, numRuns));
	});
}
