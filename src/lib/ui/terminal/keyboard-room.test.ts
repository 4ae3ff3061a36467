import { expect, it } from 'vitest';
import { KeyboardRoom } from './keyboard-room.svelte';

it('tells the room above a keyboard', () => {
	const viewport = Object.assign(new EventTarget(), { height: 844, offsetTop: 0, scale: 1 });
	const keyboard = new KeyboardRoom();
	const stop = keyboard.follow(viewport as unknown as VisualViewport, () => 844);
	const set = (change: Partial<typeof viewport>) => {
		Object.assign(viewport, change);
		viewport.dispatchEvent(new Event('resize'));
		return keyboard.room;
	};
	expect(keyboard.room).toBeNull();
	expect(set({ height: 508, offsetTop: 40 })).toEqual({ top: 40, height: 508 });
	expect(set({ height: 788 })).toBeNull();
	expect(set({ height: 422, scale: 2 })).toBeNull();
	stop();
	expect(set({ height: 400, scale: 1 })).toBeNull();
});
