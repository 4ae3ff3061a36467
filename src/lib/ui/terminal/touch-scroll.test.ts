import { expect, it } from 'vitest';
import { FingerScroll } from './touch-scroll';

it('scrolls by whole lines and keeps the rest', () => {
	const finger = new FingerScroll();
	expect(finger.moved(50, 16)).toBe(0);
	finger.begin(100);
	expect(finger.moved(90, 16)).toBe(0);
	expect(finger.moved(80, 16)).toBe(1);
	expect(finger.moved(40, 16)).toBe(2);
	expect(finger.moved(100, 16)).toBe(-3);
	finger.end();
	expect(finger.moved(0, 16)).toBe(0);
});
