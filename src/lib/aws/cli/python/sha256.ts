/** Fractional parts of the cube roots of the first 64 primes, and of the square roots of the first 8, in 32 bits (FIPS 180-4, 4.2.2 and 5.3.3). */
const roundConstants = firstPrimes(64).map((prime) => fraction(Math.cbrt(prime)));
const initialHash = firstPrimes(8).map((prime) => fraction(Math.sqrt(prime)));

/** The SHA-256 digest of `bytes`, in hexadecimal (FIPS 180-4, 6.2). */
export function sha256(bytes: Uint8Array): string {
	const hash = [...initialHash];
	const message = padded(bytes);
	for (let block = 0; block < message.byteLength; block += 64) compress(hash, message, block);
	return hash.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** With the bit 1, zeros and the length in bits at the end, to a multiple of 64 bytes. */
function padded(bytes: Uint8Array): DataView {
	const whole = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
	whole.set(bytes);
	whole[bytes.length] = 0x80;
	const view = new DataView(whole.buffer);
	view.setBigUint64(whole.length - 8, BigInt(bytes.length) * 8n);
	return view;
}

function compress(hash: number[], message: DataView, block: number): void {
	const schedule = Array.from({ length: 16 }, (_, at) => message.getInt32(block + 4 * at));
	for (let at = 16; at < 64; at++) {
		const [two, fifteen] = [schedule[at - 2]!, schedule[at - 15]!];
		const small0 = turned(fifteen, 7) ^ turned(fifteen, 18) ^ (fifteen >>> 3);
		const small1 = turned(two, 17) ^ turned(two, 19) ^ (two >>> 10);
		schedule.push((schedule[at - 16]! + small0 + schedule[at - 7]! + small1) | 0);
	}
	let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
	for (const [round, word] of schedule.entries()) {
		const big1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
		const choice = (e & f) ^ (~e & g);
		const first = (h + big1 + choice + roundConstants[round]! + word) | 0;
		const big0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
		const majority = (a & b) ^ (a & c) ^ (b & c);
		[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + big0 + majority) | 0];
	}
	for (const [at, word] of [a, b, c, d, e, f, g, h].entries()) hash[at] = (hash[at]! + word) | 0;
}

const turned = (word: number, bits: number) => (word >>> bits) | (word << (32 - bits));

function firstPrimes(count: number): number[] {
	const primes: number[] = [];
	for (let number = 2; primes.length < count; number++) {
		if (primes.every((prime) => number % prime !== 0)) primes.push(number);
	}
	return primes;
}

function fraction(root: number): number {
	return ((root - Math.floor(root)) * 2 ** 32) | 0;
}
