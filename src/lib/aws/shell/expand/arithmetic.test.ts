import { describe, expect, it } from 'vitest';
import { Arithmetic, type Cells } from './arithmetic';

function cells(
	values: Record<string, string>
): Cells & { readonly values: Record<string, string> } {
	const place = (name: string, key: string | null) => (key === null ? name : `${name}[${key}]`);
	return {
		values,
		read: (name, key) => values[place(name, key)],
		write: (name, key, value) => void (values[place(name, key)] = value),
		isAssociative: (name) => name === 'map'
	};
}

describe('expressions', () => {
	it.each([
		['1 + 2 * 3', '7'],
		['(1 + 2) * 3', '9'],
		['-7 / 2', '-3'],
		['-7 % 3', '-1'],
		['2 ** 3 ** 2', '512'],
		['1 << 4 | 1', '17'],
		['5 & 3 ^ 1', '0'],
		['~5', '-6'],
		['!0 + !7', '1'],
		['1 ? 2 : 3', '2'],
		['0 ? 1 : 0 ? 2 : 3', '3'],
		['1 < 2 && 2 < 1 || 3 == 3', '1'],
		['0x1f + 010 + 2#101 + 36#z', '79'],
		['x = 5, x + 1', '6'],
		['x += 2', '12'],
		['x++ + ++x', '22'],
		['y', '10'],
		['a[1] + a[0 + 1]', '40'],
		['map[key] * 2', '14'],
		['9223372036854775807 + 1', '-9223372036854775808'],
		['', '0'],
		['undefined + 1', '1'],
		['0 && 1 / 0', '0'],
		['1 || (x = 99)', '1']
	])('%s', (text, value) => {
		const given = cells({ x: '10', y: 'x', 'a[1]': '20', 'map[key]': '7' });
		expect(String(Arithmetic.compute(text, given))).toBe(value);
	});

	it.each([
		['1 / 0', '1 / 0: division by 0 (error token is "0")'],
		['1 + ', '1 + : syntax error: operand expected (error token is "+ ")'],
		['08', '08: value too great for base (error token is "08")'],
		['1 2', '1 2: syntax error in expression (error token is "2")'],
		['(1', '(1: missing `)\' (error token is "1")'],
		['2 ** -1', '2 ** -1: exponent less than 0 (error token is "1")']
	])('refuses %s', (text, message) => {
		expect(() => Arithmetic.compute(text, cells({}))).toThrow(message);
	});

	it('assigns', () => {
		const given = cells({ x: '1' });
		Arithmetic.compute('x += 4, a[2] = x * 2, y = x++', given);
		expect(given.values).toEqual({ x: '6', 'a[2]': '10', y: '5' });
	});
});
