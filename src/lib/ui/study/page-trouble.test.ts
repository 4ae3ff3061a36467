import { describe, expect, it } from 'vitest';
import { StorageProblem } from '../../progress/problems';
import { PageTrouble } from './page-trouble.svelte';

const failed = async (error: unknown) => {
	const trouble = new PageTrouble();
	await trouble.during(() => Promise.reject(error));
	return trouble;
};

describe('PageTrouble', () => {
	it('keeps problems of the store apart from all else', async () => {
		const full = new StorageProblem('quota', 'The disk is full.');
		expect(await failed(full)).toMatchObject({ problem: full, failure: null });
		expect(await failed(new TypeError('Failed to fetch'))).toMatchObject({
			problem: null,
			failure: 'Failed to fetch'
		});
		expect(await failed('no reason')).toMatchObject({ failure: 'no reason' });
	});

	it('tells of nothing where all went well, and forgets when told to', async () => {
		const trouble = await failed('no reason');
		await trouble.during(async () => {});
		expect(trouble.failure).toBe('no reason');
		trouble.clear();
		expect(trouble).toMatchObject({ problem: null, failure: null });
	});
});
