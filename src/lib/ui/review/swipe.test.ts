import { expect, it } from 'vitest';
import { direction, sideOf, swipeDistance } from './swipe';

it.each([
	[3, 2, null],
	[30, 5, 'sideways'],
	[-30, 5, 'sideways'],
	[30, 25, 'upright'],
	[0, -40, 'upright'],
	[16, 10, 'sideways']
])('a movement by %d, %d is %s', (dx, dy, way) => {
	expect(direction(dx, dy)).toBe(way);
});

it.each([
	[swipeDistance, 'right'],
	[-swipeDistance, 'left'],
	[swipeDistance - 1, null],
	[0, null]
])('let go at %d, the card falls to: %s', (dx, side) => {
	expect(sideOf(dx)).toBe(side);
});
