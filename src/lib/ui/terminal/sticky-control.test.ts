import { expect, it } from 'vitest';
import { StickyControl } from './sticky-control.svelte';

it('holds for one key', () => {
	const control = new StickyControl();
	expect(control.apply('c')).toBe('c');
	control.toggle();
	expect(control.apply('c')).toBe('\x03');
	expect(control.apply('c')).toBe('c');
	control.toggle();
	expect(control.apply('\x1b[D')).toBe('\x1b[1;5D');
	control.toggle();
	expect(control.apply('7')).toBe('7');
	expect(control.armed).toBe(false);
});
