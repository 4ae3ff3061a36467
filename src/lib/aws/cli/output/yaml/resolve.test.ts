import { describe, expect, it } from 'vitest';
import { readsAsString } from './resolve';

describe('an unquoted word', () => {
	it.each([
		...['', 'true', 'False', 'NULL', 'null', '~', '<<', '=', '0', '-12', '+1', '007', '0o17'],
		...['0x1F', '0b10', '1_000', '1.', '.5', '-1.5e+3', '12e03', '.inf', '-.INF', '.NaN'],
		...[
			'2023-11-14',
			'2023-11-14T22:13:20.123000+00:00',
			'2023-1-4 2:13:20Z',
			'2023-11-14T22:13:20'
		]
	])('%j would be misread', (word) => {
		expect(readsAsString(word)).toBe(false);
	});

	it.each([
		...['yes', 'No', 'on', 'off', 'y', 'n', 'tRUE', 'nil', '1.4.0', '10.0.1.23', '1:20', '0e:34'],
		...['1e', '0b2', '0xg', '2023-11', '2023-1-4', '20:13', '<', '==', '.', '-', '_1', '.e5']
	])('%j is a string', (word) => {
		expect(readsAsString(word)).toBe(true);
	});
});
