import { expect, it } from 'vitest';
import { hexId, uuidOf } from './random-ids';

it('makes ids of the shape that AWS gives', () => {
	for (let at = 0; at < 200; at++) {
		expect(hexId(`seed ${at}`)).toMatch(/^[0-9a-f]{32}$/);
		expect(uuidOf(`seed ${at}`)).toMatch(
			/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
		);
	}
	expect(hexId('a')).not.toBe(hexId('b'));
});
