import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Float, type Value } from '../../model/value';
import { timestampText } from './timestamp';

describe('a timestamp', () => {
	it.each<[Value, string]>([
		[0, '1970-01-01T00:00:00+00:00'],
		[1700000000, '2023-11-14T22:13:20+00:00'],
		[new Float(1700000000), '2023-11-14T22:13:20+00:00'],
		[new Float(1700000000.123), '2023-11-14T22:13:20.123000+00:00'],
		[new Float(1735689599.999), '2024-12-31T23:59:59.999000+00:00'],
		[new Float(1700000000.123456), '2023-11-14T22:13:20.123456+00:00'],
		[new Float(1.9999999), '1970-01-01T00:00:02+00:00'],
		[new Float(0.0000025), '1970-01-01T00:00:00.000002+00:00'],
		[new Float(0.0000015), '1970-01-01T00:00:00.000002+00:00'],
		[new Float(-1.5), '1969-12-31T23:59:58.500000+00:00'],
		[new Float(-0.0000005), '1970-01-01T00:00:00+00:00'],
		[true, '1970-01-01T00:00:01+00:00'],
		[-62135596800, '0001-01-01T00:00:00+00:00'],
		[253402300799, '9999-12-31T23:59:59+00:00'],
		['1700000000.25', '2023-11-14T22:13:20.250000+00:00'],
		['2023-11-14T22:13:20Z', '2023-11-14T22:13:20+00:00'],
		['2023-11-14T22:13:20.1234567+01:00', '2023-11-14T22:13:20.123456+01:00'],
		['2023-11-14T22:13:20-0330', '2023-11-14T22:13:20-03:30'],
		['20231114T221320Z', '2023-11-14T22:13:20+00:00'],
		['2023-11-14 10:11', '2023-11-14T10:11:00'],
		['2023-11-14', '2023-11-14T00:00:00'],
		['Tue, 14 Nov 2023 22:13:20 GMT', '2023-11-14T22:13:20+00:00']
	])('%s is %s', (value, text) => {
		expect(timestampText(value)).toBe(text);
	});

	it.each<[Value, string]>([
		[1700000000123, 'year 55840 is out of range'],
		[253402300800, 'year 10000 is out of range'],
		[-62135596801, 'year 0 is out of range'],
		[new Float(1e15), 'year 31690708 is out of range'],
		[10n ** 18n, 'Unable to calculate correct timezone offset for "1000000000000000000"'],
		['abc', 'Invalid timestamp "abc": Unknown string format: abc'],
		[null, 'Invalid timestamp "None": Parser must be a string or character stream, not NoneType']
	])('that is none: %s', (value, message) => {
		expect(() => timestampText(value)).toThrow(message);
	});

	it('reads back as the same second', () => {
		fc.assert(
			fc.property(fc.integer({ min: -62135596800, max: 253402300799 }), (seconds) => {
				expect(Date.parse(timestampText(seconds))).toBe(seconds * 1000);
			})
		);
	});
});
