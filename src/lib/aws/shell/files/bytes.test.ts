import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes, encodeText, fromByteString, isBinary, toByteString } from './bytes';
import { fromBase64, toBase64 } from './base64';

describe('bytes', () => {
	it('become text and the same bytes again', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
				expect([...encodeText(decodeBytes(bytes))]).toEqual([...bytes]);
				expect([...fromBase64(toBase64(bytes))]).toEqual([...bytes]);
				expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
			})
		);
	});

	it('are UTF-8 where they can be', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(decodeBytes(new TextEncoder().encode(text))).toBe(text);
				expect(fromByteString(toByteString(text))).toBe(text);
				expect(isBinary(text)).toBe(false);
			})
		);
	});

	it('are told from text', () => {
		expect(isBinary(decodeBytes(Uint8Array.from([0x61, 0xff])))).toBe(true);
		expect(toByteString('é')).toBe('\xc3\xa9');
	});
});
