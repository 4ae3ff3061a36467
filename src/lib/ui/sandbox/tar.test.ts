import { expect, it } from 'vitest';
import { tarOf } from './tar';

/** Reads an archive as tar does: headers with a right sum, records of names, contents in blocks. */
async function entriesOf(archive: Blob): Promise<[string, string][]> {
	const bytes = new Uint8Array(await archive.arrayBuffer());
	const text = (from: number, length: number) =>
		new TextDecoder().decode(bytes.subarray(from, from + length)).replace(/\0.*$/s, '');
	const entries: [string, string][] = [];
	let named: string | null = null;
	for (let at = 0; bytes[at] !== 0;) {
		const head = bytes.slice(at, at + 512);
		head.fill(0x20, 148, 156);
		expect(parseInt(text(at + 148, 8), 8)).toBe(head.reduce((sum, byte) => sum + byte, 0));
		expect(text(at + 257, 6)).toBe('ustar');
		expect(parseInt(text(at + 136, 12), 8)).toBe(1_700_000_000);
		const size = parseInt(text(at + 124, 12), 8);
		const content = new TextDecoder().decode(bytes.subarray(at + 512, at + 512 + size));
		if (text(at + 156, 1) === 'x') {
			expect(Number(/^\d+/.exec(content)?.[0])).toBe(size);
			named = /^\d+ path=(.*)\n$/s.exec(content)?.[1] ?? null;
		} else {
			entries.push([named ?? text(at, 100), content]);
			named = null;
		}
		at += 512 + Math.ceil(size / 512) * 512;
	}
	expect(bytes.subarray(-1024).every((byte) => byte === 0)).toBe(true);
	return entries;
}

it('holds all files under their names', async () => {
	const files = {
		'/home/user/a.json': '{}\n',
		'/home/user/empty': '',
		'/home/user/größe 😀.txt': 'ü'.repeat(400),
		[`/home/${'long/'.repeat(40)}x`]: 'x'.repeat(512)
	};
	const entries = await entriesOf(tarOf(files, 1_700_000_000_000));
	expect(entries).toEqual(Object.entries(files).map(([path, text]) => [path.slice(1), text]));
});

it('may be empty', async () => {
	expect(await entriesOf(tarOf({}, 0))).toEqual([]);
});
