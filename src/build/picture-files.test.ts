import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCourseFiles } from './content';
import type { FindPicture } from './lesson/picture-figure';
import { pictureFinder } from './picture-files';

/** 3 pixels wide, 2 high. */
const gif = Buffer.from('R0lGODdhAwACAAAAACwAAAAAAwACAAACAkQBADs=', 'base64');
const files: Record<string, string | Buffer> = {
	'course/notes/a.md': '# A',
	'course/pictures/a.svg': '<svg viewBox="0 0 1 1"/>',
	'course/pictures/broken.svg': '<svg',
	'course/pictures/my shot.gif': gif,
	'course/notes/beside.gif': gif,
	'course/pictures/text.png': 'no image',
	'secret.svg': '<svg viewBox="0 0 1 1"/>',
	'secret.gif': gif
};

let root = '';
let find: FindPicture = () => null;

beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'pictures-'));
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	}
	const folder = join(root, 'course');
	find = pictureFinder(folder, readCourseFiles(folder), 'notes/a.md');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the pictures of a note', () => {
	it.each([
		['../pictures/a.svg', { kind: 'svg' }],
		['../pictures/a.svg?raw#x', { kind: 'svg' }],
		[
			'../pictures/my%20shot.gif',
			{ kind: 'raster', specifier: '../pictures/my shot.gif?url', width: 3, height: 2 }
		],
		['beside.gif', { kind: 'raster', specifier: './beside.gif?url', width: 3, height: 2 }]
	])('%s is found', (address, picture) => {
		expect(find(address)).toMatchObject(picture);
	});

	it.each([
		['../pictures/none.svg'],
		['../pictures/broken.svg'],
		['../pictures/text.png'],
		['../../secret.svg'],
		['../../secret.gif'],
		['https://x.test/pictures/a.svg'],
		['a.md'],
		['']
	])('%j is none', (address) => {
		expect(find(address)).toBeNull();
	});
});
