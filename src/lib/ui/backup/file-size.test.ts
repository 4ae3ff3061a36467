import { expect, it } from 'vitest';
import { fileSize } from './file-size';

it.each([
	[0, '0 bytes'],
	[1, '1 byte'],
	[999, '999 bytes'],
	[3412, '3.4 kB'],
	[58_000, '58 kB'],
	[12_345_678, '12 MB'],
	[2_500_000_000, '2.5 GB']
])('%d bytes are %s', (bytes, text) => {
	expect(fileSize(bytes)).toBe(text);
});
