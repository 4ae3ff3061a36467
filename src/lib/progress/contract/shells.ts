import { expect, it } from 'vitest';
import type { Place } from './sample';
import { problemCode } from './recording';

/** Sessions of shells. */
export function shells(place: () => Place): void {
	const opened = async (device?: string) => {
		const store = place().tab(device);
		await store.open();
		return store;
	};
	const content = { shell: { files: { '/home/user/ü.json': '{}\n' } }, scrollback: '\x1b[1m$' };

	it('keeps a session whole, one revision after the other', async () => {
		const store = await opened();
		expect(await store.shell('sandbox')).toBeNull();
		expect(await store.saveShell('sandbox', 0, content, 5)).toEqual({ kind: 'saved', revision: 1 });
		expect(await store.shell('sandbox')).toEqual({
			id: 'sandbox',
			revision: 1,
			savedAtMs: 5,
			content
		});
		await store.saveShell('sandbox', 1, { other: [] }, 6);
		await store.saveShell('lab-1', 0, null, 7);
		expect(await store.shell('sandbox')).toMatchObject({ revision: 2, content: { other: [] } });
		expect(await store.shell('lab-1')).toMatchObject({ revision: 1, content: null });
	});

	it('refuses to write over what another tab wrote, until it is told to', async () => {
		const [one, two] = [await opened('one'), await opened('two')];
		await one.saveShell('sandbox', 0, 'first', 1);
		await two.saveShell('sandbox', 1, 'second', 2);
		const refused = await one.saveShell('sandbox', 1, 'third', 3);
		expect(refused).toMatchObject({ kind: 'conflict', now: { revision: 2, content: 'second' } });
		expect(await one.saveShell('other', 4, 'x', 3)).toEqual({ kind: 'conflict', now: null });
		expect(await one.saveShell('sandbox', null, 'third', 3)).toEqual({
			kind: 'saved',
			revision: 3
		});
		expect(await two.shell('sandbox')).toMatchObject({ content: 'third' });
	});

	it('lets one of two writers at once through', async () => {
		const [one, two] = [await opened('one'), await opened('two')];
		const saves = await Promise.all(
			[one, two].map((store, at) => store.saveShell('sandbox', 0, at, at))
		);
		expect(saves.map(({ kind }) => kind).sort()).toEqual(['conflict', 'saved']);
	});

	it('tells no listener, and refuses an instant that is none', async () => {
		const store = await opened();
		let heard = 0;
		store.subscribe(() => heard++);
		await store.saveShell('sandbox', 0, content, 1);
		expect(heard).toBe(0);
		expect(await problemCode(store.saveShell('sandbox', 1, content, NaN))).toBe('invalid');
		expect(await store.shell('sandbox')).toMatchObject({ revision: 1 });
	});

	it('is in the snapshot, and put back by it', async () => {
		const store = await opened();
		await store.saveShell('sandbox', 0, content, 1);
		const snapshot = await store.snapshot();
		expect(snapshot.shells).toEqual([{ id: 'sandbox', revision: 1, savedAtMs: 1, content }]);
		await store.saveShell('sandbox', 1, 'later', 2);
		await store.saveShell('lab-1', 0, 'new', 2);
		await store.replace(JSON.parse(JSON.stringify(snapshot)) as typeof snapshot);
		expect((await store.snapshot()).shells).toEqual(snapshot.shells);
	});
}
