const block = 512;
const encoder = new TextEncoder();

const octal = (value: number, length: number) =>
	`${Math.floor(value)
		.toString(8)
		.padStart(length - 1, '0')}\0`;

const padded = (size: number) => Math.ceil(size / block) * block;

/** One header block in the format of POSIX 1003.1 (ustar). */
function header(name: string, size: number, kind: '0' | 'x', seconds: number): Uint8Array {
	const bytes = new Uint8Array(block);
	const put = (text: string, at: number) => bytes.set(encoder.encode(text), at);
	bytes.set(encoder.encode(name).subarray(0, 100), 0);
	put(octal(0o644, 8), 100);
	put(octal(0, 8), 108);
	put(octal(0, 8), 116);
	put(octal(size, 12), 124);
	put(octal(seconds, 12), 136);
	put(' '.repeat(8), 148);
	put(kind, 156);
	put('ustar\x0000', 257);
	// The sum of all bytes, with the place of the sum itself as blanks.
	const sum = bytes.reduce((total, byte) => total + byte, 0);
	put(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
	return bytes;
}

/** A name that is too long for a header or not ASCII, in a record before it: "27 path=...\n", with its own length. */
function pathRecord(name: string): Uint8Array {
	const body = ` path=${name}\n`;
	const bytes = encoder.encode(body).length;
	let length = bytes + 1;
	while (String(length).length + bytes !== length) length = String(length).length + bytes;
	return encoder.encode(`${length}${body}`);
}

/** Files as a tar archive. Paths lose their first slash, as tar does it. */
export function tarOf(files: Readonly<Record<string, string>>, atMs: number): Blob {
	const parts: BlobPart[] = [];
	const add = (name: string, content: Uint8Array, kind: '0' | 'x') => {
		const body = new Uint8Array(padded(content.length));
		body.set(content);
		parts.push(new Uint8Array(header(name, content.length, kind, atMs / 1000)), body);
	};
	for (const [path, text] of Object.entries(files)) {
		const name = path.replace(/^\/+/, '');
		const plain = /^[\x20-\x7e]{1,100}$/.test(name);
		if (!plain) add('PaxHeader', pathRecord(name), 'x');
		add(name, encoder.encode(text), '0');
	}
	// Two empty blocks are the end.
	parts.push(new Uint8Array(2 * block));
	return new Blob(parts, { type: 'application/x-tar' });
}
