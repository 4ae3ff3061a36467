import { expect, it } from 'vitest';
import { parseQuantity, sameUnitQuantities } from './quantity';

it.each([
	['15 minutes', { value: 900, unit: 'time' }],
	['`8080`', { value: 8080, unit: '' }],
	['1,024 MiB', { value: 1024 * 1_048_576, unit: 'size' }],
	['50%', { value: 50, unit: '%' }],
	['2 tasks', { value: 2, unit: 'task' }],
	['-1.5', { value: -1.5, unit: '' }],
	['2 of 5 tasks run', null],
	['EC2', null],
	['10.0.0.1', null],
	['1 constructor', { value: 1, unit: 'constructor' }],
	['', null]
])('parseQuantity(%j)', (text, expected) => {
	expect(parseQuantity(text)).toEqual(expected);
});

it('sameUnitQuantities wants one dimension', () => {
	expect(sameUnitQuantities(['30 seconds', '5 minutes'])?.map((q) => q.value)).toEqual([30, 300]);
	expect(sameUnitQuantities(['30 seconds', '5 GB'])).toBeNull();
	expect(sameUnitQuantities(['30'])).toBeNull();
});
